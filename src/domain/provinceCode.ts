/** GB/T 2260 codes of the 34 provinces, municipalities, autonomous and special administrative regions. */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)0000$/;

/** 台湾 香港 澳门: on every national map, and not among the 31 provinces of the census that are counted. */
export const isOutsideCensus = (adcode: string): boolean => /^(71|81|82)0000$/.test(adcode);

/** Whether a code is a province's: true for `520000`, false for the nation and for places inside a province. */
export const isProvinceCode = (adcode: string): boolean => PROVINCE.test(adcode);

/** The province of a place, itself included. */
export const resolveProvinceCode = (adcode: string): string => `${adcode.slice(0, 2)}0000`;
