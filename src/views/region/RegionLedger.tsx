import { Fragment } from 'react';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { type FamilyReport, selectFamilyReports } from '../../selectors/selectRegionReport';
import { AtlasLink } from '../../ui/AtlasLink';
import { StateMark } from '../../charts/signs/StateMark';

/** Names of more places than this are counted instead. */
const NAMED = 3;

/** What is there, or why nothing is. */
function Words({ report }: { readonly report: FamilyReport }) {
  const { t, both, lang } = useText();
  const { state, count, targets, parts, newestYear, indicators, of } = report;
  const more = targets > 0 ? t('region.ledger.targets', { count: targets }) : '';
  if (state === 'reported')
    return (
      <>
        {t('region.ledger.reported', { count, indicators, of, year: String(newestYear) })}
        {more}
      </>
    );
  if (state === 'target') return t('region.ledger.target', { count: targets });
  if (state === 'none') return t('region.ledger.none');
  const within = state === 'planned' ? report.inside.planning : report.inside.reporting;
  if (within.length === 0) return t('region.ledger.parts', { count: parts });
  return (
    <>
      {t(state === 'planned' ? 'region.ledger.planned' : 'region.ledger.within')}
      {within.slice(0, NAMED).map((place, position) => (
        <Fragment key={place.adcode}>
          {position > 0 ? <span className="region-ledger-comma">{lang === 'zh' ? '、' : ', '}</span> : null}
          <AtlasLink to={paths.region(place.adcode)}>{both(place.short)}</AtlasLink>
        </Fragment>
      ))}
      {within.length > NAMED ? t('region.ledger.more', { count: within.length }) : ''}
    </>
  );
}

/** A place inside that has a figure does not speak for the place. */
const SIGN = { reported: 'value', target: 'target', within: 'none', planned: 'none', none: 'none' } as const;

/** Family by family: what is reported of the place itself, and the reason where nothing is. */
export function RegionLedger({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t, both } = useText();
  const reports = selectFamilyReports(dataset, region.adcode);
  return (
    <ul className="region-ledger" aria-label={t('region.ledger')}>
      {reports.map((report) => (
        <li key={report.family.id} className={`is-${report.state}`}>
          <StateMark state={SIGN[report.state]} shape="area" />
          <strong>{both(report.family.name)}</strong>
          <span className="thumb-links">
            <Words report={report} />
          </span>
        </li>
      ))}
    </ul>
  );
}
