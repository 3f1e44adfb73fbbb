import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectReporters } from '../../selectors/selectCompareChoices';
import { FilterChips } from '../../ui/filters/FilterChips';
import { listProvinceParts } from '../../ui/filters/filterParts';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import type { CompareProps } from './compareProps';

/**
 * The provinces that proposals are taken from, how many of their places report the indicator, and which chosen places
 * lie elsewhere.
 */
export function CompareFilter({ dataset, address, indicator, places }: CompareProps) {
  const text = useText();
  const { province } = address.query;
  if (province.length === 0) return null;
  const { regions, liesInAny } = indexDataset(dataset);
  const nameOf = (code: string) => {
    const region = regions.get(code);
    return region ? text.both(region.short) : code;
  };
  const parts = listProvinceParts(province, nameOf, (next) =>
    address.change((now) => ({ province: next(now.province) })),
  );
  const clear = () => address.change({ province: [] });
  const reporters = selectReporters(dataset, indicator.id);
  const shown = reporters.filter(({ adcode }) => liesInAny(adcode, province)).length;
  const outside = places.filter(({ adcode }) => !liesInAny(adcode, province));
  return (
    <>
      <FilterChips parts={parts} counted="places" shown={shown} total={reporters.length} onClear={clear} />
      {outside.length > 0 ? (
        <p className="caption">
          {text.t('compare.outside', {
            places: outside.map((region) => formatPlace(region, text)).join(text.t('compare.separator')),
          })}
        </p>
      ) : null}
      {shown === 0 && places.length === 0 ? (
        <NothingLeft
          parts={parts}
          emptiedBy={[{ filter: 'province', count: reporters.length }]}
          onDrop={clear}
          onClear={clear}
        />
      ) : null}
    </>
  );
}
