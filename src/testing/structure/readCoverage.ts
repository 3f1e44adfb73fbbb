/** Branches of a folder that unit tests have taken, of all. */
export interface BranchCoverage {
  readonly folder: string;
  readonly covered: number;
  readonly total: number;
}

interface Summary {
  readonly branches: { readonly covered: number; readonly total: number };
}

function isSummary(value: unknown): value is Summary {
  if (typeof value !== 'object' || value === null || !('branches' in value)) return false;
  const branches = value.branches;
  return typeof branches === 'object' && branches !== null && 'covered' in branches && 'total' in branches;
}

/** Reads the summary that `npm run coverage` leaves: file → counts; the row `total` is passed over. */
export function readCoverage(summary: Record<string, unknown>, folders: readonly string[]): BranchCoverage[] {
  const files = Object.entries(summary).map(([path, counts]) => ({ path: path.replaceAll('\\', '/'), counts }));
  return folders.map((folder) => {
    const own = files.filter(({ path }) => path.includes(`/${folder}/`)).map(({ counts }) => counts);
    const branches = own.filter(isSummary).map((counts) => counts.branches);
    return {
      folder,
      covered: branches.reduce((sum, { covered }) => sum + covered, 0),
      total: branches.reduce((sum, { total }) => sum + total, 0),
    };
  });
}
