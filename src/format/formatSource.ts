import type { Population } from '../domain/records/population';
import type { Lang } from '../messages/lang';

/** The title of an outside source in the language of the reader, where it has one. */
export const formatSourceTitle = ({ source, sourceEn }: Population, lang: Lang): string =>
  lang === 'en' ? (sourceEn ?? source) : source;

/** The same without what stands in brackets behind it, for places where the full title has no room. */
export const formatSourceName = (population: Population, lang: Lang): string => {
  const title = formatSourceTitle(population, lang);
  return title.split(/[（(]/)[0]?.trim() || title;
};
