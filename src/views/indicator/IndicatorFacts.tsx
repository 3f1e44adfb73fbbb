import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { DefinedIndicator } from '../../domain/records/indicator';
import { formatUnit } from '../../format/formatUnit';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { Fact, FactList } from '../../ui/FactList';
import { Section } from '../../ui/PageHead';

const DIRECTIONS = { more: 'indicator.more', less: 'indicator.less', neutral: 'indicator.neutral' } as const;

/** How the indicator is counted, and what looks alike but is not the same. */
export function IndicatorFacts({
  dataset,
  indicator,
}: {
  readonly dataset: Dataset;
  readonly indicator: DefinedIndicator;
}) {
  const text = useText();
  const { t, both } = text;
  const index = indexDataset(dataset);
  const distinct = indicator.distinctFrom.flatMap((id) => index.indicators.get(id) ?? []);
  const family = dataset.families.find((one) => one.id === indicator.family);
  return (
    <div className="indicator-facts">
      <Section title={t('indicator.facts')}>
        <FactList className="indicator-list">
          {family ? <Fact term={t('indicator.family')}>{both(family.name)}</Fact> : null}
          <Fact term={t('indicator.unit')}>{formatUnit(indicator, 2, text)}</Fact>
          <Fact term={t('indicator.measure')}>{t(`measure.${indicator.measure}`)}</Fact>
          <Fact term={t('indicator.direction')}>{t(DIRECTIONS[indicator.direction])}</Fact>
        </FactList>
      </Section>
      {distinct.length === 0 ? null : (
        <Section title={t('indicator.distinct')}>
          <ul className="indicator-distinct">
            {distinct.map((other) => (
              <li key={other.id}>
                <AtlasLink to={paths.indicator(other.id)}>{both(other.name)}</AtlasLink>
                <span className="caption">{both(other.definition)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
