import { expect, it } from 'vitest';
import { formatDiagnostics } from './diagnostic';

it('diagnostics are grouped by file, sorted by line and counted', () => {
  const text = formatDiagnostics([
    { file: 'b.yaml', line: 2, message: 'm', fix: 'x' },
    { file: 'a.yaml', line: 10, message: 'm', fix: 'x' },
    { file: 'a.yaml', line: 9, message: 'm', fix: 'x' },
  ]);
  expect(text).toBe(
    'a.yaml:9: m – x\na.yaml:10: m – x\n\nb.yaml:2: m – x\n\n3 diagnostics in 2 files; nothing was written.',
  );
});
