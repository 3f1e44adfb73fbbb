import type { PartView, SystemRelation } from '../../domain/systemView';
import { lacksNumber } from '../../domain/systemFigures';
import { formatFigureName, formatPartName } from '../../format/formatPart';
import { describeMark } from '../scene/walk';
import type { GroupMark, Mark } from '../scene/scene';
import { type Drawing, isWritten } from './partWords';

/** What a part does to others, in the words of the article: `走访 → 困难群体`. */
export function describeRelations(
  { part }: PartView,
  { view, text }: Drawing,
  isSaid: (relation: SystemRelation) => boolean = () => true,
): string[] {
  return view.system.relations.flatMap((relation) => {
    const other = view.parts.find((one) => one.part.id === relation.to);
    if (relation.from !== part.id || !relation.verb || !other || !isSaid(relation)) return [];
    return [text.t('picture.relation', { verb: text.both(relation.verb), name: formatPartName(other.part, text) })];
  });
}

/** A part as it is read out: what it is called, its numbers with their dates or that it has none, what it does. */
function describePart(view: PartView, drawing: Drawing): string {
  const { part, figures } = view;
  const { text } = drawing;
  const name = formatPartName(part, text);
  const about = part.function ? [text.both(part.function)] : [];
  const counts = figures
    .filter((figure) => isWritten(figure, text))
    .map((figure) => describeMark(formatFigureName(view, figure, drawing.view, text), figure, text));
  const isMissing = lacksNumber(view, drawing.view) || counts.length < figures.length;
  const missing = isMissing ? [text.t('picture.unwritten')] : [];
  const heads = [name, ...about, ...counts, ...missing, ...describeRelations(view, drawing)];
  return [...new Set(heads)].join(text.t('chart.separator'));
}

/** The marks of a part as one stop of the arrow keys, which is ringed at a point of it. */
export const groupPart = (
  view: PartView,
  at: { readonly x: number; readonly y: number },
  marks: readonly Mark[],
  drawing: Drawing,
): GroupMark => ({ kind: 'group', id: view.part.id, at, label: describePart(view, drawing), marks });
