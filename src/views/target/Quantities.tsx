import { paths } from '../../config/paths';
import { isOwn } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatDateProse } from '../../format/formatPeriod';
import { formatInWords } from '../../format/formatInWords';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { describeQuantities, type QuantityLine } from './describeQuantities';

/** Quantities that do not depend on the latest actual. */
const FROM_BASELINE: readonly string[] = [
  'target.quantity.timeUsed',
  'target.quantity.pathToday',
  'target.quantity.requiredThen',
  'target.quantity.requiredGrowth',
];
/** Quantities that do not depend on the baseline. */
const FROM_ACTUAL: readonly string[] = ['target.quantity.attainment', 'target.quantity.requiredNow'];

/** "How was this judged?": every quantity, its formula with the numbers in it, and the result or why there is none. */
export function Quantities({ series, today }: { readonly series: JudgedSeries; readonly today: string }) {
  const text = useText();
  const { t } = text;
  const { actual, baseline, hasSpans, baselineOn, actualOn } = series.judgement;
  const [isOwnActual, isOwnBaseline] = [actual, baseline].map((figure) => figure !== null && isOwn(figure));
  const isFromOwn = isOwnActual || isOwnBaseline;
  const isMarked = ({ key, state }: QuantityLine) => {
    if (state !== 'derived') return false;
    if (FROM_BASELINE.includes(key)) return isOwnBaseline;
    return FROM_ACTUAL.includes(key) ? isOwnActual : isFromOwn;
  };
  return (
    <section className="target-part">
      <h2 className="section-head">
        {t('target.page.judged')} <span className="badge badge-derived">{t('target.page.allDerived')}</span>
        {isFromOwn ? <span className="badge-own">{t('target.whatIf.quantities')}</span> : null}
      </h2>
      <dl className="target-quantities">
        {describeQuantities(series, today, text).map((quantity) => (
          <div key={quantity.key}>
            <dt>{t(quantity.key)}</dt>
            <dd className="target-formula">
              {quantity.formula}
              {isMarked(quantity) ? <small className="badge-own">{t('target.whatIf.mark')}</small> : null}
            </dd>
            <dd className={`target-result is-${quantity.state}`}>
              {quantity.figure ? (
                <AtlasLink to={paths.figure(quantity.figure.id)} title={formatInWords(quantity.figure, text)}>
                  {quantity.result}
                </AtlasLink>
              ) : (
                quantity.result
              )}
            </dd>
          </div>
        ))}
      </dl>
      {actual === null ? null : <p className="caption">{t('target.page.days')}</p>}
      {hasSpans ? (
        <p className="caption">
          {t('target.page.spans', {
            baseline: formatDateProse(baselineOn ?? '', text.lang),
            actual: formatDateProse(actualOn ?? '', text.lang),
          })}
        </p>
      ) : null}
    </section>
  );
}
