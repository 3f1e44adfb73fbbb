import type { Figure } from './records/figure';
import type { PartView, SystemView } from './systemView';

/** What is to be reached, or was, with its number in the drawing. */
export interface Milestone {
  readonly view: PartView;
  readonly number: number;
  /** Each place by itself: its code and its figure. */
  readonly own: readonly { readonly adcode: string; readonly figure: Figure }[];
  /** What is of every place. */
  readonly shared: readonly Figure[];
}

/** Places with the same milestones, in the order of the article. */
export interface Wave {
  readonly places: readonly string[];
  /** The last day (ISO) that is asked of each of them by itself; null: none is. */
  readonly due: string | null;
}

/** The milestones of a roll-out that have a number or a date, numbered in their order. */
export function listMilestones(view: SystemView): Milestone[] {
  const home = view.region.adcode;
  const dated = view.parts.filter(({ part, figures }) => part.role === 'milestone' && figures.length > 0);
  return dated.map((one, position) => {
    const within = one.part.regions ?? [];
    const own = one.figures.flatMap((figure) => {
      const places: readonly string[] = figure.region === home ? within : [figure.region];
      return places.map((adcode) => ({ adcode, figure }));
    });
    const shared = one.figures.filter((figure) => own.every((mark) => mark.figure !== figure));
    return { view: one, number: position + 1, own, shared };
  });
}

const isAsked = ({ figure }: Milestone['own'][number]): boolean => figure.kind === 'target';

/** The places of a roll-out by what is asked of each; a roll-out that names none is of its whole place. */
export function listWaves(milestones: readonly Milestone[], home: string): Wave[] {
  const marks = milestones.flatMap(({ own, number }) => own.map((mark) => ({ ...mark, number })));
  const asked = marks.filter(isAsked);
  const places = [...new Set((asked.length > 0 ? asked : marks).map(({ adcode }) => adcode))];
  const waves = new Map<string, string[]>();
  for (const place of places) {
    const numbers = asked.filter(({ adcode }) => adcode === place).map(({ number }) => number);
    const key = [...new Set(numbers)].join(' ');
    waves.set(key, [...(waves.get(key) ?? []), place]);
  }
  const found = [...waves.values()].map((own): Wave => {
    const days = asked.filter(({ adcode }) => own.includes(adcode)).map(({ figure }) => figure.period.end);
    return { places: own, due: days.sort().at(-1) ?? null };
  });
  return found.length > 0 ? found : [{ places: [home], due: null }];
}
