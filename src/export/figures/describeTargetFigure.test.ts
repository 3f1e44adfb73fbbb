import { expect, it } from 'vitest';
import { formatFinding } from '../../format/formatFinding';
import { loadText } from '../../messages/loadMessages';
import { selectTarget } from '../../selectors/selectTargets';
import { selectWhatIf } from '../../selectors/selectWhatIf';
import { realDataset } from '../../testing/realData';
import { formatChartCsv, formatChartJson } from '../chartData';
import { nameFile } from '../drawFigure';
import { describeTargetFigure } from './describeTargetFigure';
import { selectPublished } from './exportFigure';

const TODAY = '2026-11-22';
const SITE = 'https://atlas.example';
const text = await loadText('zh');

function describeWith(value: number | null) {
  const reported = selectTarget(realDataset, '000B-14', TODAY);
  if (!reported) throw new Error('000B-14');
  const whatIf = { value: value ?? 0, date: '2026-06-30', note: '' };
  const series = value === null ? reported : selectWhatIf(realDataset, reported, whatIf, TODAY);
  return describeTargetFigure({
    dataset: realDataset,
    series,
    headline: '重庆',
    finding: formatFinding(series, text),
    own: value === null ? null : '读者自填',
    text,
    today: TODAY,
    address: `${SITE}/targets/000B-14`,
  });
}

it('a drawing with a value of the reader is marked, its table and reference hold none and are not', () => {
  const exported = describeWith(50_001);
  expect([exported.spec.title, exported.spec.fileName, exported.spec.pinned].join()).toMatch(
    /读者自填.*读者自填.*读者自填/,
  );
  const published = selectPublished(exported);
  expect(nameFile(published.spec, 'csv')).not.toContain('自填');
  for (const written of [published.spec.title, formatChartCsv(published, SITE), formatChartJson(published, SITE)]) {
    expect(written).not.toContain('自填');
    expect(written).not.toMatch(/50,?001|5\.0001/);
  }
  expect(selectPublished(describeWith(null)).spec).toEqual({
    ...published.spec,
    body: expect.any(Function) as unknown,
    cover: expect.anything() as unknown,
  });
});
