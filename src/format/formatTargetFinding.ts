import type { DueTarget, TargetFinding } from '../domain/targetFinding';
import { computeDaysBetween } from '../domain/period';
import type { FirstText } from '../messages/text';
import { formatFigure, formatNumber } from './formatNumber';
import { formatPeriodProse } from './formatPeriod';

/** `19 个目标，12 个已过期，没有一个有后续数字`: how many there are, and what was heard of those that passed. */
export function formatTargetFinding({ targets, passed, later }: TargetFinding, text: FirstText): string {
  const counts = { count: targets.length, passed, later };
  if (targets.length === 0) return text.t('home.headline.none');
  if (passed === 0) return text.t('home.headline.ahead', counts);
  if (later === 0) return text.t('home.headline.silent', counts);
  return text.t(later === passed ? 'home.headline.all' : 'home.headline.some', counts);
}

/** What several targets are called together: one by its place and indicator, more by their place and number. */
function nameTargets(targets: readonly DueTarget[], text: FirstText): string {
  const [first] = targets;
  if (!first) return '';
  const place = text.both(first.region.short);
  if (targets.length === 1) return text.t('home.lead.one', { place, indicator: text.both(first.indicator.short) });
  const isOnePlace = targets.every(({ region }) => region === first.region);
  return text.t(isOnePlace ? 'home.lead.several' : 'home.lead.places', { place, count: targets.length });
}

/** The day that all of these are due on, with the asterisk of an inferred date where that of any one is. */
const formatDueOf = (targets: readonly DueTarget[], { lang }: FirstText): string => {
  const shown = targets.find(({ target }) => target.period.basis === 'inferred') ?? targets[0];
  return shown ? formatPeriodProse(shown.target.period, lang) : '';
};

/** A sentence around its number of days, so that the number can be set in bold. */
export interface OverdueWords {
  readonly before: string;
  readonly days: string;
  /** The word after the number of days. */
  readonly unit: string;
  readonly after: string;
}

/** `过期最久的是沈阳的 2 个目标：2022年6月30日到期，1,614 天没有下文。`; null where none has passed unanswered. */
export function formatOverdue({ overdue }: TargetFinding, today: string, text: FirstText): OverdueWords | null {
  const [first] = overdue;
  if (!first) return null;
  const days = computeDaysBetween(first.target.period.end, today);
  return {
    before: text.t('home.lead.overdue', {
      what: nameTargets(overdue, text),
      date: formatDueOf(overdue, text),
    }),
    days: formatNumber(days, 'en'),
    unit: text.t('home.lead.days', { days }),
    after: text.t('home.lead.silent'),
  };
}

/** `最多的是铜仁：6 个目标都在 2025 年*到期。`; null where no place stands out. */
export function formatMost({ most }: TargetFinding, text: FirstText): string | null {
  if (!most) return null;
  const place = text.both(most.region.short);
  const count = most.targets.length;
  if (!most.isOneDay) return text.t('home.lead.most', { place, count });
  return text.t('home.lead.mostAtOnce', { place, count, date: formatDueOf(most.targets, text) });
}

/** What is due next: whose it is, what it asks for, and how long that still is. */
export interface NextWords {
  readonly title: string;
  /** What is asked for, of one target. */
  readonly asked: string;
  readonly amount: string;
  readonly rest: string;
}

/** `下一个到期：沈阳 社工站 100%` and `2026-12-31 · 还剩 31 天 · 实际值从未报道`; null where nothing is ahead. */
export function formatNextDue({ next }: TargetFinding, today: string, text: FirstText): NextWords | null {
  const [first] = next;
  if (!first) return null;
  const { target, region, indicator } = first;
  const days = computeDaysBetween(today, target.period.end);
  const place = text.both(region.short);
  const isOne = next.length === 1;
  return {
    title: text.t('home.next', { place: isOne ? place : nameTargets(next, text) }),
    asked: isOne ? text.both(indicator.short) : '',
    amount: isOne && target.value !== null ? formatFigure(target, text.lang) : '',
    rest: text.t(next.some(({ hasActual }) => hasActual) ? 'home.next.rest' : 'home.next.silent', {
      date: formatDueOf(next, text),
      days,
      shown: formatNumber(days, 'en'),
    }),
  };
}
