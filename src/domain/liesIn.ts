/** Whether a place is this area of a map or lies in it: 温州 in 浙江, 威宁 in 毕节. */
export function liesIn(adcode: string, area: string): boolean {
  const shared = area.endsWith('0000') ? 2 : area.endsWith('00') ? 4 : 6;
  return adcode.slice(0, shared) === area.slice(0, shared);
}
