import type { Region } from '../domain/records/region';
import type { FirstText } from '../messages/text';

/** Names places by their codes (adcode) in the reader's language, without their suffixes; null for an unknown code. */
export const nameRegions =
  (regions: ReadonlyMap<string, Region>, text: FirstText) =>
  (adcode: string): string | null => {
    const region = regions.get(adcode);
    return region ? text.both(region.short) : null;
  };
