/** What stands above the page until it is closed: a dialog, a help box. */
interface Box {
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** What a step of the history tells of itself: the page's number, and how many boxes stood above the page. */
interface Step {
  readonly idx?: number;
  readonly box?: number;
}

const readStep = (): Step => (history.state as Step | null) ?? {};

let boxes: Box[] = [];
let last: Step = {};

/** Keeps those that are open still: one may be closed in many ways, or go with its page. */
function listOpen(): Box[] {
  boxes = boxes.filter(({ isOpen }) => isOpen());
  return boxes;
}

/** Closes what has opened since the step that the reader has come to, or passes over one that is no other view. */
function follow(): void {
  const before = last;
  last = readStep();
  const [from, to] = [before.box ?? 0, last.box ?? 0];
  const open = listOpen();
  if (open.length > to) open.splice(to).forEach(({ close }) => close());
  else if (before.idx === last.idx && from > to) history.back();
  else if (before.idx === last.idx && from < to) history.forward();
}

/**
 * Back (also a phone's gesture) closes the box that was opened last, and stays on the page: an opened box is a step of
 * the history. Closed in another way it leaves that step behind, for to go back then would undo what its reader does
 * next; such a step is passed over.
 */
export function closeOnBack(box: Box): void {
  const count = listOpen().push(box);
  if ((readStep().box ?? 0) < count) history.pushState({ ...history.state, box: count }, '');
  last = readStep();
  addEventListener('popstate', follow);
}
