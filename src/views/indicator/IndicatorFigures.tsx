import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Indicator } from '../../domain/records/indicator';
import { listShown } from '../../format/findSigns';
import { KINDS } from '../../domain/codes';
import { compareNewestFirst } from '../../domain/period';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { EmptyState } from '../../ui/Messages';
import { Section } from '../../ui/PageHead';
import '../../ui/dataTable.css';

const compareFigures = (a: Figure, b: Figure) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareNewestFirst(a, b);

function Row({ figure, dataset }: { readonly figure: Figure; readonly dataset: Dataset }) {
  const { t, both } = useText();
  const region = mustGet(indexDataset(dataset).regions, figure.region);
  return (
    <tr>
      <th scope="row">
        <AtlasLink to={paths.region(region.adcode)}>{both(region.short)}</AtlasLink>
        {figure.site ? <small>{both(figure.site)}</small> : null}
      </th>
      <td>
        {figure.kind === 'target' ? (
          <AtlasLink to={paths.target(figure.id)}>{t('kind.target')}</AtlasLink>
        ) : (
          t(`kind.${figure.kind}`)
        )}
      </td>
      <td className="indicator-value">
        <FigureValue figure={figure} unit doubt="none" />
        <DoubtButton figures={[figure]} />
      </td>
      <td>
        <PeriodTime period={figure.period} />
      </td>
      <td>
        <AtlasLink to={paths.figure(figure.id)}>
          <Excerpt figure={figure} />
        </AtlasLink>
        {figure.note ? <small>{both(figure.note)}</small> : null}
      </td>
    </tr>
  );
}

interface IndicatorFiguresProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly provinces: readonly string[];
}

/** Every figure of the indicator, older ones, changes and standards included. */
export function IndicatorFigures({ dataset, indicator, provinces }: IndicatorFiguresProps) {
  const text = useText();
  const { t } = text;
  const index = indexDataset(dataset);
  const figures = index
    .figuresOfIndicator(indicator.id)
    .filter(({ region }) => index.liesInAny(region, provinces))
    .sort(compareFigures);
  const aside = (
    <AtlasLink to={paths.evidence()} query={{ indicator: indicator.id }}>
      {t('indicator.evidence')}
    </AtlasLink>
  );
  return (
    <Section title={t('indicator.figures', { count: figures.length })} aside={aside}>
      {figures.length === 0 ? (
        <EmptyState>
          <p>{t('indicator.figures.none')}</p>
        </EmptyState>
      ) : (
        <div
          className="indicator-scroll"
          role="region"
          tabIndex={0}
          aria-label={t('indicator.figures', { count: figures.length })}
        >
          <table className="data-table indicator-table">
            <thead>
              <tr>
                <th scope="col">{t('evidence.column.place')}</th>
                <th scope="col">{t('evidence.column.kind')}</th>
                <th scope="col" className="indicator-value">
                  {t('evidence.column.value')}
                </th>
                <th scope="col">{t('evidence.column.period')}</th>
                <th scope="col">{t('evidence.column.source')}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <Row key={figure.id} figure={figure} dataset={dataset} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <SignKey shown={listShown(figures, text.lang)} text={text} />
    </Section>
  );
}
