import type { KeyboardEvent } from 'react';
import { fillYears } from '../../domain/fillYears';
import { useFirstText } from '../../messages/TextContext';
import { LineIcon } from '../LineIcon';
import './periodStepper.css';

/** Before and after the year that is shown; behind the last year stands the latest report of each place (null). */
const STEPS = {
  earlier: { by: -1, key: 'ArrowLeft', d: 'M10 3 5 8l5 5' },
  later: { by: 1, key: 'ArrowRight', d: 'm6 3 5 5-5 5' },
} as const;

type Way = keyof typeof STEPS;

/** null: the latest report of each place. */
interface Chosen {
  readonly period: number | null;
}

interface PeriodStepperProps extends Chosen {
  /** Years in which something was reported; the silent ones between them are offered too. */
  readonly reported: readonly number[];
  /** A step goes on from what is chosen now: the page may not be drawn yet for the last one. */
  readonly onChange: (part: (now: Chosen) => Chosen) => void;
}

/** A year to choose, and an arrow to the one before and after it; the arrow keys do the same. */
export function PeriodStepper({ reported, period, onChange }: PeriodStepperProps) {
  const { t } = useFirstText();
  const listStops = (from: number | null) => [...fillYears(from === null ? reported : [...reported, from]), null];
  const stops = listStops(period);
  const find = (way: Way, from: number | null) => {
    const all = listStops(from);
    return all[all.indexOf(from) + STEPS[way].by];
  };
  const step = (way: Way) =>
    onChange((now) => {
      const to = find(way, now.period);
      return { period: to === undefined ? now.period : to };
    });
  const press = (event: KeyboardEvent) => {
    const way = (['earlier', 'later'] as const).find((one) => STEPS[one].key === event.key);
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    // A list would turn its own page.
    event.preventDefault();
    step(way);
  };
  const renderArrow = (way: Way) => {
    const to = find(way, period);
    return (
      <button
        type="button"
        // No stop of its own: the arrow keys do the same from the list.
        tabIndex={-1}
        aria-disabled={to === undefined}
        aria-label={to === null ? t('home.latest') : t(`home.period.${way}`, { year: String(to ?? '') })}
        onClick={() => step(way)}
      >
        <LineIcon d={STEPS[way].d} />
      </button>
    );
  };
  return (
    <div className="period-stepper" role="group" aria-label={t('home.period')} onKeyDown={press}>
      {renderArrow('earlier')}
      <select
        className="select"
        aria-label={t('home.period')}
        value={period ?? ''}
        onChange={({ target }) => onChange(() => ({ period: target.value ? Number(target.value) : null }))}
      >
        {stops.toReversed().map((year) => (
          <option key={year} value={year ?? ''}>
            {year ?? t('home.latest')}
          </option>
        ))}
      </select>
      {renderArrow('later')}
    </div>
  );
}
