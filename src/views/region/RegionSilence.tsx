import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { selectNearestAbove, selectSiblings } from '../../selectors/selectRegionReport';
import { selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { selectTotals } from '../../selectors/selectTotals';
import { AtlasLink } from '../../ui/AtlasLink';
import { EmptyState } from '../../ui/EmptyState';
import { OwnLanguage } from '../../ui/OwnLanguage';

/** Siblings named before the rest is left to the picker above. */
const NAMED = 8;

/** No article gives a figure for the place: what that means, and where figures are. */
export function RegionSilence({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t, both, lang } = useText();
  const above = selectNearestAbove(dataset, region.adcode);
  const beside = selectSiblings(dataset, region)
    .all.filter((item) => item.isReporting && item.region !== region)
    .map((item) => item.region);
  const { articles, figures, places, years } = selectTotals(dataset);
  const covers = { articles, figures, places, from: String(years[0]), to: String(years[1]) };
  return (
    <EmptyState>
      <p>
        <strong>{t('region.empty', { name: both(region.name), count: articles })}</strong>
      </p>
      <ul className="region-silence">
        <li>
          {above ? (
            <>
              {t('region.nearest')} <AtlasLink to={paths.region(above.adcode)}>{both(above.name)}</AtlasLink>{' '}
              {t('region.count', {
                count: selectReportingPlaces(dataset, above.adcode).reduce(
                  (sum, place) => sum + place.figures.length,
                  0,
                ),
              })}
            </>
          ) : (
            <>
              {t('region.nearestNone')} <AtlasLink to={paths.home()}>{t('nav.map')}</AtlasLink>
            </>
          )}
        </li>
        {beside.length > 0 ? (
          <li>
            {t('region.siblings')}
            {lang === 'zh' ? '：' : ': '}
            {beside.slice(0, NAMED).map((item) => (
              <AtlasLink key={item.adcode} className="region-beside" to={paths.region(item.adcode)}>
                <OwnLanguage>{both(item.short)}</OwnLanguage>
              </AtlasLink>
            ))}
            {beside.length > NAMED ? t('region.besideMore', { count: beside.length }) : null}
          </li>
        ) : (
          <li>{t('region.besideNone')}</li>
        )}
        <li>
          {t('region.covers', covers)} <AtlasLink to={paths.data()}>{t('region.toData')}</AtlasLink>
        </li>
      </ul>
    </EmptyState>
  );
}
