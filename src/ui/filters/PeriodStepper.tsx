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

interface PeriodStepperProps {
  /** Years in which something was reported; the silent ones between them are offered too. */
  readonly reported: readonly number[];
  /** null: the latest report of each place. */
  readonly period: number | null;
  readonly onChange: (period: number | null) => void;
}

/** A year to choose, and an arrow to the one before and after it; the arrow keys do the same. */
export function PeriodStepper({ reported, period, onChange }: PeriodStepperProps) {
  const { t } = useFirstText();
  const stops = [...fillYears(period === null ? reported : [...reported, period]), null];
  const find = (way: Way) => stops[stops.indexOf(period) + STEPS[way].by];
  const step = (way: Way) => {
    const to = find(way);
    if (to !== undefined) onChange(to);
  };
  const press = (event: KeyboardEvent) => {
    const way = (['earlier', 'later'] as const).find((one) => STEPS[one].key === event.key);
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    // A list would turn its own page.
    event.preventDefault();
    step(way);
  };
  const renderArrow = (way: Way) => {
    const to = find(way);
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
        onChange={(event) => onChange(event.target.value ? Number(event.target.value) : null)}
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
