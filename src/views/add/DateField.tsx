import { useId } from 'react';

interface DateFieldProps {
  readonly label: string;
  /** ISO date. */
  readonly value: string;
  /** Told of whole dates alone: a field that is being written in is empty. */
  readonly onChange: (date: string) => void;
}

/** A labelled date. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="field"
        value={value}
        onChange={({ target }) => target.value && onChange(target.value)}
      />
    </>
  );
}
