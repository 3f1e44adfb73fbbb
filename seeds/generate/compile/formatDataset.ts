import type { Dataset } from '../../../src/domain/dataset';

/** The dataset as JSON that a reviewer can read as a difference: one figure, region, article or indicator a line. */
export function formatDataset(dataset: Dataset): string {
  const entries = Object.entries(dataset).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
