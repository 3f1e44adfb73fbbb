import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Correction } from '../../domain/records/correction';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { CorrectionItem } from '../../ui/CorrectionItem';
import { Section } from '../../ui/PageHead';

/** Corrections that are seen without unfolding. */
const SHOWN = 6;

function Items({ corrections, dataset }: { readonly corrections: readonly Correction[]; readonly dataset: Dataset }) {
  const { both } = useText();
  const { figures, regions, indicators } = indexDataset(dataset);
  const nameOf = ({ figure: id }: Correction): string => {
    const figure = figures.get(id);
    const parts = figure ? [regions.get(figure.region), indicators.get(figure.indicator)] : [];
    return [id, ...parts.flatMap((part) => (part ? [both(part.short)] : []))].join(' · ');
  };
  return (
    <ul>
      {corrections.map((correction) => (
        <CorrectionItem
          key={`${correction.figure} ${correction.field} ${correction.date}`}
          correction={correction}
          subject={
            <>
              <AtlasLink to={paths.figure(correction.figure)}>{nameOf(correction)}</AtlasLink>{' '}
            </>
          }
        />
      ))}
    </ul>
  );
}

/** What earlier editions had otherwise, newest first; nothing while nothing was corrected. */
export function Corrections({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useText();
  const corrections = [...dataset.corrections].reverse();
  const folded = corrections.slice(SHOWN);
  if (corrections.length === 0) return null;
  return (
    <Section
      title={t('data.corrections')}
      note={t('data.corrections.note', { count: corrections.length })}
      id="corrections"
    >
      <Items corrections={corrections.slice(0, SHOWN)} dataset={dataset} />
      {folded.length > 0 ? (
        <details className="data-more">
          <summary>{t('data.changes.more', { count: folded.length })}</summary>
          <Items corrections={folded} dataset={dataset} />
        </details>
      ) : null}
    </Section>
  );
}
