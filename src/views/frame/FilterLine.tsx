import { useLocation } from 'react-router-dom';
import { formatProvinces } from '../../format/formatProvinces';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { useDataset, useScope } from '../../store/datasetStore';
import { LineIcon } from '../../ui/LineIcon';
import { useAddress } from '../../ui/browser/useAddress';
import { selectFilterReach } from './filterReach';
import './filterLine.css';

const ALL = { of: 'all' } as const;

/** What the chosen provinces do here, and the one press that takes them away. */
function Line() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset(ALL);
  const { pathname } = useLocation();
  const { query, change } = useAddress('plain', selectKnownValues(dataset));
  const codes = query.province;
  if (codes.length === 0) return null;
  const provinces = formatProvinces(codes, indexDataset(dataset).regions, text);
  const reach = selectFilterReach(pathname, codes, dataset);
  const named = 'place' in reach ? reach.place : null;
  const place = named ? formatPlace(named, text) : t('filter.line.here');
  // The button goes with the line; reading goes on at the start of the page.
  const clear = () => {
    change({ province: [] });
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <div className="filter-line no-print" role="group" aria-label={t('filter.line.label')}>
      <p>{t(`filter.reach.${reach.kind}`, { provinces, place, count: codes.length })}</p>
      <button type="button" className="button" aria-label={t('filter.line.clearNames', { provinces })} onClick={clear}>
        <LineIcon d="m4 4 8 8m0-8-8 8" sizePx={12} />
        {t('filter.line.clear')}
      </button>
    </div>
  );
}

/** At the head of every page while provinces are chosen. */
export default function FilterLine() {
  const { isThere } = useScope(ALL);
  return isThere ? <Line /> : null;
}
