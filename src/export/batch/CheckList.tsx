import { useText } from '../../messages/TextContext';

interface CheckListProps {
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Lists from this length on can be ticked as a whole. */
const MANY = 5;

/** Things of which any number can be chosen. */
export function CheckList({ legend, items, chosen, onChange }: CheckListProps) {
  const { t } = useText();
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <fieldset className="batch-list">
      <legend>{legend}</legend>
      {items.length >= MANY ? (
        <div className="batch-whole">
          <button type="button" className="button" onClick={() => onChange(new Set(items.map(({ id }) => id)))}>
            {t('batch.all')}
          </button>
          <button type="button" className="button" onClick={() => onChange(new Set())}>
            {t('batch.none')}
          </button>
        </div>
      ) : null}
      <div className={items.length >= MANY ? 'batch-items is-many' : 'batch-items'}>
        {items.map(({ id, label }) => (
          <label key={id} className="batch-item">
            <input type="checkbox" checked={chosen.has(id)} onChange={(event) => toggle(id, event.target.checked)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
