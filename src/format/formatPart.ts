import type { Figure } from '../domain/records/figure';
import type { PartView, SystemPart, SystemView } from '../domain/systemView';
import type { Text } from '../messages/text';

/** The levels that a tier is of, as its label: `县`, `市县`, `City, county`. */
export function formatLevels({ levels = [] }: SystemPart, { t, lang }: Text): string {
  const words = levels.map((level) => t(`picture.level.${level}`));
  if (lang === 'zh') return words.join('');
  return words.map((word, position) => (position === 0 ? word : word.toLowerCase())).join(', ');
}

/** What a part is called: its printed name; of one without any its level, or that it has none. */
export const formatPartName = (part: SystemPart, text: Text): string =>
  part.name ? text.both(part.name) : formatLevels(part, text) || text.t('picture.unnamed');

/** Figures of the same kind that measure the same at the same place: only their notes tell them apart. */
const hasTwin = ({ figures }: PartView, figure: Figure): boolean =>
  figures.some(
    (other) =>
      other !== figure &&
      other.kind === figure.kind &&
      other.indicator === figure.indicator &&
      other.region === figure.region,
  );

/** The first clause of a note: what follows says how it was read. */
const cutNote = (note: string): string => note.split(/[；;，]/)[0] ?? note;

/**
 * Whether a figure is the one reported count of its part, which then gives it its name. Beside a share of the same
 * stations that is only a count of stations: 105 townships that all have one are not 105 stations.
 */
function isSole({ part, figures }: PartView, figure: Figure): boolean {
  const actuals = figures.filter(({ kind }) => kind === 'actual');
  const counts = actuals.filter(({ unit }) => unit !== 'percent');
  // What is undertaken or to be reached is not itself what its number counts.
  if (part.role === 'measure' || part.role === 'milestone') return false;
  if (part.name === undefined || !actuals.includes(figure)) return false;
  return actuals.length === 1 || (counts.length === 1 && counts[0] === figure && figure.unit === 'station');
}

/** What a number of a part counts: the part itself where it has one, else its indicator, or what sets it apart. */
export function formatFigureName(view: PartView, figure: Figure, { indicators }: SystemView, text: Text): string {
  if (isSole(view, figure) && view.part.name) return text.both(view.part.name);
  if (figure.note && hasTwin(view, figure)) return cutNote(text.both(figure.note));
  const indicator = indicators.get(figure.indicator);
  return indicator ? text.both(indicator.short) : figure.indicator;
}

/** Whether the name of a part stands at its number, or needs a line of its own. */
export const isNamedByFigure = (view: PartView): boolean => view.figures.some((figure) => isSole(view, figure));
