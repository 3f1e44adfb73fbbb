import { Link, useLocation } from 'react-router-dom';
import { writeAddress } from '../../address/writeAddress';
import { paths } from '../../config/paths';
import type { Census } from '../../domain/facts';
import type { Indicator } from '../../domain/records/indicator';
import { sayOf } from '../../format/formatProvinces';
import { useHomeText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';

/** What the map counts, where the figures come from, and which edition this is. */
export default function MethodSection({
  dataset,
  indicator,
  provinces,
}: {
  readonly dataset: Census;
  readonly provinces: readonly string[];
  readonly indicator: Indicator;
}) {
  const text = useHomeText();
  const { t, both, lang } = text;
  const { search } = useLocation();
  // Its counts are of all, whatever is chosen above.
  const whole = provinces.length > 0 ? t('home.methodWhole') : '';
  return (
    <Section
      title={t('home.method')}
      aside={
        <>
          <Link to={{ search: writeAddress('home', new URLSearchParams(search), { view: 'wall' }).toString() }}>
            {t('home.wall')}
          </Link>
          {' · '}
          <AtlasLink to={paths.about()}>{t('home.readMethod')}</AtlasLink>
        </>
      }
    >
      <p>
        <AtlasLink className="term" to={paths.indicator(indicator.id)}>
          {both(indicator.name)}
        </AtlasLink>
        {lang === 'zh' ? '：' : ': '}
        {indicator.definition ? both(indicator.definition) : null}
      </p>
      <p>
        {sayOf(
          whole,
          t('home.methodText', { articles: dataset.articles.length, figures: dataset.figures.length }),
          text,
        )}
      </p>
      <p className="caption">{t('home.version', { version: dataset.version })}</p>
    </Section>
  );
}
