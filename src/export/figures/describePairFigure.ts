import { layoutDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import type { Dataset } from '../../domain/dataset';
import type { Pair } from '../../domain/pair';
import { describeSources } from '../describeSources';
import { describePairNotes } from './describePair';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { describeSpan, LEAST_COMPARED_PX, nameCompared } from './nameCompared';

interface PairFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly pair: Pair;
  readonly finding: string;
}

/** The dumbbells of two indicators. */
export function describePairFigure(view: PairFigure): ExportFigure {
  const { dataset, pair, finding, text, today } = view;
  const names = { first: text.both(pair.first.name), second: text.both(pair.second.name) };
  const figures = pair.rows.flatMap((row) => [row.first, row.second]);
  const described = describeSources(dataset, figures, text);
  const places = nameCompared(
    pair.rows.map((row) => row.region),
    text,
  );
  return {
    dataset,
    figures,
    spec: {
      fileName: [places, text.t('compare.pair', names), today].join('-'),
      title: finding,
      subtitle: describeSpan(text.t('compare.pair', names), text.t('compare.pair.note'), figures, text),
      body: ({ widthPx, heightPx }) =>
        layoutDumbbell(pair.rows, text, {
          width: Math.max(widthPx, LEAST_COMPARED_PX),
          height: heightPx ?? undefined,
          names,
        }),
      notes: [...describePairNotes(pair, text), ...described.notes],
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
