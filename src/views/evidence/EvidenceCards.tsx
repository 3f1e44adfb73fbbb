import { memo } from 'react';
import { paths } from '../../config/paths';
import { isOwn } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import type { EvidenceRow } from '../../selectors/selectEvidence';
import { AtlasLink } from '../../ui/AtlasLink';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { CaveatLines } from '../../ui/Caveats';
import { ReportLink } from './ReportLink';

/** Drawn once, as a row of the table is. */
const Card = memo(function Card({ row: { figure, article, indicator, region } }: { readonly row: EvidenceRow }) {
  const { t, both } = useText();
  return (
    <li className="evidence-card">
      <AtlasLink to={paths.figure(figure.id)}>
        <span className="evidence-card-head">
          <strong>{both(region.short)}</strong>
          <FigureValue figure={figure} unit />
        </span>
        <span className="evidence-card-line">
          <span>{both(indicator.name)}</span>
          <span className="evidence-card-date">
            {figure.kind === 'actual' ? '' : `${t(`kind.${figure.kind}`)} `}
            <PeriodTime period={figure.period} />
          </span>
        </span>
        {figure.note ? <span className="evidence-card-note">{both(figure.note)}</span> : null}
        <Excerpt figure={figure} />
      </AtlasLink>
      <CaveatLines figures={[figure]} />
      <p className="evidence-card-foot">
        <span>
          {t('evidence.by', { credit: both(article.credit) })} · <span className="evidence-id">{figure.id}</span>
        </span>
        {isOwn(figure) ? null : <ReportLink id={figure.id} />}
      </p>
    </li>
  );
});

/** The rows of the table as cards, for a phone. */
export function EvidenceCards({ rows }: { readonly rows: readonly EvidenceRow[] }) {
  const { t } = useText();
  return (
    <ul className="evidence-cards" aria-label={t('evidence.table')}>
      {rows.map((row) => (
        <Card key={row.figure.id} row={row} />
      ))}
    </ul>
  );
}
