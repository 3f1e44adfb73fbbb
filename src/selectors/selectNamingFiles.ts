import { isPrefecture, resolveAreaCode } from '../domain/areaCodes';
import { resolveProvinceCode } from '../domain/provinceCode';

/** Boundaries of the nation's provinces, of the areas of a province, or of the counties of a prefecture. */
export interface BoundaryFile {
  readonly level: 'nation' | 'province' | 'county';
  /** Of the place whose parts the file draws. */
  readonly adcode: string;
}

/**
 * The boundary files that name all places beside one and one level below it. The code alone tells them, as a county may
 * be known from its file only; a code that is no place's has files that there are not.
 */
export function selectNamingFiles(adcode: string): readonly BoundaryFile[] {
  const area = resolveAreaCode(adcode);
  const [province, counties] = [
    { level: 'province', adcode: resolveProvinceCode(adcode) } as const,
    isPrefecture(area) ? [{ level: 'county', adcode: area } as const] : [],
  ];
  return adcode === area ? [province, ...counties] : counties;
}
