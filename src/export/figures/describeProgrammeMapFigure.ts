import { type CountMapInput, layoutCountKeys, layoutCountMap } from '../../charts/map/placing/layoutCountMap';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { COMPACT_BELOW } from '../../charts/map/geometry/mapFrame';
import { fitNationalWidth } from '../../charts/map/geometry/nationalFrame';
import type { Scene } from '../../charts/scene/scene';
import type { Dataset } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { type DrawMap, layoutMapFigure, readyForImage } from './layoutMapFigure';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';
import { describeBoundaries, describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { formatNumber } from '../../format/formatNumber';
import type { TableRow } from '../figureTable';
import { describeCover, listCoverCounts } from './describeCover';
import { formatPeriodProse } from '../../format/formatPeriod';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { joinNames } from '../../format/joinNames';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import type { PlaceProgrammes } from '../../selectors/selectLocalProgrammes';

interface ProgrammeMapFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly geo: GeoMap;
  readonly input: Omit<CountMapInput, 'geo' | 'width' | 'hasKey' | 'leastLetterPx'>;
  /** The programmes that the map counts, by place. */
  readonly places: readonly PlaceProgrammes[];
  /** The provinces that the reader chose; none = all. */
  readonly provinces: readonly string[];
  /** All that narrows it, in words: the provinces too. */
  readonly filters: readonly string[];
  /** What has no point on the map, in words. */
  readonly unplaced: string;
}

const WIDTH = 1128;

const selectCounted = (places: readonly PlaceProgrammes[]) => places.flatMap((place) => place.programmes);

/** The articles that name the programmes: credits with their dates, those of one credit together. */
function describeCredits({ dataset, places, text }: ProgrammeMapFigure): string {
  const { articles } = indexDataset(dataset);
  const programmes = selectCounted(places);
  const named = [...new Set(programmes.map((programme) => programme.article))].map((id) => mustGet(articles, id));
  const credits = [
    ...new Set(
      named.map((article) =>
        text.t('export.withDetail', {
          name: text.both(article.credit),
          detail: formatPeriodProse(article.publishedOn, text.lang),
        }),
      ),
    ),
  ];
  return text.t('programmes.map.sources', {
    publication: text.both(dataset.publication),
    credits: joinNames(credits, text.lang),
  });
}

/** The map as wide as the figure, or in the room of a frame with its keys inside, beside or below it. */
function layoutProgrammes({ geo, input, text }: ProgrammeMapFigure, box: BodyBox): Scene {
  const draw: DrawMap = ({ widthPx, heightPx, leastLetterPx, labelPx }, isKeyInside) => {
    const width = Math.min(WIDTH, fitNationalWidth(widthPx, heightPx));
    if (isKeyInside && width < COMPACT_BELOW) return null;
    const map = layoutCountMap({ ...input, geo, width, hasKey: isKeyInside, leastLetterPx, labelPx });
    const { placed, isNamed } = readyForImage(map.placed);
    return {
      needed: 1,
      isNamed,
      scene: sceneOfMap(geo, placed, map.keys, text),
      keys: isKeyInside ? [] : layoutCountKeys(placed, geo, input.maxCount, text),
    };
  };
  if (box.heightPx !== null) return layoutMapFigure(draw, { ...box, heightPx: box.heightPx });
  return (
    draw({ widthPx: WIDTH, heightPx: WIDTH, leastLetterPx: LEAST_LETTER_PX }, true)?.scene ?? {
      width: WIDTH,
      height: 0,
      marks: [],
    }
  );
}

/** The places with their counts, as the map draws them. */
const listPlaces = ({ input: { places }, text }: ProgrammeMapFigure): TableRow[] =>
  places.map(({ region, count }) => ({
    id: '',
    heading: '',
    name: text.both(region.short),
    value: formatNumber(count, text.lang),
    rate: '',
    residents: '',
    date: '',
    words: [],
    isDoubted: false,
    isTarget: false,
  }));

/** The map of programmes with what it counts, its sources and notes, and the figures that belong to them. */
export function describeProgrammeMapFigure(view: ProgrammeMapFigure): ExportFigure {
  const { text, today, places, filters } = view;
  const programmes = selectCounted(places);
  const { t } = text;
  const { regions } = indexDataset(view.dataset);
  const notes = [t('programmes.map.note'), view.unplaced];
  const belonging = new Set<string>(programmes.flatMap((programme) => programme.figures));
  const title = nameWithin(t('programmes.map.title'), formatProvinces(view.provinces, regions, text), text);
  const subtitle = [t('programmes.map.count', { count: programmes.length }), ...filters].join(' · ');
  const { cover } = describeCover(
    {
      dataset: view.dataset,
      headline: title,
      subtitle,
      candidates: listCoverCounts(
        view.input.places.map(({ region, count }) => [text.both(region.short), count] as const),
      ),
      notes: [t('programmes.map.note')],
    },
    text,
  );
  return {
    dataset: view.dataset,
    figures: view.dataset.figures.filter((figure) => belonging.has(figure.id)),
    counted: places,
    spec: {
      fileName: [t('programmes.map.title'), ...filters, today].join('-'),
      title,
      subtitle,
      hasMap: true,
      table: { rows: listPlaces(view), note: '', outdates: [] },
      cover,
      body: (box) => layoutProgrammes(view, box),
      notes: notes.filter(Boolean),
      signs: { '*': t('export.inferredDate') },
      pinned: [describeBoundaries(text)],
      sources: programmes.length === 0 ? '' : describeCredits(view),
      ...describeImprint(view, view.dataset),
    },
  };
}
