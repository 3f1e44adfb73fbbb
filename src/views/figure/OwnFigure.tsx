import { paths } from '../../config/paths';
import { AddWords } from '../../messages/AddWords';
import { useText } from '../../messages/TextContext';
import type { FigureContext } from '../../selectors/selectFigureContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { CaveatBox } from '../../ui/Caveats';
import { Excerpt } from '../../ui/Excerpt';
import { Fact, FactList } from '../../ui/FactList';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { PageHead } from '../../ui/PageHead';

interface OwnFigureProps {
  readonly context: FigureContext;
}

function Card({ context: { figure, article, region, indicator } }: OwnFigureProps) {
  const { t, both } = useText();
  return (
    <>
      <PageHead
        title={
          <>
            {both(region.name)} {both(indicator.name)} <FigureValue figure={figure} unit />
          </>
        }
        lead={t('add.mine.figure')}
      />
      <blockquote className="figure-words">
        <Excerpt figure={figure} size="large" />
      </blockquote>
      <CaveatBox figure={figure} />
      <FactList className="figure-list">
        <Fact term={t('figure.period')}>
          <PeriodTime period={figure.period} isProse />
        </Fact>
        <Fact term={t('figure.article')}>
          <span lang="zh-CN">{article.headline}</span>
        </Fact>
        <Fact term={t('figure.issue')}>
          <PeriodTime period={article.publishedOn} isProse />
        </Fact>
      </FactList>
      <p className="thumb-links">
        <AtlasLink to={paths.add()}>{t('add.mine.all')}</AtlasLink> ·{' '}
        <AtlasLink to={paths.region(region.adcode)}>{both(region.name)}</AtlasLink> ·{' '}
        <AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.name)}</AtlasLink>
      </p>
    </>
  );
}

/** A number that the reader has added: what it is, its words, and the way to its article. Nobody else can open it. */
const OwnFigure = (props: OwnFigureProps) => (
  <AddWords>
    <Card {...props} />
  </AddWords>
);
export default OwnFigure;
