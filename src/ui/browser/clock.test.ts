import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDateProse } from '../../format/formatPeriod';
import { readToday } from './clock';

const Native = Intl.DateTimeFormat;

/** As ICU 72 writes it: en-CA orders and joins its parts as en-US does, 11/30/2026. */
function answerAsAmerican(): void {
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function answer(locale, options) {
    return new Native(locale === 'en-CA' ? 'en-US' : locale, options);
  } as typeof Intl.DateTimeFormat);
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('today in China', () => {
  it.each([
    ['2026-11-29T15:59:59Z', '2026-11-29'],
    ['2026-11-29T16:00:00Z', '2026-11-30'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-02-28T20:00:00Z', '2026-03-01'],
    ['2027-01-04T03:00:00Z', '2027-01-04'],
  ])('at %s is %s, in whatever order a browser writes dates', (now, today) => {
    vi.useFakeTimers({ now: new Date(now) });
    expect(readToday()).toBe(today);
    answerAsAmerican();
    // The browser that this stands for: its en-CA does write the month first.
    expect(new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' }).format(new Date('2026-11-30'))).toBe('11/30/2026');
    expect(readToday()).toBe(today);
  });
});

describe('a day set in place of that of the device', () => {
  afterEach(() => vi.unstubAllGlobals());
  const keep = (kept: string | null) => vi.stubGlobal('sessionStorage', { getItem: () => kept });

  it.each([
    ['2026-11-30', '2026-11-30'],
    [null, '2020-01-01'],
    ['yesterday', '2020-01-01'],
  ])('kept as %s, today is %s', (kept, today) => {
    vi.useFakeTimers({ now: new Date('2020-01-01T04:00:00Z') });
    keep(kept);
    expect(readToday()).toBe(today);
  });

  it('is none where the browser keeps nothing', () => {
    vi.useFakeTimers({ now: new Date('2020-01-01T04:00:00Z') });
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    expect(readToday()).toBe('2020-01-01');
  });
});

it('no date that is shown asks the browser how to write it', () => {
  const asked = vi.spyOn(Intl, 'DateTimeFormat');
  expect([formatDate('2026-11-30', 'en'), formatDateProse('2026-11-30', 'zh')]).toEqual([
    '30 Nov 2026',
    '2026年11月30日',
  ]);
  expect(asked).not.toHaveBeenCalled();
});
