import type { Diagnostic } from '../read/diagnostic';

/** A file of records is named for its document: `stem` is its name without folder and endings. */
export function diagnoseStem(file: string, line: number, document: string, stem: string): readonly Diagnostic[] {
  if (document === stem) return [];
  const message = `document is ${document}, but the file is named ${stem}`;
  return [{ file, line, message, fix: `write document: ${stem}` }];
}
