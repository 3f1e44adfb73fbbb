import type { Region } from '../../domain/records/region';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';

/** Longest name in letters that a row of a printed page has room for. */
const LONGEST = { zh: 6, en: 24 } as const;

/** The name of a place in a row of a printed page: as elsewhere, but 威宁 for 威宁彝族回族苗族自治县. */
export function nameBriefly(region: Region, text: Text): string {
  const name = formatPlace(region, text);
  return name.length > LONGEST[text.lang] ? text.both(region.short) : name;
}
