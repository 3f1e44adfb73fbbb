import { useCallback } from 'react';
import { PROGRAMME_KINDS, type ProgrammeKind } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { countByProvince } from '../../selectors/countByProvince';
import { selectProgrammes } from '../../selectors/selectProgrammes';
import type { Address } from '../../ui/browser/useAddress';
import { CodeCounts } from '../../ui/filters/CodeCounts';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { FindField } from '../../ui/FindField';
import { ProgrammeKindMark } from '../../ui/ProgrammeMark';

interface KindStripProps {
  readonly byKind: Readonly<Record<ProgrammeKind, number>>;
  readonly address: Address<'programmes'>;
}

/** The kinds with their counts. */
export function KindStrip({ byKind, address }: KindStripProps) {
  const { t } = useText();
  return (
    <CodeCounts
      codes={PROGRAMME_KINDS}
      counts={byKind}
      chosen={address.query.type}
      onChoose={(type) => address.change({ type })}
      label={t('programmes.kinds')}
      className="programmes-kinds"
      buttonClass="programmes-kind"
    >
      {(kind) => <ProgrammeKindMark kind={kind} />}
    </CodeCounts>
  );
}

interface FiltersProps {
  readonly dataset: Dataset;
  readonly address: Address<'programmes'>;
}

/** Search field and provinces to choose from. */
export function ProgrammeFilters({ dataset, address }: FiltersProps) {
  const { t } = useText();
  const { query, change } = address;
  const onFind = useCallback((find: string) => change({ find }, 'replace'), [change]);
  const count = () =>
    countByProvince(
      selectProgrammes(dataset, { kind: query.type, find: query.find, province: [] }).shown,
      (programme) => indexDataset(dataset).provinceOf(programme.region)?.adcode,
    );
  return (
    <form
      className="programmes-filters no-print"
      role="search"
      aria-label={t('programmes.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <FindField label={t('programmes.find')} className="programmes-find" find={query.find} onFind={onFind} />
      <ProvincePicker
        regions={dataset.regions}
        chosen={query.province}
        counted="programmes"
        count={count}
        onChange={(province) => change({ province })}
      />
    </form>
  );
}
