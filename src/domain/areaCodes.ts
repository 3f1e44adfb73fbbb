/** 北京 天津 上海 重庆 台湾 香港 澳门 have no prefectures: their maps go straight to districts. */
const DISTRICTS_ONLY = new Set(['11', '12', '31', '50', '71', '81', '82']);

/** County-level units directly under 河南 湖北 海南 新疆 stand beside the prefectures as areas of their own. */
const DIRECTLY_UNDER_PROVINCE = /^(4190|4290|4690|6590)/;

/** 三沙 lies outside the frame of every map of 海南: fitted in, it would leave Hainan Island the size of a thumb. */
export const isSansha = (adcode: string): boolean => adcode.startsWith('4603');

/** Whether a place lies in a province that has no prefectures. */
export const isWithoutPrefectures = (adcode: string): boolean => DISTRICTS_ONLY.has(adcode.slice(0, 2));

const isDirectCounty = (adcode: string): boolean => DIRECTLY_UNDER_PROVINCE.test(adcode);

/**
 * 山丹马场, 莲花山 and 太子山 have codes of their own in the source but are not administrative divisions: each
 * belongs to the area with which it shares the longest border.
 */
const NO_DIVISIONS: Readonly<Record<string, string>> = { '629700': '620700', '629800': '623000', '629900': '622900' };

/** The area of its province's map that a county-level unit lies in: a prefecture, or itself where there is none. */
export const resolveAreaCode = (adcode: string): string =>
  NO_DIVISIONS[adcode] ?? (isWithoutPrefectures(adcode) || isDirectCounty(adcode) ? adcode : `${adcode.slice(0, 4)}00`);

/** 333 in the country: cities, prefectures, autonomous prefectures and leagues. */
export function isPrefecture(adcode: string): boolean {
  return (
    adcode.endsWith('00') && !adcode.endsWith('0000') && !isWithoutPrefectures(adcode) && !(adcode in NO_DIVISIONS)
  );
}
