import { type CSSProperties, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { formatPageAddress } from '../../config/embedFigures';
import { EmbedContext } from '../../export/EmbedContext';
import { useText } from '../../messages/TextContext';
import type { FigureWords } from './figureWords';
import { useEmbedStage } from './useEmbedStage';
import { useMapRoom } from './useMapRoom';
import '../../ui/controls.css';
import './embed.css';

/**
 * Opens an address beside the page that frames us. A frame without allow-popups refuses that; then the address opens in the frame itself,
 * which every sandbox allows.
 */
function openBeside(href: string): void {
  const opened = window.open(href, '_blank');
  if (opened === null) window.location.assign(href);
  else opened.opener = null;
}

/** Links lead out of the frame: one figure alone has no room for the pages behind it. */
function leadOut(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain) return;
  event.preventDefault();
  openBeside(new URL(link.getAttribute('href') ?? '', window.location.href).href);
}

function Notes({ words }: { readonly words: FigureWords }) {
  const { t } = useText();
  return (
    <>
      {words.sources === '' ? null : <p><strong>{t('export.sources')}</strong> {words.sources}</p>}
      {words.pinned.map((note) => <p key={note}>{note}</p>)}
      {words.notes.length > 0 ? (
        <details>
          <summary>{t('embed.notes', { count: words.notes.length })}</summary>
          {words.notes.map((note) => <p key={note}>{note}</p>)}
        </details>
      ) : null}
    </>
  );
}

/** Whose figure it is, of which edition, and the way to the page that shows the same. */
function Imprint({ edition, address }: { readonly edition: string | null; readonly address: string }) {
  const { t } = useText();
  return (
    <p className="embed-imprint">
      <svg width="16" height="16" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9" fill="none" stroke="var(--req)" strokeWidth="2" />
        <circle cx="11" cy="11" r="4.5" fill="var(--actual)" />
      </svg>
      <strong>{t('shell.name')}</strong>
      {edition ? <span>{t('export.edition', { edition })}</span> : null}
      <a href={address} target="_blank" rel="noopener">{t('embed.open')}</a>
    </p>
  );
}

interface EmbedShellProps {
  /** The page that is drawn, and its query. */
  readonly pathname: string;
  readonly search: string;
  readonly children: ReactNode;
}

/**
 * What a frame on another page shows of `?embed=1`: the figure of a page with its title, sources, edition and the way to the page. The page
 * itself is drawn out of sight and hands its figure over, so that a framed figure is the one which readers see on the site.
 */
export default function EmbedShell({ pathname, search, children }: EmbedShellProps) {
  const { t } = useText();
  const { figure, element, setElement, stage, words } = useEmbedStage(pathname, search);
  const around = useRef<HTMLDivElement>(null);
  const room = useMapRoom(around, element, figure?.isMap ?? false);
  const title = words?.title;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  const address = formatPageAddress(window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + pathname + search);
  const style = { '--embed-map': room === null ? undefined : `${room}px` } as CSSProperties;
  return (
    <div className="embed" ref={around} style={style} onClickCapture={leadOut}>
      {words ? <header className="embed-head"><h1>{words.title}</h1><p>{words.subtitle}</p></header> : null}
      {figure ? null : <p role="status">{t('embed.none')}</p>}
      <main ref={setElement} className="embed-stage" />
      {stage ? <div className="embed-page"><EmbedContext value={stage}>{children}</EmbedContext></div> : null}
      <footer className="embed-foot">
        {words ? <Notes words={words} /> : null}
        <Imprint edition={words?.edition ?? null} address={address} />
      </footer>
    </div>
  );
}
