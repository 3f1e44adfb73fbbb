/** Something in the seeds that stops the build: where it is, what is wrong and how to mend it. */
export interface Offence {
  /** Path from the root of the repository, as printed. */
  readonly file: string;
  /** 1-based line in that file; 1 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

function compareOffences(a: Offence, b: Offence): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.message.localeCompare(b.message, 'zh');
}

/** Notes as text, in order: `note: file:line: message – mend`. */
export function formatNotes(notes: readonly Offence[]): string {
  return [...notes]
    .sort(compareOffences)
    .map((note) => `note: ${note.file}:${note.line}: ${note.message} – ${note.mend}`)
    .join('\n');
}

/**
 * All offences as text: grouped by file, in order of lines, each as `file:line: message – mend`, with a count at the
 * end.
 */
export function formatOffences(offences: readonly Offence[]): string {
  const sorted = [...offences].sort(compareOffences);
  const groups = [...new Set(sorted.map((offence) => offence.file))].map((file) =>
    sorted
      .filter((offence) => offence.file === file)
      .map((offence) => `${offence.file}:${offence.line}: ${offence.message} – ${offence.mend}`)
      .join('\n'),
  );
  const offenceWord = offences.length === 1 ? 'offence' : 'offences';
  const fileWord = groups.length === 1 ? 'file' : 'files';
  return [...groups, `${offences.length} ${offenceWord} in ${groups.length} ${fileWord}; nothing was written.`].join(
    '\n\n',
  );
}
