import { lazy, Suspense, useState } from 'react';
import { systemProgrammes } from '../../data/systemProgrammes';
import type { Dataset } from '../../domain/dataset';
import type { Programme } from '../../domain/records/programme';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { SystemWords } from '../../messages/WholeText';
import { selectRegionProgrammes } from '../../selectors/selectLocalProgrammes';
import { Section } from '../../ui/PageHead';

const RegionSystem = lazy(() => import('./RegionSystem'));

interface FoldProps {
  readonly programme: Programme;
  /** Where it is, if that is not the place of the page. */
  readonly place: Region | null;
}

/** A system by its name; its picture comes when it is asked for. */
function Fold({ programme, place }: FoldProps) {
  const { both } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="region-system" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {place ? <strong>{both(place.short)} </strong> : null}
        {both(programme.name)}
      </summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <SystemWords>
            <RegionSystem id={programme.id} />
          </SystemWords>
        </Suspense>
      ) : null}
    </details>
  );
}

/** How it works in a region and in the places inside it, where a report takes something apart. */
export function RegionSystems({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t } = useText();
  const folds = selectRegionProgrammes(dataset, region.adcode).flatMap((place) =>
    place.programmes
      .filter(({ id }) => systemProgrammes.includes(id))
      .map((programme) => ({ programme, place: place.region === region ? null : place.region })),
  );
  if (folds.length === 0) return null;
  return (
    <Section title={t('region.systems')} note={t('region.systems.note')}>
      {folds.map((fold) => (
        <Fold key={fold.programme.id} {...fold} />
      ))}
    </Section>
  );
}
