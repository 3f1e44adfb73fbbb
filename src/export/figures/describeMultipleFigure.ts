import { layoutSmallMultiple } from '../../charts/smallMultiple/layoutSmallMultiple';
import type { Mark, Scene } from '../../charts/scene/scene';
import { placeScene } from '../../charts/scene/placeScene';
import type { TimeAxis } from '../../charts/targetTimeline/timeAxis';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { describeSources } from '../describeSources';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { formatContradiction } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Multiple } from '../../selectors/selectMultiples';
import { formatContext } from './formatContext';

const WIDTH = 560;
const VALUE_HEIGHT = 64;

interface MultipleFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly multiple: Multiple;
  readonly axis: TimeAxis;
}

/** The value in large letters above its place in time. */
function drawBody({ multiple, axis, text }: MultipleFigure, width: number): Scene {
  const { figures, contradicting } = multiple;
  const [newest] = figures;
  const doubt = newest.caveats.length > 0 ? '※' : '';
  const value =
    contradicting.length > 0 ? formatContradiction([newest, ...contradicting], text.lang) : formatAmount(newest, text);
  const chart = layoutSmallMultiple({ name: text.both(multiple.indicator.name), figures, axis, text, width });
  const marks: Mark[] = [
    { kind: 'text', x: 8, y: 44, text: `${value}${doubt}`, size: 40, weight: 700, fill: 'actualText' },
    ...placeScene(chart, 0, VALUE_HEIGHT + 8),
  ];
  return { width, height: VALUE_HEIGHT + 8 + chart.height, marks };
}

/** One small chart with its words, sources and context. */
export function describeMultipleFigure(view: MultipleFigure): ExportFigure {
  const { dataset, region, multiple, text } = view;
  const { indicator, figures, contradicting, context } = multiple;
  const [newest] = figures;
  const shown = [...figures, ...contradicting];
  const described = describeSources(dataset, shown, text);
  const title = text.t('region.mapTitle', { place: text.both(region.name), indicator: text.both(indicator.name) });
  const detail = [newest.note, newest.site].flatMap((part) => (part ? [text.both(part)] : []));
  return {
    dataset,
    figures: shown,
    spec: {
      fileName: [title, ...detail, view.today].join('-'),
      title,
      subtitle: [
        ...detail,
        newest.kind === 'actual' ? '' : text.t(`kind.${newest.kind}`),
        ...new Set(figures.map((figure) => formatPeriod(figure.period, text.lang))),
      ]
        .filter(Boolean)
        .join(text.lang === 'zh' ? '，' : ', '),
      body: ({ widthPx, heightPx }) => drawBody(view, heightPx === null ? WIDTH : Math.min(widthPx, WIDTH)),
      notes: [
        ...described.notes,
        ...(context
          ? [
              context.kind === 'nation'
                ? `${formatContext(context, text)} (${text.t('context.badge')})`
                : formatContext(context, text),
            ]
          : []),
      ],
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
