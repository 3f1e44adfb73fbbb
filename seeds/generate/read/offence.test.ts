import { expect, it } from 'vitest';
import { formatOffences } from './offence';

it('offences are grouped by file, sorted by line and counted', () => {
  const text = formatOffences([
    { file: 'b.yaml', line: 2, message: 'm', mend: 'x' },
    { file: 'a.yaml', line: 10, message: 'm', mend: 'x' },
    { file: 'a.yaml', line: 9, message: 'm', mend: 'x' },
  ]);
  expect(text).toBe(
    'a.yaml:9: m – x\na.yaml:10: m – x\n\nb.yaml:2: m – x\n\n3 offences in 2 files; nothing was written.',
  );
});
