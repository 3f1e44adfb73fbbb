import { startTransition, useEffect, useOptimistic, useRef, type KeyboardEvent } from 'react';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import type { ProvinceChoice } from './provinceChoice';
import { compareCodes } from '../../domain/compareCodes';
import { useCloseOnBack } from '../browser/useCloseOnBack';
import './filters.css';

interface ProvincePanelProps extends ProvinceChoice {
  readonly id: string;
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys, Home and End move between the boxes; Space ticks, as everywhere. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const boxes = [...event.currentTarget.querySelectorAll('input')];
  const at = boxes.findIndex((box) => box === event.target);
  const step = STEPS[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? boxes.length - 1
        : at >= 0 && step !== undefined
          ? (at + step + boxes.length) % boxes.length
          : null;
  if (next === null) return;
  event.preventDefault();
  boxes[next]?.focus();
}

interface GroupProps extends Pick<ProvincePanelProps, 'chosen' | 'onChange'> {
  readonly title: string;
  readonly provinces: readonly Region[];
  readonly counts: ReadonlyMap<string, number>;
}

function Group({ title, provinces, counts, chosen, onChange }: GroupProps) {
  const { both } = useText();
  if (provinces.length === 0) return null;
  const toggle = (code: string) =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <fieldset>
      <legend>{title}</legend>
      {provinces.map(({ adcode, short }) => (
        <label key={adcode}>
          <input type="checkbox" checked={chosen.includes(adcode)} onChange={() => toggle(adcode)} />
          <span>{both(short)}</span>
          <span className="province-count">{counts.get(adcode) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** All provinces with what each of them has, those without anything in a group of their own. */
export default function ProvincePanel({ id, regions, chosen, counted, count, onChange, onClose }: ProvincePanelProps) {
  const { t } = useText();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    (panel.current?.querySelector<HTMLElement>('input:checked, input') ?? panel.current)?.focus({
      preventScroll: true,
    });
  }, []);
  useCloseOnBack(panel, onClose, chosen.join());
  // A box shows its tick at once; the page behind it, which may have a map to draw, follows.
  const [ticked, setTicked] = useOptimistic(chosen);
  const tick = (province: readonly string[]) =>
    startTransition(() => {
      setTicked(province);
      onChange(province);
    });
  const counts = count();
  const provinces = regions
    .filter((region) => region.level === 'province')
    .sort((a, b) => compareCodes(a.adcode, b.adcode));
  const [some, none] = [
    provinces.filter(({ adcode }) => counts.has(adcode)),
    provinces.filter(({ adcode }) => !counts.has(adcode)),
  ];
  const title = t('filter.panel', { counted: t(`filter.counts.${counted}`) });
  return (
    // Focusable by the pointer only: a press between two boxes must not close the list.
    <div
      ref={panel}
      id={id}
      className="province-panel"
      role="group"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={moveFocus}
    >
      <p className="province-head">{title}</p>
      <div className="province-groups">
        <Group
          title={t('filter.some', { count: some.length })}
          provinces={some}
          counts={counts}
          chosen={ticked}
          onChange={tick}
        />
        <Group
          title={t('filter.none', { count: none.length })}
          provinces={none}
          counts={counts}
          chosen={ticked}
          onChange={tick}
        />
      </div>
      <p className="province-foot">
        <button type="button" className="button is-primary" onClick={onClose}>
          {t('filter.done')}
        </button>
        {ticked.length > 0 ? (
          <button type="button" className="filter-clear" onClick={() => tick([])}>
            {t('filter.allProvinces')}
          </button>
        ) : null}
      </p>
    </div>
  );
}
