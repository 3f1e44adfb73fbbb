import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import type { Brief } from '../../selectors/selectBrief';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { formatPlace } from '../../format/formatTarget';

interface FiguresProps {
  readonly dataset: Dataset;
  readonly brief: Brief;
  readonly region: Region;
  /** The words of each figure stand below it. */
  readonly hasWords: boolean;
}

/** Key figures in two columns: what, value with its qualifier, when, and the number of the source. */
export function BriefFigures({ dataset, brief, region, hasWords }: FiguresProps) {
  const text = useText();
  const { t, both } = text;
  const { indicators } = indexDataset(dataset);
  const numbers = new Map<string, number>(brief.sources.map((source) => [source.article.id, source.number]));
  return (
    <section className="brief-figures">
      <h2>{t('brief.figures', { shown: brief.figures.length, count: brief.figures.length + brief.moreFigures })}</h2>
      <ul>
        {brief.figures.map(({ figure, region: place }) => {
          const detail = [figure.note, figure.site].flatMap((part) => (part ? [both(part)] : [])).join(' · ');
          const kind = figure.kind === 'actual' ? '' : ` · ${t(`kind.${figure.kind}`)}`;
          return (
            <li key={figure.id}>
              <span className="brief-what">
                {place === region ? null : <strong>{formatPlace(place, text)} </strong>}
                {both(mustGet(indicators, figure.indicator).short)}
                {detail || kind ? (
                  <small>
                    {' '}
                    {detail}
                    {kind}
                  </small>
                ) : null}
              </span>
              <span className="brief-value">
                <FigureValue figure={figure} unit />
              </span>
              <span className="brief-when">
                <PeriodTime period={figure.period} /> <sup>{numbers.get(figure.article)}</sup>
              </span>
              {hasWords ? (
                <span className="brief-words">
                  <Excerpt figure={figure} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
