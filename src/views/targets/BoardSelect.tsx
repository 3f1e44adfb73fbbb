interface BoardSelectProps {
  /** What is chosen here: said before the list. */
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A list with its name before it. */
export function BoardSelect({ label, value, options, onChange }: BoardSelectProps) {
  return (
    <label className="targets-select">
      <span>{label}</span>
      <select className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
