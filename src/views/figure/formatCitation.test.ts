import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import { loadText } from '../../messages/loadMessages';
import { selectFigureContext } from '../../selectors/selectFigureContext';
import { formatCitation } from './formatCitation';

const dataset = JSON.parse(readFileSync(new URL('../../../seeds/dataset/dataset.json', import.meta.url), 'utf8')) as Dataset;

async function cite(id: string, lang: 'zh' | 'en'): Promise<string> {
  const context = selectFigureContext(dataset, id);
  if (!context) throw new Error(`no figure ${id}`);
  return formatCitation({ ...context, publication: dataset.publication }, await loadText(lang));
}

it('cites the article in the form of GB/T 7714, passed on by the atlas', async () => {
  expect(await cite('000A-02', 'zh')).toBe('全面加强心理健康社工人才队伍建设交流会在广东肇庆举办[N]. 公益时报, 2024-12-17. 转引自社工人才图谱, 证据号 000A-02.');
});
it('says that the date of issue is inferred where it is', async () => {
  expect(await cite('004D-02', 'zh')).toContain('公益时报, 2021-12（刊期为推断）.');
  expect(await cite('001A-01', 'en')).toContain('China Philanthropy Times, 2024-01–2024-03 (date of issue inferred).');
});
