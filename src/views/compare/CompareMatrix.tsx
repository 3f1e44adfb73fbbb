import { useMemo } from 'react';
import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { listShown } from '../../format/findSigns';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { type MatrixRow, selectCompareMatrix } from '../../selectors/selectCompareChoices';
import { AtlasLink } from '../../ui/AtlasLink';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { Section } from '../../ui/PageHead';
import { StateMark } from '../../charts/signs/StateMark';
import '../../ui/dataTable.css';

interface MatrixProps {
  readonly dataset: Dataset;
  readonly places: readonly Region[];
  /** The indicator that is compared now. */
  readonly current: string;
}

function Cell({ figure }: { readonly figure: Figure | null }) {
  const { t } = useText();
  if (figure === null)
    return (
      <td className="compare-blank">
        <StateMark state="none" />
        <span className="sr-only">{t('compare.state.none')}</span>
      </td>
    );
  return (
    <td>
      <AtlasLink to={paths.figure(figure.id)}>
        <FigureValue figure={figure} unit />
        <small>
          {figure.kind === 'target' ? `${t('compare.matrix.target')} ` : ''}
          <PeriodTime period={figure.period} />
        </small>
      </AtlasLink>
    </td>
  );
}

interface TableProps extends Omit<MatrixProps, 'dataset'> {
  readonly rows: readonly MatrixRow[];
  readonly label: string;
}

function MatrixTable({ rows, places, current, label }: TableProps) {
  const text = useText();
  const codes = places.map((region) => region.adcode);
  return (
    <div className="compare-scroll" role="region" tabIndex={0} aria-label={label}>
      <table className="data-table compare-matrix">
        <thead>
          <tr>
            <th scope="col">{text.t('compare.indicator')}</th>
            {places.map((region) => (
              <th key={region.adcode} scope="col">
                {formatPlace(region, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, cells }) => (
            <tr key={indicator.id} className={indicator.id === current ? 'is-chosen' : undefined}>
              <th scope="row">
                <AtlasLink
                  to={paths.compare()}
                  query={{ places: codes, indicator: indicator.id }}
                  aria-current={indicator.id === current ? 'true' : undefined}
                >
                  {text.both(indicator.name)}
                </AtlasLink>
              </th>
              {cells.map((figure, position) => (
                <Cell key={places[position]?.adcode ?? position} figure={figure} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Indicators × places: what two or more of them report, and below, what only one does. */
export function CompareMatrix({ dataset, places, current }: MatrixProps) {
  const text = useText();
  const { t } = text;
  const rows = useMemo(
    () =>
      selectCompareMatrix(
        dataset,
        places.map((region) => region.adcode),
      ),
    [dataset, places],
  );
  const shared = rows.filter((row) => row.reporting > 1);
  const single = rows.filter((row) => row.reporting === 1);
  const label = t('compare.matrix.single', { count: single.length });
  return (
    <Section title={t('compare.matrix')} note={shared.length > 0 ? t('compare.matrix.note') : null} id="matrix">
      {shared.length > 0 ? (
        <MatrixTable rows={shared} places={places} current={current} label={t('compare.matrix')} />
      ) : (
        <p className="muted">{t('compare.matrix.none')}</p>
      )}
      <SignKey
        shown={listShown(
          shared.flatMap(({ cells }) => cells.flatMap((figure) => figure ?? [])),
          text.lang,
        )}
        text={text}
      />
      {single.length > 0 ? (
        <details className="compare-single">
          <summary>{label}</summary>
          <MatrixTable rows={single} places={places} current={current} label={label} />
        </details>
      ) : null}
    </Section>
  );
}
