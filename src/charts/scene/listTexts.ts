import type { Mark } from './scene';

/** The words of marks, in their order, without those of groups called `without`. */
export const listTexts = (marks: readonly Mark[], without = ''): string[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'group') return without !== '' && mark.id === without ? [] : listTexts(mark.marks, without);
    return mark.kind === 'text' ? [mark.text] : [];
  });
