import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectJointFigures } from '../../selectors/selectRegionFigures';
import { AtlasLink } from '../../ui/AtlasLink';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';

/** Figures of several places together, this one among them: none of them is its own. */
export function RegionJoint({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t, both } = useText();
  const { indicators, regions } = indexDataset(dataset);
  const figures = selectJointFigures(dataset, region.adcode);
  if (figures.length === 0) return null;
  return (
    <section className="region-joint" aria-labelledby="region-joint">
      <h3 id="region-joint" className="section-head">
        {t('region.joint', { count: figures.length })}
        <small>{t('region.joint.note', { name: both(region.short) })}</small>
      </h3>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id} className="thumb-links">
            {both(indicators.get(figure.indicator)?.name ?? { zh: figure.indicator, en: figure.indicator })}{' '}
            <AtlasLink to={paths.figure(figure.id)}>
              <FigureValue figure={figure} unit />
            </AtlasLink>{' '}
            <span className="caption">
              <PeriodTime period={figure.period} /> ·{' '}
              {figure.site ? both(figure.site) : both(regions.get(figure.region)?.name ?? region.name)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
