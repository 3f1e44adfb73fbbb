import type { Diagnostic } from './diagnostic';
import type { RecordPath } from './parseRecords';
import type { RawProgramme } from './rawRecords';
import type { Seeds } from './seeds';

export interface LocatedProgramme {
  readonly programme: RawProgramme;
  /** Name of the document without .txt, from the name of the file. */
  readonly document: string;
  /** The part of the id before its dash: `000A`. */
  readonly articleId: string;
  /** A diagnostic on the line of one key of the programme. */
  readonly diagnose: (path: RecordPath, message: string, fix: string) => Diagnostic;
}

/** The document that a file of programmes or systems speaks of: seeds/documents/<document>.programmes.yaml. */
export function selectDocumentName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.(?:programmes|systems)\.ya?ml$/, '');
}

/** All programmes in the order of the files, each able to say where it stands. */
export function listProgrammes({ programmes }: Pick<Seeds, 'programmes'>): readonly LocatedProgramme[] {
  return programmes.flatMap(({ file, value, lineAt }) =>
    value.map((programme, index) => ({
      programme,
      document: selectDocumentName(file),
      articleId: programme.id.split('-')[0] ?? '',
      diagnose: (path, message, fix) => ({
        file,
        line: lineAt([index, ...path]),
        message: `${programme.id}: ${message}`,
        fix,
      }),
    })),
  );
}
