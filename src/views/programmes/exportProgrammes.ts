import { type CountMapInput, layoutCountMap } from '../../charts/map/layoutCountMap';
import { sceneOfMap } from '../../charts/map/layoutPlaceMap';
import { readToday } from '../../config/clock';
import type { Dataset, Programme } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { exportFigure } from '../../export/exportFigure';
import { formatPeriod } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { indexDataset, mustGet } from '../../selectors/indexDataset';

interface ProgrammesFigure {
  readonly dataset: Dataset;
  readonly geo: GeoMap;
  readonly input: Omit<CountMapInput, 'geo' | 'width'>;
  /** The programmes that the map counts. */
  readonly programmes: readonly Programme[];
  readonly filters: readonly string[];
  /** What has no point on the map, in words. */
  readonly unplaced: string;
  readonly text: Text;
}

const WIDTH = 1128;

/** The articles that name the programmes: credits with their dates, those of one credit together. */
function describeCredits({ dataset, programmes, text }: ProgrammesFigure): string {
  const { articles } = indexDataset(dataset);
  const named = [...new Set(programmes.map((programme) => programme.article))].map((id) => mustGet(articles, id));
  const credits = [...new Set(named.map((article) => text.t('export.withDetail', { name: text.both(article.credit), detail: formatPeriod(article.publishedOn) })))];
  return text.t('programmes.map.sources', { publication: text.both(dataset.publication), credits: credits.join(text.lang === 'zh' ? '、' : ', ') });
}

/** Downloads the map of programmes with what it counts, its sources and notes. */
export function exportProgrammes(view: ProgrammesFigure, format: 'png' | 'svg'): Promise<void> {
  const { geo, text, programmes, filters } = view;
  const { t } = text;
  const map = layoutCountMap({ ...view.input, geo, width: WIDTH });
  const { articles } = indexDataset(view.dataset);
  const isInferred = programmes.some((programme) => articles.get(programme.article)?.publishedOn.basis === 'inferred');
  const notes = [t('programmes.map.note'), view.unplaced, isInferred ? t('export.inferredDate') : '', `${t('map.boundaryNote')} ${t('map.boundarySource')}`];
  const today = readToday();
  return exportFigure(
    {
      fileName: [t('programmes.map.title'), ...filters, today].join('-'),
      title: t('programmes.map.title'),
      subtitle: [t('programmes.map.count', { count: programmes.length }), ...filters].join(' · '),
      body: sceneOfMap(geo, map.placed, map.keys, text),
      notes: notes.filter(Boolean),
      sources: programmes.length === 0 ? '' : describeCredits(view),
      address: window.location.href,
      drawnOn: today,
    },
    text,
    format,
  );
}
