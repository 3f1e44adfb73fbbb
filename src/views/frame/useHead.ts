import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { parseParameter } from '../../address/parseAddress';
import { readSiteAddress } from '../../ui/browser/siteFacts';
import { layoutHeadLinks } from './headLinks';

function setLinks(pageAddress: string, lang: 'zh' | 'en' | null): void {
  document.head
    .querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]')
    .forEach((link) => link.remove());
  for (const { rel, hreflang, href } of layoutHeadLinks(pageAddress, lang)) {
    const link = document.createElement('link');
    link.rel = rel;
    if (hreflang) link.hreflang = hreflang;
    link.href = href;
    document.head.append(link);
  }
}

/**
 * Keeps description and addresses in the head true as the reader goes from page to page. The document carries those of
 * its first page.
 */
export function useHead(description: string | null): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    setLinks(readSiteAddress() + pathname, parseParameter('lang', new URLSearchParams(search)));
  }, [pathname, search]);
  useEffect(() => {
    const meta = document.head.querySelector<HTMLMetaElement>('meta[name="description"]');
    if (meta && description) meta.content = description;
  }, [description]);
}
