import type { Dataset } from '../../../src/domain/dataset';
import type { Systems } from '../../../src/domain/systems';

/** A file of records as JSON that a reviewer can read as a difference: one figure, region, article or system a line. */
export function formatDataset(file: Dataset | Systems): string {
  const entries = Object.entries(file).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
