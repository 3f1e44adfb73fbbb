import type { Region } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';

interface ProvinceFilterProps {
  /** Provinces to choose from, in code order. */
  readonly provinces: readonly Region[];
  readonly chosen: readonly string[];
  readonly onChange: (adcodes: readonly string[]) => void;
}

/** Chosen provinces as removable chips, and a list to add another one from. */
export function ProvinceFilter({ provinces, chosen, onChange }: ProvinceFilterProps) {
  const { t, both } = useText();
  return (
    <div className="targets-provinces" role="group" aria-label={t('target.board.filterProvince')}>
      {provinces.filter((region) => chosen.includes(region.adcode)).map((region) => (
        <button
          key={region.adcode}
          type="button"
          className="chip is-active"
          aria-label={t('target.board.removeProvince', { province: both(region.short) })}
          onClick={() => onChange(chosen.filter((adcode) => adcode !== region.adcode))}
        >
          {both(region.short)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        className="select"
        aria-label={t('target.board.filterProvince')}
        value=""
        onChange={(event) => { if (event.target.value) onChange([...chosen, event.target.value]); }}
      >
        <option value="">{t('target.board.addProvince')}</option>
        {provinces.filter((region) => !chosen.includes(region.adcode)).map((region) => (
          <option key={region.adcode} value={region.adcode}>{both(region.short)}</option>
        ))}
      </select>
    </div>
  );
}
