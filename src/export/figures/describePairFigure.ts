import { layoutDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import type { Dataset } from '../../domain/dataset';
import type { Pair } from '../../domain/pair';
import { describeSources } from '../describeSources';
import { formatRatio } from '../../format/formatRatio';
import type { Computed } from '../observations';
import { describeCover, type CoverCandidate } from './describeCover';
import { describePairNotes } from './describePair';
import { describeTable } from './describeTable';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { describeSpan, LEAST_COMPARED_PX, nameCompared } from './nameCompared';

interface PairFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly pair: Pair;
  readonly finding: string;
}

/** The ratio of each place, marked as ours; the larger ones first. */
const listRatios = ({ pair, text }: PairFigure): CoverCandidate[] =>
  pair.rows
    .toSorted((a, b) => (b.ratio?.value ?? 0) - (a.ratio?.value ?? 0))
    .map((row) => ({
      name: text.both(row.region.short),
      value: formatRatio(row, text),
      date: text.t('derived.badge'),
      subject: row.share?.value ?? row.ratio?.value ?? 0,
      figures: [row.first, row.second],
    }));

/** The ratio of each place as the files hold it; a recorded share as it is recorded. */
const listComputed = ({ first, second, rows }: Pair): Computed[] =>
  rows.flatMap((row): Computed[] => {
    if (row.share) return [row.share];
    if (row.ratio === null) return [];
    return [
      {
        id: `${row.second.id}/${row.first.id}`,
        article: row.second.article,
        region: row.region.adcode,
        name: { zh: `${second.name.zh} ÷ ${first.name.zh}`, en: `${second.name.en} ÷ ${first.name.en}` },
        ...row.ratio,
        unit: 'ratio',
        formula: `${row.second.id} / ${row.first.id}`,
        inputs: [row.second.id, row.first.id],
      },
    ];
  });

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
  const notes = describePairNotes(pair, text);
  return {
    dataset,
    figures,
    computed: listComputed(pair),
    spec: {
      fileName: [places, text.t('compare.pair', names), today].join('-'),
      title: finding,
      subtitle: describeSpan(text.t('compare.pair', names), text.t('compare.pair.note'), figures, text),
      ...describeTable(dataset, figures, text),
      ...describeCover(
        {
          dataset,
          headline: finding,
          subtitle: text.t('compare.pair', names),
          candidates: listRatios(view),
          notes: notes.slice(-1),
        },
        text,
      ),
      body: ({ widthPx, heightPx }) =>
        layoutDumbbell(pair.rows, text, {
          width: Math.max(widthPx, LEAST_COMPARED_PX),
          height: heightPx ?? undefined,
          names,
        }),
      notes: [...notes, ...described.notes],
      lesser: described.lesser,
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
