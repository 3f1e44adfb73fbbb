import type { Diagnostic } from '../read/diagnostic';
import { listFigures } from '../read/seeds';
import type { Check } from '../read/seeds';

/** A figure that may not be compared says why, and only a change is counted from an earlier period. */
export const checkCaveats: Check = (seeds) =>
  listFigures(seeds).flatMap(({ figure, diagnose }) => {
    const diagnostics: Diagnostic[] = [];
    if (!figure.comparable && figure.caveats.length === 0) {
      diagnostics.push(
        diagnose(['comparable'], 'comparable is false, but no caveat says why', 'add a caveat with code, zh and en'),
      );
    }
    if (figure.against !== undefined && figure.kind !== 'change') {
      diagnostics.push(
        diagnose(
          ['against'],
          `kind ${figure.kind} has against`,
          'only a change is counted from another period: write kind: change, or take it out',
        ),
      );
    }
    return diagnostics;
  });
