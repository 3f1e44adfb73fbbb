import { layoutSystem } from '../../charts/system/layoutSystem';
import type { Dataset } from '../../domain/dataset';
import { listFigures } from '../../domain/systemFigures';
import type { SystemView } from '../../domain/systemView';
import { formatSystemFinding, formatSystemNote, formatSystemReading } from '../../format/formatSystem';
import { describeSources } from '../describeSources';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';

/** Narrower, the words of a picture that goes across would not stand beside its marks. */
const LEAST_PX = 700;

interface SystemFigureContext extends FigureContext {
  readonly dataset: Dataset;
  readonly view: SystemView;
}

/** How a programme is built, with the figures that count its parts. */
export function describeSystemFigure({ dataset, view, text, today, address }: SystemFigureContext): ExportFigure {
  const figures = listFigures(view);
  const { notes, sources, signs, lesser } = describeSources(dataset, figures, text);
  const name = text.both(view.programme.name);
  const note = formatSystemNote(view, text);
  return {
    dataset,
    figures,
    spec: {
      fileName: [text.both(view.region.short), name, today].join('-'),
      title: formatSystemFinding(view, today, text),
      subtitle: [text.both(view.region.short), name, formatSystemReading(view, today, text)].join(' · '),
      body: ({ widthPx }) => layoutSystem(view, { widthPx: Math.max(widthPx, LEAST_PX), today }, text),
      notes: [...(note ? [note] : []), ...notes],
      lesser,
      sources,
      signs,
      ...describeImprint({ text, today, address }, dataset),
    },
  };
}
