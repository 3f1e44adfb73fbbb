import { useMemo, type ReactNode } from 'react';
import { MAX_PLACES } from './useCompareAddress';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { selectComparePresets } from '../../selectors/selectCompareChoices';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';

interface PresetProps {
  readonly places: readonly Region[];
  readonly indicator: string;
  readonly against?: string | null;
  readonly title: string;
  readonly note: string;
}

/** One comparison to begin with: a link, so it can be opened in a tab of its own. */
function Preset({ places, indicator, against = null, title, note }: PresetProps) {
  return (
    <li className="compare-preset">
      <AtlasLink to={paths.compare()} query={{ places: places.map((region) => region.adcode), indicator, against }}>
        <strong>{title}</strong> <span>{note}</span>
      </AtlasLink>
    </li>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Section title={title}>
      <ul>{children}</ul>
    </Section>
  );
}

/** Comparisons that the data can carry, of each form one group. */
export function ComparePresets({
  dataset,
  provinces,
}: {
  readonly dataset: Dataset;
  readonly provinces: readonly string[];
}) {
  const text = useText();
  const { t, both } = text;
  const { indicators, pairs, slopes } = useMemo(() => selectComparePresets(dataset, provinces), [dataset, provinces]);
  const join = (places: readonly Region[]) =>
    places.map((region) => formatPlace(region, text)).join(t('compare.separator'));
  return (
    <div className="compare-presets">
      {indicators.length === 0 ? null : (
        <Group title={t('compare.preset.indicators')}>
          {indicators.map(({ indicator, places }) => {
            const few = places.slice(0, MAX_PLACES);
            const note =
              places.length > MAX_PLACES
                ? t('compare.preset.some', { places: join(few), count: places.length })
                : join(few);
            return (
              <Preset
                key={indicator.id}
                places={few}
                indicator={indicator.id}
                title={both(indicator.name)}
                note={note}
              />
            );
          })}
        </Group>
      )}
      {pairs.length === 0 ? null : (
        <Group title={t('compare.preset.pairs')}>
          {pairs.map(({ first, second, rows }) => {
            const places = rows.slice(0, MAX_PLACES).map((row) => row.region);
            return (
              <Preset
                key={`${first.id}-${second.id}`}
                places={places}
                indicator={first.id}
                against={second.id}
                title={t('compare.pair', { first: both(first.name), second: both(second.name) })}
                note={t('compare.preset.ratios', { places: join(places) })}
              />
            );
          })}
        </Group>
      )}
      {slopes.length === 0 ? null : (
        <Group title={t('compare.preset.slopes')}>
          {slopes.map(({ indicator, slopes: own }) => (
            <Preset
              key={indicator.id}
              places={own.slice(0, MAX_PLACES).map((slope) => slope.region)}
              indicator={indicator.id}
              title={both(indicator.name)}
              note={join(own.map((slope) => slope.region))}
            />
          ))}
        </Group>
      )}
    </div>
  );
}
