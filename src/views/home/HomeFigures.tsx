import { paths } from '../../config/paths';
import { compareNewestFirst } from '../../domain/period';
import type { Facts } from '../../domain/facts';
import type { Figure } from '../../domain/records/figure';
import type { Indicator } from '../../domain/records/indicator';
import { joinClauses } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import './homeFigures.css';

function FigureLine({ dataset, figure }: { readonly dataset: Facts; readonly figure: Figure }) {
  const { t, both, lang } = useText();
  const region = mustGet(indexDataset(dataset).regions, figure.region);
  const about = [figure.site, figure.note].flatMap((words) => (words ? [both(words)] : []));
  return (
    <li>
      <p className="home-figure">
        <AtlasLink to={paths.region(region.adcode)}>{both(region.short)}</AtlasLink>
        <span className="badge">{t(`kind.${figure.kind}`)}</span>
        <FigureValue figure={figure} unit doubt="none" />
        <DoubtButton figures={[figure]} />
        <span className="caption">
          <PeriodTime period={figure.period} />
        </span>
      </p>
      <p>
        <AtlasLink to={paths.figure(figure.id)}>
          <Excerpt figure={figure} />
        </AtlasLink>
      </p>
      {about.length > 0 ? <p className="caption">{joinClauses(about, lang)}</p> : null}
    </li>
  );
}

interface HomeFiguresProps {
  readonly dataset: Facts;
  readonly indicator: Indicator;
  readonly provinces: readonly string[];
}

/** In place of the list of places: every figure of an indicator that no whole place has a number of. */
export default function HomeFigures({ dataset, indicator, provinces }: HomeFiguresProps) {
  const { t } = useText();
  const index = indexDataset(dataset);
  const figures = index
    .figuresOfIndicator(indicator.id)
    .filter(({ region }) => index.liesInAny(region, provinces))
    .sort(compareNewestFirst);
  return (
    <section aria-labelledby="home-figures">
      <h2 className="section-head" id="home-figures">
        {t('indicator.figures', { count: figures.length })}
        <span className="aside">
          <AtlasLink to={paths.indicator(indicator.id)}>{t('indicator.page')}</AtlasLink>
        </span>
      </h2>
      {figures.length === 0 ? <p className="muted">{t('indicator.figures.none')}</p> : null}
      <ul className="home-figures">
        {figures.map((figure) => (
          <FigureLine key={figure.id} dataset={dataset} figure={figure} />
        ))}
      </ul>
    </section>
  );
}
