import { judgeTarget } from '../domain/judgeTarget';
import type { Figure } from '../domain/records/figure';
import { listMilestones, listWaves } from '../domain/rollout';
import { isContained, isSquared, lacksNumber, listFigures, selectCommonPeriod } from '../domain/systemFigures';
import type { PartView, SystemView } from '../domain/systemView';
import type { Text } from '../messages/text';
import { formatFigure, formatNumber } from './formatNumber';
import { formatFigureName, formatLevels, formatPartName } from './formatPart';
import { formatDateProse, formatPeriodSpoken } from './formatPeriod';
import { formatAmount } from './formatTarget';
import { joinNames } from './joinNames';

/** Names of more would make a heading of a list. */
const MOST_NAMES = 3;

/** A name within an English sentence, where it is no proper name. */
const lowerName = (name: string): string =>
  /\p{Lu}/u.test(name.slice(1)) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** A count with what it counts: `社工站 60 个`, `176 township stations`. */
function formatCount(part: PartView, figure: Figure, view: SystemView, text: Text): string {
  const name = formatFigureName(part, figure, view, text);
  if (text.lang === 'zh') return `${name} ${formatAmount(figure, text)}`;
  return `${formatFigure(figure, text.lang)} ${lowerName(name)}`;
}

const isCount = ({ kind, unit, value }: Figure): boolean => kind === 'actual' && unit !== 'percent' && value !== null;

/** The first count of each part that has one, said with its name. */
const listCounts = (parts: readonly PartView[], view: SystemView, text: Text): string[] =>
  parts.flatMap((part) => {
    const count = part.figures.find(isCount);
    return count ? [formatCount(part, count, view, text)] : [];
  });

type Thing = 'tier' | 'step' | 'measure' | 'party' | 'item';

/** Which of several things have a number and which have none, named where they are few. */
function formatWritten(parts: readonly PartView[], view: SystemView, thing: Thing, text: Text): string {
  const missing = parts.filter((part) => lacksNumber(part, view));
  const things = text.t(`picture.things.${thing}`, { count: parts.length });
  const values = { things, thing, written: parts.length - missing.length, missing: missing.length };
  if (missing.length === parts.length) return text.t('picture.finding.none', values);
  if (missing.length === 0) return text.t('picture.finding.all', values);
  if (missing.length > MOST_NAMES) return text.t('picture.finding.some', values);
  const names = missing.map(({ part }) => formatLevels(part, text) || formatPartName(part, text));
  return text.t('picture.finding.named', { ...values, names: joinNames(names, text.lang) });
}

/** What has a number where all tiers have one; else how many tiers have none, and which. */
function formatTiers(view: SystemView, text: Text): string {
  const tiers = view.parts.filter(({ part }) => part.role === 'tier' && part.single === undefined);
  if (tiers.every((part) => part.figures.some(isCount))) return joinCounts(listCounts(tiers, view, text), text);
  return formatWritten(tiers, view, 'tier', text);
}

const joinCounts = (counts: readonly string[], { lang }: Text): string => counts.join(lang === 'zh' ? '，' : ', ');

/** From the first count of a chain to its last. */
function formatChain(view: SystemView, text: Text): string {
  const counts = listCounts(view.parts, view, text);
  const [first, last] = [counts[0], counts.at(-1)];
  const steps = new Set(view.parts.map(({ part }, position) => part.step ?? position)).size;
  if (!first || !last)
    return text.t('picture.finding.none', { things: text.t('picture.things.step', { count: steps }) });
  return first === last
    ? text.t('picture.finding.one', { count: first, steps })
    : text.t('picture.finding.chain', { first, last });
}

/** How many of the columns of a bundle have numbers. */
function formatBundle(view: SystemView, text: Text): string {
  const columns = view.parts.filter(({ part }) => part.single === undefined && !isContained(part, view));
  const roles = new Set(columns.map(({ part }) => part.role));
  const [role] = roles;
  const kind = roles.size === 1 && (role === 'measure' || role === 'party') ? role : 'item';
  return formatWritten(columns, view, kind, text);
}

/** What a roll-out that names no places has reached, and what is asked of it. */
const listReached = (view: SystemView, text: Text): string[] => [
  ...listCounts(view.parts, view, text),
  ...listFigures(view).flatMap((figure) =>
    figure.kind === 'target' ? [text.t('picture.finding.goal', { amount: formatAmount(figure, text) })] : [],
  ),
];

/** Places and waves of a roll-out, deadlines that have passed, and the next. */
function formatRollout(view: SystemView, today: string, text: Text): string {
  const milestones = listMilestones(view);
  const waves = listWaves(milestones, view.region.adcode);
  const places = waves.reduce((sum, wave) => sum + wave.places.length, 0);
  // A list of places in one sentence is one deadline.
  const deadlines = milestones.flatMap(({ own, shared }) => {
    const target = [...own.map(({ figure }) => figure), ...shared].find(({ id }) => view.targets.has(id));
    const asked = target && view.targets.get(target.id);
    return asked ? [judgeTarget(asked, today)] : [];
  });
  const passed = deadlines.filter(({ clock }) => clock === 'passed').length;
  const open = deadlines.filter(({ clock }) => clock === 'open').length;
  const ahead = deadlines.filter(({ clock }) => clock === 'ahead').map(({ daysLeft }) => daysLeft);
  const next = Math.min(...ahead);
  const said = [
    ...(places > 1 ? [text.t('picture.finding.places', { places, waves: waves.length })] : listReached(view, text)),
    ...(passed > 0 ? [text.t('picture.finding.passed', { passed })] : []),
    ...(open > 0 ? [text.t('picture.finding.open', { open })] : []),
    ...(ahead.length > 0 ? [text.t('picture.finding.next', { days: next, shown: formatNumber(next, 'en') })] : []),
  ];
  const sentence = joinCounts(said, text);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * The heading of a system, from what its parts count.
 * @param today the day (ISO) that deadlines are set against
 */
export function formatSystemFinding(view: SystemView, today: string, text: Text): string {
  switch (view.system.form) {
    case 'tiers':
      return formatTiers(view, text);
    case 'chain':
      return formatChain(view, text);
    case 'bundle':
      return formatBundle(view, text);
    case 'rollout':
      return formatRollout(view, today, text);
  }
}

/** The date that holds where no other stands beside a number. */
function formatCommonDate(view: SystemView, text: Text): string[] {
  const period = selectCommonPeriod(view);
  if (!period) return [];
  const date = formatPeriodSpoken(period, text.lang) + (period.basis === 'inferred' ? '*' : '');
  return [text.t('picture.reading.date', { date, basis: period.basis })];
}

/** What the marks of a form mean, as far as its drawing has them. */
function formatMarks(view: SystemView, today: string, text: Text): string[] {
  const { form, relations } = view.system;
  const { t } = text;
  const isCounted = ({ part, figures }: PartView) => part.role === 'tier' && figures.some(isSquared);
  switch (form) {
    case 'tiers':
      return view.parts.some(isCounted) ? [t('picture.reading.tiers')] : [];
    case 'chain':
      return [
        ...(relations.some(({ verb }) => verb) ? [t('picture.reading.chain')] : []),
        ...(listFigures(view).length > 0 ? [t('picture.reading.units')] : []),
      ];
    case 'bundle':
      return [t('picture.reading.bundle')];
    case 'rollout':
      return [t('picture.reading.rollout', { today: formatDateProse(today, text.lang) })];
  }
}

/**
 * How to read the drawing of a system: what its marks mean, and the date of its numbers.
 * @param today the day (ISO) that deadlines are set against
 */
export function formatSystemReading(view: SystemView, today: string, text: Text): string {
  const isAsked = view.system.form !== 'rollout' && view.targets.size > 0;
  const said = [
    ...formatMarks(view, today, text),
    ...formatCommonDate(view, text),
    ...(isAsked ? [text.t('picture.reading.asked')] : []),
  ];
  return said.join(text.lang === 'zh' ? '' : ' ');
}

/** What the article leaves open about a system; '' where nothing. */
export const formatSystemNote = ({ system }: SystemView, text: Text): string =>
  system.note ? text.both(system.note) : '';
