import type { Dataset } from '../../domain/dataset';
import type { OwnArticle } from '../../domain/ownArticle';
import { extractArticle } from '../../extract/extractArticle';
import type { ExtractionFacts } from '../../extract/extraction';
import type { Lang } from '../../messages/lang';

/** A place that may be chosen. */
interface PlaceChoice {
  readonly code: string;
  readonly name: string;
}

/** Of a place all that it lies in. */
const listOuter = (code: string): string[] => [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];

/** The places that a text names. */
export const listNamed = (text: string, published: string, facts: ExtractionFacts): readonly string[] =>
  text === '' ? [] : extractArticle(text, published, facts).named;

interface Known {
  readonly named: readonly string[];
  readonly facts: ExtractionFacts;
  readonly dataset: Dataset;
  readonly lang: Lang;
}

/** The places that an article may be about: those that it names, and what they lie in. */
export function listPlaces(article: OwnArticle, { named, facts, dataset, lang }: Known): PlaceChoice[] {
  const own = article.figures.flatMap(({ regions }) => regions);
  const codes = new Set([...(article.place ? [article.place] : []), ...named, ...own].flatMap(listOuter));
  return [...codes].flatMap((code) => {
    const region = dataset.regions.find(({ adcode }) => adcode === code);
    const name = region ? region.name[lang] : facts.gazetteer.names.get(code);
    return name ? [{ code, name }] : [];
  });
}
