import { type MouseEvent, useState } from 'react';
import { isPlainClick } from '../../config/isPlainClick';

interface LinkOut {
  /** Where a refused link would have led; null as long as none was refused. */
  readonly refused: string | null;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * Links lead out of the frame, beside the page that frames us: one figure alone has no room for the pages behind it. A
 * sandbox without allow-popups refuses that; then the address is to be shown. The frame never follows the link itself:
 * the whole site, cut to a figure's frame, is nothing that the author of the page around it asked for.
 */
export function useLinkOut(): LinkOut {
  const [refused, setRefused] = useState<string | null>(null);
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    // A place of the map is opened by the map, inside the frame.
    if (!link || link.matches('.place-map > *') || !isPlainClick(event)) return;
    event.preventDefault();
    const { href } = new URL(link.getAttribute('href') ?? '', window.location.href);
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    setRefused(opened ? null : href);
  };
  return { refused, onClick };
}
