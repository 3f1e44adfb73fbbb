import type { Dataset } from '../../domain/dataset';
import { type AcceptedFigure, listAccepted, type OwnArticle } from '../../domain/ownArticle';
import type { ExtractionFacts } from '../../extract/extraction';
import { formatReadFigure } from '../../format/formatReadFigure';
import { joinNames } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import { Section } from '../../ui/PageHead';
import { SortHead } from '../../ui/SortHead';
import { useSorting } from '../../ui/useSorting';

const KEYS = {
  place: ({ figure }: AcceptedFigure) => figure.regions[0] ?? null,
  indicator: ({ figure }: AcceptedFigure) => figure.indicator,
  value: ({ figure }: AcceptedFigure) => figure.value,
  period: ({ figure }: AcceptedFigure) => figure.period.end,
  source: ({ article }: AcceptedFigure) => article.title,
} as const;

interface OwnNumbersProps {
  readonly dataset: Dataset;
  readonly facts: ExtractionFacts;
  readonly articles: readonly OwnArticle[];
}

/** What the reader has accepted, of all his articles, each with the words that it came from. */
export function OwnNumbers({ dataset, facts, articles }: OwnNumbersProps) {
  const text = useText();
  const { t, both, lang } = text;
  const { rows, head } = useSorting(listAccepted(articles), KEYS);
  if (rows.length === 0) return null;
  const nameOf = (code: string): string => {
    const region = dataset.regions.find(({ adcode }) => adcode === code);
    return region ? both(region.short) : (facts.gazetteer.names.get(code) ?? code);
  };
  const countedBy = (id: string | null): string => {
    const indicator = dataset.indicators.find((one) => one.id === id);
    return indicator ? both(indicator.short) : t('add.indicator.none');
  };
  return (
    <Section title={t('add.figures')} note={t('add.own')}>
      <div className="add-table" role="region" tabIndex={0} aria-label={t('add.figures')}>
        <table className="data-table">
          <thead>
            <tr>
              {(['place', 'indicator', 'value', 'period', 'source'] as const).map((column) => (
                <SortHead key={column} {...head(column)} className={column === 'value' ? 'num' : undefined}>
                  {t(`evidence.column.${column}`)}
                </SortHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ article, figure }) => (
              <tr key={`${article.id} ${figure.start} ${figure.regions.join(' ')}`}>
                <td>{joinNames(figure.regions.map(nameOf), lang)}</td>
                <td>{countedBy(figure.indicator)}</td>
                <td className="num">{formatReadFigure(figure, text)}</td>
                <td>{figure.period.end}</td>
                <td lang="zh-CN">
                  「{figure.excerpt}」 {article.title}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
