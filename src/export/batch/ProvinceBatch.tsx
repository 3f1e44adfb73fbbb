import { useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { DefinedIndicator } from '../../domain/records/indicator';
import { WholeText } from '../../messages/WholeText';
import { useText } from '../../messages/TextContext';
import { isProvinceCode } from '../../domain/provinceCode';
import { selectTotals } from '../../selectors/selectTotals';
import { isMappable } from '../../selectors/selectPlaces';
import { groupIndicators, Options } from '../../ui/filters/Options';
import { BatchPanel, type BatchSource } from './BatchPanel';
import { CheckList } from './CheckList';
import { compareCodes } from '../../domain/compareCodes';

/** The same charts for every place: the path of one target is not. */
const OFFERED = ['map', 'bars', 'targets'] as const;

interface IndicatorFieldProps {
  readonly dataset: Dataset;
  readonly indicator: DefinedIndicator | undefined;
  readonly onChange: (indicator: DefinedIndicator) => void;
}

/** One indicator, by family: only those of which some place reports a value. */
function IndicatorField({ dataset, indicator, onChange }: IndicatorFieldProps) {
  const text = useText();
  const { t } = text;
  const pick = (id: string) => {
    const found = dataset.indicators.find((item) => item.id === id);
    if (found) onChange(found);
  };
  return (
    <fieldset className="batch-list">
      <legend>{t('batch.indicators')}</legend>
      <select
        className="select"
        aria-label={t('batch.indicators')}
        value={indicator?.id ?? ''}
        onChange={(event) => pick(event.target.value)}
      >
        <Options all={null} groups={groupIndicators(dataset, (id) => isMappable(dataset, id), text)} />
      </select>
    </fieldset>
  );
}

function Fields({ dataset, loadGeo, first }: BatchSource & { readonly first: string }) {
  const { t, both } = useText();
  const provinces = dataset.regions
    .filter((region) => region.level === 'province')
    .sort((a, b) => compareCodes(a.adcode, b.adcode));
  // Unasked nothing is drawn of places that say nothing.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(selectTotals(dataset).reporting.filter(isProvinceCode)),
  );
  const [indicator, setIndicator] = useState(
    () => dataset.indicators.find(({ id }) => id === first) ?? dataset.indicators[0],
  );
  const choice = {
    targetsOf: () => [],
    places: provinces.filter(({ adcode }) => chosen.has(adcode)),
    indicators: indicator ? [indicator] : [],
  };
  return (
    <BatchPanel dataset={dataset} loadGeo={loadGeo} choice={choice} offered={OFFERED}>
      <CheckList
        legend={t('batch.places')}
        items={provinces.map(({ adcode, short }) => ({ id: adcode, label: both(short) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <IndicatorField dataset={dataset} indicator={indicator} onChange={setIndicator} />
    </BatchPanel>
  );
}

/** The same charts for every province, or some of them. `first` is the indicator that is chosen unasked. */
export function ProvinceBatch(props: BatchSource & { readonly first: string }) {
  return (
    <WholeText>
      <Fields {...props} />
    </WholeText>
  );
}
