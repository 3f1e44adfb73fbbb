import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Choices of a list, under a heading where they have one. */
export interface OptionGroup {
  readonly label: string | null;
  readonly options: readonly Option[];
}

interface OptionsProps {
  /** The words of the empty choice; null = none. */
  readonly all: string | null;
  readonly groups: readonly OptionGroup[];
}

/** The choices of a `<select>`. */
export function Options({ all, groups }: OptionsProps) {
  return (
    <>
      {all === null ? null : <option value="">{all}</option>}
      {groups.map(({ label, options }, position) => {
        const listed = options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ));
        return label === null ? (
          listed
        ) : (
          <optgroup key={position} label={label}>
            {listed}
          </optgroup>
        );
      })}
    </>
  );
}

/** Indicators that are offered, by family. */
export function groupIndicators(
  { families, indicators }: Dataset,
  isOffered: (indicator: string) => boolean,
  text: Pick<Text, 'both'>,
): OptionGroup[] {
  return families.map((family) => ({
    label: text.both(family.name),
    options: indicators
      .filter((indicator) => indicator.family === family.id && isOffered(indicator.id))
      .map((indicator) => ({ value: indicator.id, label: text.both(indicator.name) })),
  }));
}

/** Indicators that some figure has, by family. */
export function groupUsedIndicators(dataset: Dataset, text: Text): OptionGroup[] {
  const used = new Set<string>(dataset.figures.map((figure) => figure.indicator));
  return groupIndicators(dataset, (indicator) => used.has(indicator), text);
}
