import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Population } from '../../domain/records/population';
import type { Region } from '../../domain/records/region';
import { joinNames } from '../../format/joinNames';
import { nameRegions } from '../../format/nameRegions';
import type { Text } from '../../messages/text';
import type { PlaceProgrammes } from '../../selectors/selectLocalProgrammes';
import type { FigureSpec } from '../figureSpec';
import type { Computed } from '../observations';

/**
 * A figure to export: a chart with its words, and the numbers behind it. The functions `describe…Figure` of this folder
 * make one each, for every kind of chart, as pure functions of data, view, date and address: none reads the window or
 * the clock. `drawFigure` lays it out in a frame and writes the file; `chartData` writes its table.
 */
export interface ExportFigure {
  readonly spec: FigureSpec;
  readonly dataset: Dataset;
  /** Exactly the figures that the chart shows, in its order. */
  readonly figures: readonly Figure[];
  /** Values of ours that the chart shows beside them. */
  readonly computed?: readonly Computed[];
  /** Where the chart counts programmes instead of showing figures: those that it counts, by place, in its order. */
  readonly counted?: readonly PlaceProgrammes[];
  /** Where values are shown per 10,000 residents: figure id → the residents that its value was divided by. */
  readonly denominators?: ReadonlyMap<string, Population>;
  /** Its words without the reader's own value, where the drawing holds one. */
  readonly published?: Pick<FigureSpec, 'fileName' | 'title' | 'subtitle' | 'notes'>;
}

/**
 * The figure as its published numbers alone make it: for tables and references, which hold no value of the reader's own
 * and must not say that they do.
 */
export function selectPublished(exported: ExportFigure): ExportFigure {
  if (!exported.published) return exported;
  const { pinned: _own, cover: _cover, ...spec } = exported.spec;
  return { ...exported, spec: { ...spec, ...exported.published } };
}

/** What a figure takes from around its chart. */
export interface FigureContext {
  readonly text: Text;
  /** ISO date in China on which the figure is drawn. */
  readonly today: string;
  /** Address of the page that shows the same. */
  readonly address: string;
}

/** Makes the figure of a chart that is on screen; rejects with a readable message. */
export type DescribeFigure = (context: FigureContext) => Promise<ExportFigure>;

/** Where, when and from which edition of the data a figure was drawn. */
export const describeImprint = (
  { today, address }: FigureContext,
  dataset: Dataset,
): Pick<FigureSpec, 'address' | 'drawnOn' | 'edition'> => ({ address, drawnOn: today, edition: dataset.version });

/** What no map may be published without: that it is schematic, and whose boundaries it draws. */
export const describeBoundaries = ({ t }: Text): string => `${t('map.boundaryNote')} ${t('map.boundarySource')}`;

/** The note that a figure holds some provinces alone, each by its name; none where it is of the whole nation. */
export function describeNarrowing(
  provinces: readonly string[],
  regions: ReadonlyMap<string, Region>,
  text: Text,
): string[] {
  if (provinces.length === 0) return [];
  const nameOf = nameRegions(regions, text);
  return [
    text.t('export.narrowed', {
      names: joinNames(
        provinces.map((code) => nameOf(code) ?? code),
        text.lang,
      ),
    }),
  ];
}
