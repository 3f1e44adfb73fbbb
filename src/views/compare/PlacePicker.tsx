import { useId, useRef, useState } from 'react';
import { MAX_PLACES } from './useCompareAddress';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { type PlaceSearch, usePlaceSearch } from './usePlaceSearch';
import { useCloseOnBack } from '../../ui/browser/useCloseOnBack';
import { LineIcon } from '../../ui/LineIcon';

interface PlacePickerProps {
  readonly dataset: Dataset;
  readonly places: readonly Region[];
  /** Provinces that the page is narrowed to; empty = all. */
  readonly provinces: readonly string[];
  /** Told how the chosen places change, whatever they are when it happens. */
  readonly onPlaces: (next: (adcodes: readonly string[]) => readonly string[]) => void;
}

interface OptionsProps extends Pick<PlacePickerProps, 'dataset' | 'provinces'> {
  readonly id: string;
  readonly search: PlaceSearch;
  readonly onAdd: (region: Region) => void;
}

/** Why nothing is proposed: no such place, or none in the provinces that the page is narrowed to. */
function describeNone(
  { dataset, provinces, search }: Pick<OptionsProps, 'dataset' | 'provinces' | 'search'>,
  { t, both }: Text,
): string {
  const words = search.words.trim();
  if (search.outside === 0) return t('compare.matches.none', { words });
  const { regions } = indexDataset(dataset);
  const names = provinces
    .flatMap((code) => regions.get(code) ?? [])
    .map((region) => both(region.short))
    .join(t('compare.separator'));
  return t('compare.matches.outside', { words, provinces: names, count: search.outside });
}

/** What the words find: name, level and code, and how much the place reports. */
function Options({ dataset, provinces, id, search, onAdd }: OptionsProps) {
  const text = useText();
  const { t, both } = text;
  const index = indexDataset(dataset);
  const list = useRef<HTMLDivElement>(null);
  useCloseOnBack(list, search.close);
  return (
    <div ref={list} className="compare-options" id={id} role="listbox" aria-label={t('compare.places')}>
      {search.matches.map((region, position) => (
        // The keys stay in the field, which walks the options for the listbox (ARIA combobox).
        <button
          key={region.adcode}
          id={`${id}-${region.adcode}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={position === search.active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            onAdd(region);
            search.close();
          }}
        >
          <strong>{both(region.name)}</strong>
          <span className="compare-option-facts">
            {index
              .pathTo(region.adcode)
              .slice(1, -1)
              .map((step) => both(step.short))
              .join(' › ')}{' '}
            {t(`level.${region.level}`)} · {region.adcode} ·{' '}
            {t('compare.figures', { count: index.figuresOf(region.adcode).length })}
          </span>
        </button>
      ))}
      {search.matches.length === 0 ? (
        <div className="compare-no-option" role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
          {describeNone({ dataset, provinces, search }, text)}
        </div>
      ) : null}
    </div>
  );
}

/**
 * The chosen places as chips that can be taken away, and a field that adds one by any of its names, their readings, or
 * its code. A seventh is refused in words.
 */
export function PlacePicker({ dataset, places, provinces, onPlaces }: PlacePickerProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const codes = places.map((region) => region.adcode);
  const add = (region: Region) => {
    onPlaces((chosen) => [...chosen, region.adcode]);
    setSaid(
      [t('compare.added', { place: text.both(region.name) }), codes.length + 1 >= MAX_PLACES ? t('compare.full') : '']
        .filter(Boolean)
        .join(' '),
    );
  };
  const remove = (region: Region) => {
    onPlaces((chosen) => chosen.filter((code) => code !== region.adcode));
    setSaid(t('compare.removed', { place: text.both(region.name) }));
    field.current?.focus();
  };
  const last = places.at(-1);
  const search = usePlaceSearch({
    dataset,
    chosen: codes,
    provinces,
    onAdd: add,
    onRemoveLast: () => {
      if (last) remove(last);
    },
  });
  const isFull = places.length >= MAX_PLACES;
  const isOpen = search.isOpen && !isFull;
  const active = search.matches[search.active];
  return (
    <div className="compare-picker" role="group" aria-label={t('compare.places')}>
      {places.map((region) => (
        <button key={region.adcode} type="button" className="chip is-active" onClick={() => remove(region)}>
          {formatPlace(region, text)}
          <LineIcon d="m4 4 8 8m0-8-8 8" sizePx={12} />
          <span className="sr-only">{t('compare.remove')}</span>
        </button>
      ))}
      <div
        className="compare-field"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) search.close();
        }}
      >
        <input
          ref={field}
          className="field"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          readOnly={isFull}
          aria-label={t('compare.find')}
          placeholder={isFull ? t('compare.full.short') : t('compare.find')}
          aria-describedby={isFull ? `${id}-full` : undefined}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active ? `${id}-${active.adcode}` : undefined}
          value={search.words}
          onChange={(event) => search.type(event.target.value)}
          onKeyDown={search.press}
        />
        {isOpen ? <Options dataset={dataset} provinces={provinces} id={id} search={search} onAdd={add} /> : null}
      </div>
      {places.length > 1 ? (
        <button
          type="button"
          className="filter-clear compare-clear"
          onClick={() => {
            onPlaces(() => []);
            field.current?.focus();
          }}
        >
          {t('compare.clear')}
        </button>
      ) : null}
      {isFull ? (
        <p className="compare-full caption" id={`${id}-full`}>
          {t('compare.full')}
        </p>
      ) : null}
      <span className="sr-only" role="status">
        {isOpen ? t('compare.matches', { count: search.matches.length }) : said}
      </span>
    </div>
  );
}
