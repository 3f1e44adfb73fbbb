import type { NationalSource } from '../domain/records/nationalFigure';

/** An outside source by its title, with its publisher in brackets as its own language sets them. */
export function formatNationalSource({ title, publisher, lang }: NationalSource): string {
  if (publisher === undefined) return title;
  return lang === 'zh' ? `${title}(${publisher})` : `${title} (${publisher})`;
}
