import { strToU8, zipSync } from 'fflate/browser';
import type { Dataset } from '../../domain/dataset';
import type { OwnArticle } from '../../domain/ownArticle';
import {
  composeNumerals,
  composeRecord,
  composeRegions,
  listRecordPlaces,
  type RecordedNumber,
  type RecordSubject,
} from '../../extract/composeRecord';
import type { ExtractionFacts } from '../../extract/extraction';
import { formatYaml, formatYamlLine, type Yaml } from '../../extract/formatYaml';
import { findPublished } from '../../extract/findPublished';

/** What a record needs and no article gives; '' while it is not written. */
export interface RecordWords {
  readonly titleEn: string;
  /** Whom the article credits, as printed; '': nobody. */
  readonly creditZh: string;
  readonly creditEn: string;
  /** English names of places that the catalogue lacks, by code. */
  readonly places: Readonly<Record<string, string>>;
}

/** What keeps a record a draft. */
type Lack = 'titleEn' | 'creditEn' | 'places' | 'open' | 'none';

interface Known {
  readonly dataset: Dataset;
  readonly facts: ExtractionFacts;
}

/** Accepted numbers that a record can hold: of an indicator, a place and a unit. */
const listRecorded = ({ figures }: OwnArticle): RecordedNumber[] =>
  figures.flatMap(({ indicator, decision, candidates: _candidates, ...rest }) =>
    decision === 'accepted' && indicator !== null && rest.regions.length > 0 && rest.unit !== null
      ? [{ ...rest, indicator }]
      : [],
  );

/** Codes of the places of a record that the catalogue lacks. */
export function listNewPlaces(article: OwnArticle, dataset: Dataset): string[] {
  const known = new Set<string>(dataset.regions.map(({ adcode }) => adcode));
  const codes = [...listRecordPlaces(listRecorded(article)), ...(article.place ? [article.place] : [])];
  return [...new Set(codes)].filter((code) => !known.has(code));
}

/** What is still lacking, in the order in which it is asked for. */
export function listLacking(article: OwnArticle, words: RecordWords, dataset: Dataset): Lack[] {
  const lacks: Readonly<Record<Lack, boolean>> = {
    titleEn: words.titleEn.trim() === '',
    creditEn: words.creditZh.trim() !== '' && words.creditEn.trim() === '',
    places: listNewPlaces(article, dataset).some((code) => !words.places[code]?.trim()),
    open: article.figures.some(({ decision }) => decision === 'open'),
    none: listRecorded(article).length === 0,
  };
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]);
}

/** The number behind those of the documents that there are: `005`. */
const findNumber = ({ articles }: Dataset): string =>
  String(Math.max(-1, ...articles.map(({ document }) => Number(document.slice(0, 3)))) + 1).padStart(3, '0');

function toSubject(article: OwnArticle, words: RecordWords, dataset: Dataset): RecordSubject {
  const { text, published, place, setAside } = article;
  const zh = words.creditZh.trim();
  return {
    document: `${findNumber(dataset)}_${published}`,
    text,
    published,
    isDatePrinted: findPublished(text)?.date === published,
    place,
    titleEn: words.titleEn.trim(),
    credit: zh === '' ? null : { zh, en: words.creditEn.trim() },
    figures: listRecorded(article),
    setAside,
    unitOf: (id) => dataset.indicators.find((one) => one.id === id)?.unit,
    isDraft: listLacking(article, words, dataset).length > 0,
  };
}

/**
 * The files by which an article gets into the published atlas (seeds/README): record, numerals and catalogue lines. The
 * text itself is not among them.
 * @param readme what to do with them
 */
export function makeRecordZip(
  article: OwnArticle,
  words: RecordWords,
  { dataset, facts }: Known,
  readme: string,
): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const subject = toSubject(article, words, dataset);
  const lines = composeRegions(listNewPlaces(article, dataset), facts.gazetteer, (code) => words.places[code] ?? '');
  const write = (value: Yaml) => strToU8(formatYaml(value));
  const catalogue = lines.map((line) => `- ${formatYamlLine({ ...line })}\n`).join('');
  const bytes = zipSync({
    'README.txt': strToU8(readme),
    [`seeds/documents/${subject.document}.yaml`]: write(composeRecord(subject)),
    [`seeds/documents/${subject.document}.numerals.yaml`]: write(composeNumerals(subject)),
    ...(lines.length > 0 ? { 'seeds/catalog/regions.lines.yaml': strToU8(catalogue) } : {}),
  });
  return { name: `${subject.document}.zip`, bytes: bytes as Uint8Array<ArrayBuffer> };
}
