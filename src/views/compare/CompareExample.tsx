import { useMemo } from 'react';
import { layoutDumbbell } from '../../charts/dumbbell/layoutDumbbell';
import { SceneFigure } from '../../charts/scene/SceneFigure';
import { paths } from '../../config/paths';
import { MAX_PLACES } from './useCompareAddress';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { selectComparePresets } from '../../selectors/selectCompareChoices';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';
import { useDrawnWidth } from '../../ui/useDrawnWidth';
import { describePair } from '../../export/figures/describePair';

/** What a comparison looks like, with real figures: the two look-alikes that most places print both. */
export function CompareExample({
  dataset,
  provinces,
}: {
  readonly dataset: Dataset;
  readonly provinces: readonly string[];
}) {
  const text = useText();
  const [box, width] = useDrawnWidth<HTMLDivElement>(640);
  const pair = useMemo(() => selectComparePresets(dataset, provinces).pairs[0], [dataset, provinces]);
  if (!pair) return null;
  const few = { ...pair, rows: pair.rows.slice(0, MAX_PLACES) };
  const places = few.rows.map((row) => row.region);
  const names = { first: text.both(pair.first.name), second: text.both(pair.second.name) };
  const finding = describePair(few, places, text);
  return (
    <Section
      title={text.t('compare.example', { pair: text.t('compare.pair', names) })}
      note={text.t('compare.pair.note')}
    >
      <p className="compare-finding">{finding}</p>
      <div ref={box} className="compare-chart">
        <SceneFigure scene={layoutDumbbell(few.rows, text, { width, names })} label={finding} />
      </div>
      <p>
        <AtlasLink
          className="button"
          to={paths.compare()}
          query={{
            places: places.map((region) => region.adcode),
            indicator: pair.first.id,
            against: pair.second.id,
          }}
        >
          {text.t('compare.example.open')}
        </AtlasLink>
      </p>
    </Section>
  );
}
