import { strFromU8, unzipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeExtraction } from '../../build/composeExtraction';
import type { OwnArticle } from '../../domain/ownArticle';
import { readExtractionFile } from '../../extract/extractionFile';
import { realDataset } from '../../testing/realData';
import { listLacking, makeRecordZip, type RecordWords } from './makeRecordZip';
import { readOwnArticle } from './readOwnArticle';

const facts = readExtractionFile(composeExtraction('.'));
const known = { dataset: realDataset, facts };
/** Made up. */
const TEXT = `碧江：社工站里故事多
发布时间：2026-01-12

铜仁市碧江区现有持证社工52人，公园12个。`;

const words: RecordWords = { titleEn: 'Bijiang', creditZh: '', creditEn: '', places: { 520602: 'Bijiang District' } };
const read = (): OwnArticle => readOwnArticle(TEXT, { published: null, place: null }, { facts, today: '2026-01-20' });
const decide = ({ figures, ...rest }: OwnArticle): OwnArticle => ({
  ...rest,
  figures: figures.map((figure) => ({ ...figure, decision: figure.indicator === null ? 'dropped' : 'accepted' })),
});

describe('an article taken out as a record', () => {
  it('holds record, numerals and the line of a place that the catalogue lacks, and not the text', () => {
    const { name, bytes } = makeRecordZip(decide(read()), words, known, 'what to do');
    expect(name).toBe('005_2026-01-12.zip');
    const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
    expect(Object.keys(files)).toEqual([
      'README.txt',
      'seeds/documents/005_2026-01-12.yaml',
      'seeds/documents/005_2026-01-12.numerals.yaml',
      'seeds/catalog/regions.lines.yaml',
    ]);
    expect(parse(files['seeds/documents/005_2026-01-12.yaml'] ?? '')).toMatchObject({
      document: '005_2026-01-12',
      articles: [
        {
          id: '005A',
          titleEn: 'Bijiang',
          credit: { zh: '原文未署来源', en: 'No source credited' },
          published: { as_of: '2026-01-12', stated: true },
          figures: [{ id: '005A-01', indicator: 'certified', region: '520602', value: 52, printed: '52人', line: 4 }],
        },
      ],
    });
    expect(files['seeds/catalog/regions.lines.yaml']).toBe(
      '- { adcode: "520602", zh: 碧江区, en: Bijiang District, shortZh: 碧江, level: county, parent: "520600" }\n',
    );
    expect(Object.values(files).join('')).not.toContain('公园');
  });

  it('is a draft as long as something lacks, and says what', () => {
    const article = read();
    const nothing = { titleEn: '', creditZh: '民政局', creditEn: '', places: {} };
    expect(listLacking(decide(article), words, realDataset)).toEqual([]);
    expect(listLacking(article, nothing, realDataset)).toEqual(['titleEn', 'creditEn', 'places', 'open', 'none']);
    expect(listLacking(decide(article), { ...words, places: {} }, realDataset)).toEqual(['places']);
    const { bytes } = makeRecordZip(decide(article), { ...words, titleEn: '' }, known, '');
    const record = strFromU8(unzipSync(bytes)['seeds/documents/005_2026-01-12.yaml'] ?? new Uint8Array());
    expect(record).toContain('draft: true');
  });
});
