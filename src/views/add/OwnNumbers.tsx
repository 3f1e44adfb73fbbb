import type { Dataset } from '../../domain/dataset';
import type { OwnArticle } from '../../domain/ownArticle';
import type { ExtractionFacts } from '../../extract/extractArticle';
import { formatNumber, formatQualifierMark } from '../../format/formatNumber';
import { formatUnit } from '../../format/formatUnit';
import { useText } from '../../messages/TextContext';
import { Section } from '../../ui/PageHead';

interface OwnNumbersProps {
  readonly dataset: Dataset;
  readonly facts: ExtractionFacts;
  readonly articles: readonly OwnArticle[];
}

/** What the reader has accepted, of all his articles, each with the words that it came from. */
export function OwnNumbers({ dataset, facts, articles }: OwnNumbersProps) {
  const text = useText();
  const { t, both, lang } = text;
  const rows = articles.flatMap((article) =>
    article.figures.filter(({ decision }) => decision === 'accepted').map((figure) => ({ article, figure })),
  );
  if (rows.length === 0) return null;
  const nameOf = (code: string): string => {
    const region = dataset.regions.find(({ adcode }) => adcode === code);
    return region ? both(region.short) : (facts.gazetteer.names.get(code) ?? code);
  };
  return (
    <Section title={t('add.figures')} note={t('add.own')}>
      <div className="add-table" role="region" tabIndex={0} aria-label={t('add.figures')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('evidence.column.place')}</th>
              <th scope="col">{t('evidence.column.indicator')}</th>
              <th scope="col" className="num">
                {t('evidence.column.value')}
              </th>
              <th scope="col">{t('evidence.column.period')}</th>
              <th scope="col">{t('evidence.column.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ article, figure }) => {
              const indicator = dataset.indicators.find(({ id }) => id === figure.indicator);
              return (
                <tr key={`${article.id} ${figure.start} ${figure.regions.join(' ')}`}>
                  <td>{figure.regions.map(nameOf).join('、')}</td>
                  <td>{indicator ? both(indicator.short) : t('add.indicator.none')}</td>
                  <td className="num">
                    {formatQualifierMark(figure.qualifier)}
                    {figure.value === null ? figure.printed : formatNumber(figure.value, lang)}{' '}
                    {figure.unit ? formatUnit({ unit: figure.unit }, 2, text) : ''}
                    {figure.kind === 'actual' ? '' : ` · ${t(`kind.${figure.kind}`)}`}
                  </td>
                  <td>{figure.period.end}</td>
                  <td lang="zh-CN">
                    「{figure.excerpt}」 {article.title}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
