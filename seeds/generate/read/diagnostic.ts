/** Something in the seeds that stops the build: where it is, what is wrong and how to fix it. */
export interface Diagnostic {
  /** Path from the root of the repository, as printed. */
  readonly file: string;
  /** 1-based line in that file; 1 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.message.localeCompare(b.message, 'zh');
}

/** Notes as text, in order: `note: file:line: message – fix`. */
export function formatNotes(notes: readonly Diagnostic[]): string {
  return [...notes]
    .sort(compareDiagnostics)
    .map((note) => `note: ${note.file}:${note.line}: ${note.message} – ${note.fix}`)
    .join('\n');
}

/**
 * All diagnostics as text: grouped by file, in order of lines, each as `file:line: message – fix`, with a count at the
 * end.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  const groups = [...new Set(sorted.map((diagnostic) => diagnostic.file))].map((file) =>
    sorted
      .filter((diagnostic) => diagnostic.file === file)
      .map((diagnostic) => `${diagnostic.file}:${diagnostic.line}: ${diagnostic.message} – ${diagnostic.fix}`)
      .join('\n'),
  );
  const diagnosticWord = diagnostics.length === 1 ? 'diagnostic' : 'diagnostics';
  const fileWord = groups.length === 1 ? 'file' : 'files';
  return [
    ...groups,
    `${diagnostics.length} ${diagnosticWord} in ${groups.length} ${fileWord}; nothing was written.`,
  ].join('\n\n');
}
