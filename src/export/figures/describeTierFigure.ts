import { layoutTierScene, type TierSceneEntry, type TierSceneRow } from '../../charts/tiers/layoutTierScene';
import type { Dataset } from '../../domain/dataset';
import { formatAmount } from '../../format/formatTarget';
import { formatPartName } from '../../format/formatPart';
import { formatPeriod } from '../../format/formatPeriod';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import { nameTierEntry, TIER_COLUMNS, type TierEntry, type TierRow } from '../../selectors/selectTierMatrix';
import { describeSources } from '../describeSources';
import { describeCover, listCoverCounts } from './describeCover';
import { describeTable } from './describeTable';
import { describeImprint, describeNarrowing, type ExportFigure, type FigureContext } from './exportFigure';
import { layoutPictured } from './layoutPictured';

/** Narrower, seven columns would have a word a line. */
const WIDTHS = [840, 980, 1128, 1300] as const;

interface TierFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly rows: readonly TierRow[];
  /** The provinces that the reader chose; none = all. */
  readonly provinces: readonly string[];
}

function toEntry(entry: TierEntry, dataset: Dataset, text: Text): TierSceneEntry {
  const { part, figure } = entry;
  const name = nameTierEntry(entry, dataset);
  const doubt = figure && figure.caveats.length > 0 ? '※' : '';
  const isCounted = figure !== null && figure.value !== null;
  return {
    value: isCounted ? `${formatAmount(figure, text)}${doubt}` : text.t('picture.unwritten'),
    name: [figure?.kind === 'target' ? text.t('kind.target') : '', name ? text.both(name) : ''].join(' ').trim(),
    id: figure?.id ?? part?.id ?? '',
    state: isCounted ? (figure.kind === 'target' ? 'target' : 'actual') : 'unwritten',
  };
}

/** The cells of a place; what stands over two columns takes the second with it, as on the page. */
function toSceneRow({ region, entries, newest }: TierRow, dataset: Dataset, text: Text): TierSceneRow {
  const dated = entries.find(({ figure }) => figure?.period.end === newest)?.figure;
  const taken = new Set<number>();
  const cells = TIER_COLUMNS.flatMap((name, column) => {
    const own = entries.filter((entry) => entry.column === name);
    if (own.length === 0 || taken.has(column)) return [];
    const span = Math.max(...own.map((entry) => entry.span));
    for (let next = column + 1; next < column + span; next += 1) taken.add(next);
    return [{ column, span, entries: own.map((entry) => toEntry(entry, dataset, text)) }];
  });
  return { name: text.both(region.short), date: dated ? formatPeriod(dated.period, text.lang) : '', cells };
}

/** Named tiers and staff of a place without any number are rows of the list too. */
const listUncounted = ({ rows, text }: TierFigure) =>
  rows.flatMap(({ region, entries }) =>
    entries.flatMap(({ part, figure }) =>
      part && figure === null ? [`${text.both(region.short)} ${formatPartName(part, text)}`] : [],
    ),
  );

/** Who has which tier of places of service, and how many. */
export function describeTierFigure(view: TierFigure): ExportFigure {
  const { dataset, rows, provinces, text, today } = view;
  const { t } = text;
  const { regions } = indexDataset(dataset);
  const figures = rows.flatMap(({ entries }) => entries.flatMap(({ figure }) => figure ?? []));
  const { notes, ...words } = describeSources(dataset, figures, text);
  const title = nameWithin(t('systems.tiers'), formatProvinces(provinces, regions, text), text);
  const subtitle = t('systems.tiers.places', { count: rows.length });
  const heads = TIER_COLUMNS.map((column) => t(`system.tier.${column}`));
  const drawn = rows.map((row) => toSceneRow(row, dataset, text));
  const { table } = describeTable(dataset, figures, text);
  const uncounted = listUncounted(view);
  return {
    dataset,
    figures,
    spec: {
      fileName: [title, today].join('-'),
      title,
      subtitle,
      body: (box) =>
        layoutPictured(
          {
            draw: (widthPx) => layoutTierScene({ heads, rows: drawn, widthPx }),
            widths: WIDTHS,
            leastPx: 1128,
            table: table ?? { rows: [], note: '', outdates: [] },
          },
          box,
          text,
        ),
      ...describeCover(
        {
          dataset,
          headline: title,
          subtitle,
          candidates: listCoverCounts(
            TIER_COLUMNS.slice(0, 4).map((column) => [
              t(`system.tier.${column}`),
              rows.filter(({ entries }) => entries.some((entry) => entry.column === column)).length,
            ]),
          ),
          notes: [t('export.cover.ours')],
        },
        text,
      ),
      ...words,
      notes: [
        ...describeNarrowing(provinces, regions, text),
        t('systems.tiers.care'),
        ...(uncounted.length > 0
          ? [t('systems.tiers.unwritten', { names: uncounted.join(t('compare.separator')) })]
          : []),
        ...notes,
      ],
      lesser: notes,
      ...describeImprint(view, dataset),
    },
  };
}
