import { paths } from '../../config/paths';
import type { Figure } from '../../domain/records/figure';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { REPORT_PART } from '../../ui/ReportError';

/** From a row to the report on its figure, filled in and open. */
export function ReportLink({ id }: Pick<Figure, 'id'>) {
  const { t } = useText();
  return (
    <AtlasLink className="evidence-report no-print" to={paths.figure(id)} hash={REPORT_PART}>
      {t('report.open')}
      <span className="sr-only">{t('evidence.report', { id })}</span>
    </AtlasLink>
  );
}
