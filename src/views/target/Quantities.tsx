import { paths } from '../../config/paths';
import { useText } from '../../messages/TextContext';
import type { TargetSeries } from '../../selectors/selectTargets';
import { AtlasLink } from '../../ui/AtlasLink';
import { describeQuantities } from './describeQuantities';

/** "How was this judged?": every quantity, its formula with the numbers in it, and the result or why there is none. */
export function Quantities({ series, today }: { readonly series: TargetSeries; readonly today: string }) {
  const text = useText();
  const { t } = text;
  return (
    <section className="target-part">
      <h2 className="section-head">{t('target.page.judged')} <span className="badge-derived">{t('target.page.allDerived')}</span></h2>
      <dl className="target-quantities">
        {describeQuantities(series, today, text).map((quantity) => (
          <div key={quantity.key}>
            <dt>{t(quantity.key)}</dt>
            <dd className="target-formula">{quantity.formula}</dd>
            <dd className={`target-result is-${quantity.state}`}>
              {quantity.figure ? <AtlasLink to={paths.figure(quantity.figure.id)}>{quantity.result}</AtlasLink> : quantity.result}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
