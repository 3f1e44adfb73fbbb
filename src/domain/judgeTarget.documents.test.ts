import { expect, it } from 'vitest';
import { selectTargets } from '../selectors/selectTargets';
import { realDataset } from '../testing/realData';

/** Every target of the documents at 22 November 2026: verdict, reasons, days left. Read from the documents by hand. */
const NONE_LATER = ['no_later_figure', 'no_actual'];
const REFUSED_LATER = [...NONE_LATER, 'different_definition'];
const EXPECTED: Readonly<Record<string, readonly [verdict: string, reasons: readonly string[], daysLeft: number]>> = {
  // 重庆 by the end of 2027: 9 + 31 + 365 − 1 = 404 days; 10.45万 各类人才 is another indicator
  '000B-12': ['not_assessable', ['no_actual'], 404],
  '000B-13': ['not_assessable', ['no_actual'], 404],
  '000B-14': ['not_assessable', ['no_actual', 'different_definition'], 404],
  '000B-15': ['not_assessable', ['no_actual'], 404],
  // 渝里乡商 “to cover” every township: no day is printed by which; the month, December 2024, ended
  // 366 + 325 = 691 days ago, and that is no deadline
  '000B-16': ['not_assessable', ['no_deadline'], -691],
  // 湘潭 by the end of 2023: 326 + 366 + 365 = 1,057 days ago; 温州 by the end of 2022: 365 more
  '002B-22': ['passed_no_later_figure', REFUSED_LATER, -1057],
  '004B-05': ['passed_no_later_figure', REFUSED_LATER, -1422],
  // 嘉定, six subdistricts “in three years”: 30 September 2026 was 31 + 22 = 53 days ago, but the end of 2026 is as
  // plausible; the first station (外冈) opened in September 2023 is its only actual
  '002C-01': ['not_assessable', ['deadline_open', 'single_actual'], -53],
  // 沈阳: nine districts by 30 June 2022 (1,422 + 184 days ago), stations in service by 2022, four areas by 2023, staff
  // by 2026 (39 days ahead)
  ...Object.fromEntries(
    ['02', '03', '04', '05', '06', '07', '08', '10'].map((n) => [
      `004C-${n}`,
      ['passed_no_later_figure', NONE_LATER, -1606],
    ]),
  ),
  '004C-09': ['passed_no_later_figure', REFUSED_LATER, -1606],
  '004C-11': ['passed_no_later_figure', NONE_LATER, -1422],
  ...Object.fromEntries(
    ['12', '13', '14', '15'].map((n) => [`004C-${n}`, ['passed_no_later_figure', NONE_LATER, -1057]]),
  ),
  // four pilots by 30 June 2022 too, with the nine districts, but how many stations is not printed
  ...Object.fromEntries(['17', '18', '19', '20'].map((n) => [`004C-${n}`, ['not_assessable', ['no_number'], -1606]])),
  '004C-16': ['not_assessable', ['no_actual'], 39],
  // 铜仁 by the end of 2025: 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22 = 326 days ago; two have a 2021
  // actual, and only that one
  '004D-21': ['passed_no_later_figure', REFUSED_LATER, -326],
  '004D-22': ['passed_no_later_figure', ['no_later_figure', 'single_actual'], -326],
  '004D-23': ['passed_no_later_figure', ['no_later_figure', 'single_actual'], -326],
  '004D-24': ['passed_no_later_figure', REFUSED_LATER, -326],
  '004D-25': ['passed_no_later_figure', REFUSED_LATER, -326],
  // a four-tier system “to be complete” by the same 2025: no number says what is complete
  '004D-26': ['not_assessable', ['no_number'], -326],
};

const judged = selectTargets(realDataset, '2026-11-22').map(({ target, judgement }) => [target.id, judgement] as const);

it('every target of the documents is in this table', () => {
  expect(judged.map(([id]) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
});

it.each(judged)('%s is judged as a careful reader would', (id, { verdict, reasons, daysLeft }) => {
  expect([verdict, reasons, daysLeft]).toEqual(EXPECTED[id]);
});

it.each(judged)(
  '%s shows no pace from a single point',
  (_, { observedPerYear, paceRatio, growthRatio, projection, progressRatio, speedUpRatio }) => {
    expect([observedPerYear, paceRatio, growthRatio, projection, progressRatio, speedUpRatio]).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  },
);

it('only 渝里乡商 of 重庆 has no deadline: it is neither ahead of one nor past it', () => {
  expect(judged.filter(([, { clock }]) => clock === 'none').map(([id]) => id)).toEqual(['000B-16']);
});
