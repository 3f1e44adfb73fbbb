import type { Figure } from '../../domain/records/figure';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectProgrammesOfFigure } from '../../selectors/selectLocalProgrammes';
import { useDataset } from '../../store/datasetStore';
import { Section } from '../../ui/PageHead';
import { ProgrammeItem } from '../../ui/ProgrammeItem';

/** The programmes that the figure belongs to. */
export function PartOf({ figure }: { readonly figure: Figure }) {
  const { t } = useText();
  const dataset = useDataset({ of: 'figure', key: figure.id });
  const { regions } = indexDataset(dataset);
  const programmes = selectProgrammesOfFigure(dataset, figure);
  if (programmes.length === 0) return null;
  return (
    <Section title={t('programme.partOf')}>
      <ul>
        {programmes.map((programme) => {
          const place = programme.region === figure.region ? undefined : regions.get(programme.region);
          return <ProgrammeItem key={programme.id} programme={programme} isBrief {...(place ? { place } : {})} />;
        })}
      </ul>
    </Section>
  );
}
