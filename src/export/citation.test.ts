import { beforeAll, describe, expect, it } from 'vitest';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { realDataset } from '../testing/realData';
import { citeDataset, citeFigure, citePage, formatReference, type CitationFrame } from './citation';

const texts = {} as Record<'zh' | 'en', Text>;
beforeAll(async () => {
  texts.zh = await loadText('zh');
  texts.en = await loadText('en');
});
const dataset = { version: '0a1b2c3d', publication: realDataset.publication };
const frame: CitationFrame = {
  updatedOn: '2026-11-20',
  accessedOn: '2026-11-22',
  siteAddress: 'https://atlas.example.org',
};

function citeReal(id: string, lang: 'zh' | 'en', style: 'gbt' | 'apa' | 'bibtex'): string {
  const figure = realDataset.figures.find((one) => one.id === id);
  const article = realDataset.articles.find((one) => one.id === figure?.article);
  if (!figure || !article) throw new Error(id);
  return formatReference(citeFigure(dataset, { figure, article, title: 'T' }, frame, texts[lang]), style, texts[lang]);
}

describe('a reference to the whole dataset', () => {
  it('has the order and signs of GB/T 7714: kind, date of change, date of reading', () => {
    expect(formatReference(citeDataset(dataset, frame, texts.zh), 'gbt', texts.zh)).toBe(
      '社工人才图谱. 社会工作人才数据集: 版本 0a1b2c3d[DS/OL]. (2026-11-20)[2026-11-22]. https://atlas.example.org/data.',
    );
  });
  it('has the order of APA: year, version, kind, day of reading', () => {
    expect(formatReference(citeDataset(dataset, frame, texts.en), 'apa', texts.en)).toBe(
      'Social Work Workforce Atlas. (2026). Figures on China’s social-work workforce (version 0a1b2c3d) [Data set]. Retrieved November 22, 2026, from https://atlas.example.org/data',
    );
  });
  it('is a BibTeX entry whose author is a body', () => {
    expect(formatReference(citeDataset(dataset, frame, texts.en), 'bibtex', texts.en).split('\n')).toEqual([
      '@misc{swatlas-0a1b2c3d,',
      '  author = {{Social Work Workforce Atlas}},',
      '  title = {{Figures on China’s social-work workforce}},',
      '  year = {2026},',
      '  date = {2026-11-20},',
      '  version = {0a1b2c3d},',
      '  type = {Data set},',
      '  url = {https://atlas.example.org/data},',
      '  urldate = {2026-11-22}',
      '}',
    ]);
  });
});

describe('a reference to a figure', () => {
  it('names evidence number and address, and the article as first printed', () => {
    expect(citeReal('000A-02', 'zh', 'gbt')).toBe(
      '社工人才图谱. T，证据号 000A-02: 版本 0a1b2c3d[DS/OL]. (2026-11-20)[2026-11-22]. https://atlas.example.org/evidence/000A-02. 原载：全面加强心理健康社工人才队伍建设交流会在广东肇庆举办[N]. 公益时报, 2024-12-17.',
    );
  });
  it('says that the date of issue is inferred where it is', () => {
    expect(citeReal('004D-02', 'zh', 'apa')).toContain('公益时报, 2021-12-07–2021-12-31（刊期为推断）.');
    expect(citeReal('001A-01', 'en', 'gbt')).toContain(
      'China Philanthropy Times, 2024-01–2024-03 (date of issue inferred).',
    );
  });
  it('gives an English reader the headline in English, the printed one in brackets', () => {
    expect(citeReal('000A-02', 'en', 'gbt')).toMatch(
      /First published in: [A-Za-z][^[]* \[全面加强[^\]]*\]\[N\]\. China Philanthropy Times/,
    );
  });
  it('takes the stop of a title that is a sentence, and says where a chart was carried once', () => {
    const page = citePage(dataset, { title: '只有肇庆。', path: '/regions/520000?per=10k/map' }, frame, texts.zh);
    const cited = { ...page, via: '《公益时报》所载：据《重庆日报》。' };
    const reference = formatReference(cited, 'gbt', texts.zh);
    expect(reference).toContain('只有肇庆: 版本 0a1b2c3d[DS/OL].');
    expect(reference).toMatch(/\. 《公益时报》所载：据《重庆日报》。$/);
    expect(formatReference(cited, 'bibtex', texts.zh)).toContain('@misc{swatlas-0a1b2c3d-regions-520000-per-10k-map,');
  });
  it('keeps signs that TeX would read as commands', () => {
    const cited = citePage(dataset, { title: '50% & more_{x}', path: '/targets' }, frame, texts.en);
    expect(formatReference(cited, 'bibtex', texts.en)).toContain('title = {{50\\% \\& more\\_x}}');
    expect(formatReference(cited, 'bibtex', texts.en)).toContain('@misc{swatlas-0a1b2c3d-targets,');
  });
});
