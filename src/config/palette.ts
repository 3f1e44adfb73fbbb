/**
 * Colour tokens of the visual system; the same names are CSS custom properties (`--ink1`). Values:
 * ../shared/mock/tokens.md, contrast measured there.
 */
export const light = {
  page: '#FFFFFF',
  panel: '#F4F6F7',
  raise: '#FFFFFF',
  sel: '#E6F0F3',
  ink1: '#14202A',
  ink2: '#46555F',
  ink3: '#596771',
  ctl: '#7B8990',
  line1: '#DCE2E4',
  line2: '#AEB9BE',
  actual: '#0F6486',
  actualText: '#0B5673',
  req: '#B8380F',
  reqSoft: '#FBE9E2',
  caveat: '#805300',
  caveatSoft: '#FBF1DA',
  bad: '#8E1B2E',
  mark: '#FFE58F',
  markInk: '#14202A',
  none: '#E9EDEE',
  noneDot: '#AFBABF',
  coast: '#7D8B92',
  focus: '#0B57D0',
  b1: '#D5E7ED',
  b2: '#A3CCD9',
  b3: '#5FA2BA',
  b4: '#27748E',
  b5: '#0C4A61',
} as const;

export type Token = keyof typeof light;

export const dark: Record<Token, string> = {
  page: '#10171C',
  panel: '#161F25',
  raise: '#1C272E',
  sel: '#1B323D',
  ink1: '#E9EEF0',
  ink2: '#B3BFC5',
  ink3: '#8F9DA5',
  ctl: '#71818A',
  line1: '#29353C',
  line2: '#4A5962',
  actual: '#6CBEDA',
  actualText: '#86CDE5',
  req: '#FF9A72',
  reqSoft: '#3A231A',
  caveat: '#E6B450',
  caveatSoft: '#352A12',
  bad: '#FF8FA0',
  mark: '#6B5510',
  markInk: '#FFF6DA',
  none: '#222D34',
  noneDot: '#52616A',
  coast: '#6E7E87',
  focus: '#8AB4F8',
  b1: '#1D4253',
  b2: '#2A667D',
  b3: '#3F8FAB',
  b4: '#77BFD6',
  b5: '#C2E7F2',
};

export const sansZh =
  '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
export const serifZh = '"Source Han Serif SC","Noto Serif CJK SC","Songti SC","STSong",' + sansZh;
export const sansEn = '-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,' + sansZh;
export const serifEn = 'Georgia,"Times New Roman",' + serifZh;
