import { boxAround, type Box, cornersOf } from '../scene/box';
import type { GroupMark, Mark, Scene } from '../scene/scene';

const PREFIX = 'words-';

/** The way from a place in the drawing of a system to its words. */
export interface WordTag {
  /** Id of its group in the scene. */
  readonly id: string;
  /** The figure whose words it leads to; null: those of the part itself. */
  readonly figureId: string | null;
  readonly partId: string;
  /** In pixels of the scene. */
  readonly box: Box;
}

/** The id of the group that leads to the words of a figure or of a part. */
export const nameTag = (id: string): string => PREFIX + id;

/** A tag draws its own ground: the first of its marks is as large as the place to press. */
function boxOf({ marks }: GroupMark): Box {
  const boxes = marks.flatMap((mark) => (mark.kind === 'rect' ? cornersOf(mark) : []));
  return boxAround(boxes);
}

function findTags(marks: readonly Mark[], partId: string): WordTag[] {
  return marks.flatMap((mark): WordTag[] => {
    if (mark.kind !== 'group') return [];
    if (!mark.id.startsWith(PREFIX)) return findTags(mark.marks, mark.at ? mark.id : partId);
    const of = mark.id.slice(PREFIX.length);
    return [{ id: mark.id, figureId: of === partId ? null : of, partId, box: boxOf(mark) }];
  });
}

/** Every way to words in the drawing of a system, in drawing order. */
export const listWordTags = ({ marks }: Scene): WordTag[] => findTags(marks, '');
