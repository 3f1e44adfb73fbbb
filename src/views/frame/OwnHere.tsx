import { matchPath, useLocation } from 'react-router-dom';
import { paths, routes } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { type AcceptedFigure, listAccepted } from '../../domain/ownArticle';
import { readServesTarget } from '../../domain/servesTarget';
import { formatReadFigure } from '../../format/formatReadFigure';
import { liesWithin } from '../../domain/adcode';
import { AddWords } from '../../messages/AddWords';
import { useText } from '../../messages/TextContext';
import { useOwnArticlesStore } from '../../store/ownArticlesStore';
import { AtlasLink } from '../../ui/AtlasLink';
import './ownHere.css';

/** More than so many are counted, and stand on the page that adds articles. */
const MOST = 12;

/** Which of the reader's numbers a page is about: those of its place and of what lies in it, or of its indicator. */
function selectHere(pathname: string, dataset: Dataset, accepted: readonly AcceptedFigure[]): AcceptedFigure[] {
  const region = matchPath(routes.region, pathname)?.params.adcode;
  const indicator = matchPath(routes.indicator, pathname)?.params.id;
  const target = matchPath(routes.target, pathname)?.params.id;
  const isBoard = matchPath(routes.targets, pathname) !== null;
  const targets = dataset.figures.filter((one) => one.kind === 'target').filter(({ id }) => isBoard || id === target);
  return accepted.filter(({ figure }) => {
    if (region) return figure.regions.some((code) => liesWithin(code, region));
    if (indicator) return figure.indicator === indicator;
    return pathname === '/' || targets.some((one) => readServesTarget(figure, one));
  });
}

interface OwnHereProps {
  readonly dataset: Dataset;
}

function Here({ dataset }: OwnHereProps) {
  const text = useText();
  const { t, both } = text;
  const { pathname } = useLocation();
  const { articles } = useOwnArticlesStore();
  const here = selectHere(pathname, dataset, listAccepted(articles));
  if (here.length === 0) return null;
  const nameOf = (code: string): string => {
    const region = dataset.regions.find(({ adcode }) => adcode === code);
    return region ? both(region.short) : code;
  };
  return (
    <section className="frame-own">
      <h2>{t('add.mine', { count: here.length })}</h2>
      <ul>
        {here.slice(0, MOST).map(({ article, figure }) => {
          const indicator = dataset.indicators.find(({ id }) => id === figure.indicator);
          return (
            <li key={`${article.id} ${figure.start}`}>
              {figure.regions.map(nameOf).join(' ')} {indicator ? both(indicator.short) : ''}{' '}
              <strong>{formatReadFigure(figure, text)}</strong> {figure.period.end}{' '}
              <span lang="zh-CN">
                「{figure.excerpt}」{article.title}
              </span>
            </li>
          );
        })}
      </ul>
      <AtlasLink to={paths.add()}>{t('add.mine.all')}</AtlasLink>
    </section>
  );
}

/** Numbers that the reader has added and that the page is about, apart from what is published. */
const OwnHere = (props: OwnHereProps) => (
  <AddWords>
    <Here {...props} />
  </AddWords>
);
export default OwnHere;
