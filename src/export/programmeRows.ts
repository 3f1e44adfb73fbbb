import type { Dataset } from '../domain/dataset';
import type { PlaceProgrammes } from '../selectors/selectLocalProgrammes';
import type { Cell } from './observations';

/** Columns of programmes.csv, in their order. */
export const PROGRAMME_COLUMNS = [
  'id',
  'kind',
  'name_zh',
  'name_en',
  'region',
  'region_zh',
  'region_en',
  'level',
  'year',
  'summary_zh',
  'summary_en',
  'document',
  'article',
  'line',
  'figures',
] as const;
type ProgrammeColumn = (typeof PROGRAMME_COLUMNS)[number];
export type ProgrammeRow = Readonly<Record<ProgrammeColumn, Cell>>;

/** The rows of programmes.csv, in printed order. */
export function selectProgrammeRows(dataset: Dataset): ProgrammeRow[] {
  const regions = new Map<string, Dataset['regions'][number]>(dataset.regions.map((item) => [item.adcode, item]));
  const documents = new Map<string, string>(dataset.articles.map((item) => [item.id, item.document]));
  return dataset.programmes.map((programme) => {
    const region = regions.get(programme.region);
    return {
      id: programme.id,
      kind: programme.kind,
      name_zh: programme.name.zh,
      name_en: programme.name.en,
      region: programme.region,
      region_zh: region?.name.zh ?? null,
      region_en: region?.name.en ?? null,
      level: region?.level ?? null,
      year: programme.year,
      summary_zh: programme.summary.zh,
      summary_en: programme.summary.en,
      document: documents.get(programme.article) ?? null,
      article: programme.article,
      line: programme.line,
      figures: programme.figures.join(' ') || null,
    };
  });
}

/** Columns of a table of programmes counted by place, as the map of programmes draws them. */
export const COUNT_COLUMNS = ['region', 'region_zh', 'region_en', 'level', 'programme_count', 'programmes'] as const;
export type CountRow = Readonly<Record<(typeof COUNT_COLUMNS)[number], Cell>>;

/** One row a place, with how many programmes it has of its own and which. */
export const selectCountRows = (places: readonly PlaceProgrammes[]): CountRow[] =>
  places.map(({ region, programmes }) => ({
    region: region.adcode,
    region_zh: region.name.zh,
    region_en: region.name.en,
    level: region.level,
    programme_count: programmes.length,
    programmes: programmes.map((programme) => programme.id).join(' '),
  }));
