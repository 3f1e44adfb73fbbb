import type { Diagnostic } from './diagnostic';
import { selectDocumentName } from './listProgrammes';
import type { RecordPath } from './parseRecords';
import type { RawSystem } from './rawSystems';
import type { Seeds } from './seeds';

export interface LocatedSystem {
  readonly system: RawSystem;
  /** Name of the document without .txt, from the name of the file. */
  readonly document: string;
  /** A diagnostic on the line of one key of the system, in the name of its programme or of a part of it. */
  readonly diagnose: (path: RecordPath, message: string, fix: string) => Diagnostic;
}

/** Of whom a path speaks: of a part, or of the whole system. */
function nameSubject({ programme, parts }: RawSystem, path: RecordPath): string {
  const [key, index] = path;
  return (key === 'parts' ? parts[Number(index)]?.id : undefined) ?? programme;
}

/** All systems in the order of the files, each able to say where it stands. */
export function listSystems({ systems }: Pick<Seeds, 'systems'>): readonly LocatedSystem[] {
  return systems.flatMap(({ file, value, lineAt }) =>
    value.map((system, index) => ({
      system,
      document: selectDocumentName(file),
      diagnose: (path, message, fix) => ({
        file,
        line: lineAt([index, ...path]),
        message: `${nameSubject(system, path)}: ${message}`,
        fix,
      }),
    })),
  );
}
