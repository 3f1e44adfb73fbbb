import { layoutSmallMultiple } from '../../charts/smallMultiple/layoutSmallMultiple';
import { measureText } from '../../charts/scene/measureText';
import type { Mark, Scene } from '../../charts/scene/scene';
import { placeScene } from '../../charts/scene/placeScene';
import type { TimeAxis } from '../../charts/targetTimeline/timeAxis';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { describeSources } from '../describeSources';
import { describeCover } from './describeCover';
import { describeTable } from './describeTable';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { formatContradiction } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAmount } from '../../format/formatTarget';
import type { Multiple } from '../../selectors/selectMultiples';
import { formatContext } from './formatContext';

const WIDTH = 560;
const VALUE_HEIGHT = 64;
/** Letters of the value, unless it is too long for them. */
const VALUE_PX = 40;

interface MultipleFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly multiple: Multiple;
  readonly axis: TimeAxis;
}

/** The value in large letters above its place in time. */
function drawBody(view: MultipleFigure, width: number): Scene {
  const { multiple, axis, text } = view;
  const { figures } = multiple;
  const chart = layoutSmallMultiple({ name: text.both(multiple.indicator.name), figures, axis, text, width });
  const value = formatNewest(view);
  const size = Math.min(VALUE_PX, Math.floor((VALUE_PX * (width - 16)) / measureText(value, VALUE_PX, 700)));
  const marks: Mark[] = [
    { kind: 'text', x: 8, y: 44, text: value, size, weight: 700, fill: 'actualText' },
    ...placeScene(chart, 0, VALUE_HEIGHT + 8),
  ];
  return { width, height: VALUE_HEIGHT + 8 + chart.height, marks };
}

/** The newest value in words, with those that contradict it. */
function formatNewest({ multiple: { figures, contradicting }, text }: MultipleFigure): string {
  const [newest] = figures;
  const value =
    contradicting.length > 0 ? formatContradiction([newest, ...contradicting], text.lang) : formatAmount(newest, text);
  return newest.caveats.length > 0 ? `${value}※` : value;
}

/** The cover: the newest value alone. */
function describeNewest(view: MultipleFigure, headline: string, detail: readonly string[]) {
  const { dataset, region, multiple, text } = view;
  const [newest] = multiple.figures;
  const state = newest.kind === 'target' ? 'target' : 'value';
  const candidate = {
    name: `${text.both(region.short)} ${text.both(multiple.indicator.short)}`,
    value: formatNewest(view),
    date: formatPeriod(newest.period, text.lang),
    subject: { state, figure: newest, value: newest.value ?? 0 } as const,
    figures: [newest, ...multiple.contradicting],
  };
  const subtitle = detail.join(text.lang === 'zh' ? '，' : ', ');
  return describeCover({ dataset, headline, subtitle, candidates: [candidate] }, text);
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
      ...describeTable(dataset, shown, text),
      ...describeNewest(view, title, detail),
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
