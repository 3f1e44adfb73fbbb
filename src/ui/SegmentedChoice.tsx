import './controls.css';

interface SegmentedChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** The words on the button of a value. */
  readonly nameOf: (value: Value) => string;
  readonly className?: string;
}

/** One of a few values, all of them in sight. */
export function SegmentedChoice<Value extends string | number>(props: SegmentedChoiceProps<Value>) {
  const { label, values, chosen, onChoose, nameOf, className = '' } = props;
  return (
    <div className={`segmented ${className}`} role="group" aria-label={label}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {nameOf(value)}
        </button>
      ))}
    </div>
  );
}
