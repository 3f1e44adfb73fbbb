import type { Census } from '../../domain/facts';
import { useFirstText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { countTargets } from '../../selectors/targetKey';
import { PageHead } from '../../ui/PageHead';

interface HomeHeadProps {
  readonly dataset: Census;
  readonly provinces: readonly string[];
}

/** The headline and one line that says what there is, built from the dataset. */
export function HomeHead({ dataset, provinces }: HomeHeadProps) {
  const { t } = useFirstText();
  const index = indexDataset(dataset);
  const figures = dataset.figures.filter((figure) => {
    const province = index.provinceOf(figure.region)?.adcode;
    return provinces.length === 0 || (province !== undefined && provinces.includes(province));
  });
  const reporting = new Set(figures.map((figure) => index.provinceOf(figure.region)?.adcode).filter(Boolean));
  const years = figures.flatMap((figure) => [
    Number(figure.period.start.slice(0, 4)),
    Number(figure.period.end.slice(0, 4)),
  ]);
  const articles = new Set(figures.map((figure) => figure.article));
  const counts = t('home.counts', {
    articles: provinces.length === 0 ? dataset.articles.length : articles.size,
    provinces: reporting.size,
    figures: figures.length,
    targets: countTargets(dataset, provinces),
    years: [...new Set([Math.min(...years), Math.max(...years)])].filter(Number.isFinite).join('–') || '—',
  });
  return <PageHead title={t('home.title')} aside={<p className="home-counts">{counts}</p>} />;
}
