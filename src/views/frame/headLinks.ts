/** A link of the head, with what tells it apart. */
export interface HeadLink {
  readonly rel: 'canonical' | 'alternate';
  readonly hreflang?: string;
  readonly href: string;
}

/**
 * Canonical and alternate addresses of a page. The plain address chooses the language by the reader's own, so it is the
 * x-default; each language has an address of its own, canonical for itself. Filters are views of one page, not pages.
 */
export function layoutHeadLinks(pageAddress: string, lang: 'zh' | 'en' | null): HeadLink[] {
  const inLanguage = (code: string) => `${pageAddress}?lang=${code}`;
  return [
    { rel: 'canonical', href: lang ? inLanguage(lang) : pageAddress },
    { rel: 'alternate', hreflang: 'zh-CN', href: inLanguage('zh') },
    { rel: 'alternate', hreflang: 'en', href: inLanguage('en') },
    { rel: 'alternate', hreflang: 'x-default', href: pageAddress },
  ];
}
