import { layoutSystem } from '../../charts/system/layoutSystem';
import type { Dataset } from '../../domain/dataset';
import { lacksNumber, listFigures } from '../../domain/systemFigures';
import type { PartView, SystemView } from '../../domain/systemView';
import { formatDue } from '../../format/formatDue';
import { formatFigureName, formatPartName } from '../../format/formatPart';
import { formatPeriod } from '../../format/formatPeriod';
import { formatSystemFinding, formatSystemNote, formatSystemReading } from '../../format/formatSystem';
import { formatAmount } from '../../format/formatTarget';
import { describeSources } from '../describeSources';
import type { TableRow } from '../figureTable';
import { type CoverCandidate, describeCover, listCoverCounts } from './describeCover';
import { toRow } from './describeTable';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { layoutPictured } from './layoutPictured';

/** Narrower, the words of a picture that goes across would not stand beside its marks. */
const LEAST_PX = 700;
/** Narrow pictures go from top to bottom. */
const WIDTHS = [360, 480, 600, 700, 840, 980, 1128] as const;

interface SystemFigureContext extends FigureContext {
  readonly dataset: Dataset;
  readonly view: SystemView;
}

/** A part with its numbers, a row each; one without any says so where the picture does. */
function listRows(part: PartView, { dataset, view, text }: SystemFigureContext): TableRow[] {
  const name = formatPartName(part.part, text);
  const rows = part.figures.map((figure): TableRow => {
    const date = formatPeriod(figure.period, text.lang);
    const place = figure.region === view.region.adcode ? undefined : view.regions.get(figure.region);
    const said = [name, formatFigureName(part, figure, view, text), place ? text.both(place.short) : ''];
    return {
      ...toRow(figure, dataset, text),
      name: [...new Set(said)].filter(Boolean).join(' · '),
      value: formatAmount(figure, text),
      date: figure.kind === 'target' ? formatDue(figure, date, text) : date,
    };
  });
  if (rows.length > 0) return rows;
  return [
    {
      id: part.part.id,
      heading: '',
      name,
      value: lacksNumber(part, view) ? text.t('picture.unwritten') : '',
      rate: '',
      residents: '',
      date: '',
      words: [`「${part.part.excerpt}」`],
      isDoubted: false,
      isTarget: false,
    },
  ];
}

/** What the cover of a system may show: its numbers, or how many parts it has. */
function listCandidates({ view, text }: SystemFigureContext): CoverCandidate[] {
  const numbers = view.parts.flatMap((part) =>
    part.figures.map((figure): CoverCandidate => ({
      name: formatFigureName(part, figure, view, text),
      value: `${formatAmount(figure, text)}${figure.caveats.length > 0 ? '※' : ''}`,
      date: formatPeriod(figure.period, text.lang),
      subject: null,
      figures: [figure],
    })),
  );
  return numbers.length > 0 ? numbers : listCoverCounts([[text.t('systems.part'), view.parts.length]]);
}

/** How a programme is built, with the figures that count its parts. */
export function describeSystemFigure(context: SystemFigureContext): ExportFigure {
  const { dataset, view, text, today } = context;
  const figures = listFigures(view);
  const { notes, ...words } = describeSources(dataset, figures, text);
  const name = [text.both(view.region.short), text.both(view.programme.name)];
  const note = formatSystemNote(view, text);
  const draw = (widthPx: number) => layoutSystem(view, { widthPx, today }, text);
  const headline = formatSystemFinding(view, today, text);
  const table = {
    nameHead: text.t('systems.part'),
    rows: view.parts.flatMap((part) => listRows(part, context)),
    note: '',
    outdates: [],
  };
  return {
    dataset,
    figures,
    spec: {
      fileName: [...name, today].join('-'),
      title: headline,
      subtitle: [...name, formatSystemReading(view, today, text)].join(' · '),
      body: (box) => layoutPictured({ draw, widths: WIDTHS, leastPx: LEAST_PX, table }, box, text),
      ...describeCover({ dataset, headline, subtitle: name.join(' · '), candidates: listCandidates(context) }, text),
      ...words,
      notes: [...(note ? [note] : []), ...notes],
      ...describeImprint(context, dataset),
    },
  };
}
