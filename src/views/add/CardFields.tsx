import { useId, type RefObject } from 'react';
import { KINDS, QUALIFIERS, UNITS } from '../../domain/codes';
import type { ReadFigure } from '../../domain/ownArticle';
import { useText } from '../../messages/TextContext';
import { DateField } from './DateField';

interface Choice {
  readonly code: string;
  readonly name: string;
}

interface CardFieldsProps {
  readonly figure: ReadFigure;
  /** Places that the article names. */
  readonly places: readonly Choice[];
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onEdit: (patch: Partial<ReadFigure>) => void;
}

interface SelectProps<Code extends string> {
  readonly label: string;
  readonly value: Code | '';
  readonly options: readonly { readonly code: Code; readonly name: string }[];
  readonly onChange: (code: Code) => void;
}

function Select<Code extends string>({ label, value, options, onChange }: SelectProps<Code>) {
  const id = useId();
  return (
    <p className="add-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value as Code)}>
        {value === '' ? <option value="">–</option> : null}
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function PeriodFields({ figure: { period }, onEdit }: Pick<CardFieldsProps, 'figure' | 'onEdit'>) {
  const { t } = useText();
  const change = (part: Partial<ReadFigure['period']>) => onEdit({ period: { ...period, ...part } });
  const types = (['as_of', 'during', 'by'] as const).map((code) => ({ code, name: t(`add.period.${code}`) }));
  return (
    <>
      <Select label={t('add.period')} value={period.type} options={types} onChange={(type) => change({ type })} />
      {period.type === 'during' ? (
        <p className="add-field">
          <DateField label={t('add.period.start')} value={period.start} onChange={(start) => change({ start })} />
        </p>
      ) : null}
      <p className="add-field">
        <DateField label={t('add.period.end')} value={period.end} onChange={(end) => change({ end })} />
      </p>
    </>
  );
}

/** The fields of a number as they were read; each can be put right. */
export function CardFields({ figure, places, first, onEdit }: CardFieldsProps) {
  const { t } = useText();
  const id = useId();
  const known = places.some(({ code }) => code === figure.regions[0]);
  return (
    <div className="add-fields">
      <p className="add-field">
        <label htmlFor={`${id}-value`}>{t('add.value')}</label>
        <input
          key={`${figure.start}-${figure.value}`}
          ref={first}
          id={`${id}-value`}
          className="field"
          inputMode="decimal"
          defaultValue={figure.value ?? ''}
          onBlur={({ target }) => {
            const value = Number(target.value.replaceAll(',', ''));
            if (target.value.trim() !== '' && Number.isFinite(value) && value !== figure.value) onEdit({ value });
          }}
        />
      </p>
      <Select
        label={t('add.unit')}
        value={figure.unit ?? ''}
        options={UNITS.map((code) => ({ code, name: t(`unit.${code}`, { count: 2 }) }))}
        onChange={(unit) => onEdit({ unit })}
      />
      <Select
        label={t('add.kind')}
        value={figure.kind}
        options={KINDS.map((code) => ({ code, name: t(`kind.${code}`) }))}
        onChange={(kind) => onEdit({ kind })}
      />
      <Select
        label={t('add.qualifier')}
        value={figure.qualifier}
        options={QUALIFIERS.map((code) => ({ code, name: t(`qualifier.${code}`) }))}
        onChange={(qualifier) => onEdit({ qualifier })}
      />
      <Select
        label={t('add.region')}
        value={known ? (figure.regions[0] ?? '') : ''}
        options={places}
        onChange={(code) => onEdit({ regions: [code] })}
      />
      <PeriodFields figure={figure} onEdit={onEdit} />
    </div>
  );
}
