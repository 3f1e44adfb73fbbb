import { expect, it } from 'vitest';
import { composeExtraction } from '../../build/composeExtraction';
import { readExtractionFile } from '../../extract/extractionFile';
import { projectRoot } from '../../testing/readProject';
import { makeFigure } from './makeFigure';
import { readOwnArticle } from './readOwnArticle';

const facts = readExtractionFile(composeExtraction(projectRoot));
const read = (text: string, place: string | null, before?: ReturnType<typeof readOwnArticle>) =>
  readOwnArticle(
    text,
    { published: '2026-01-12', place },
    { facts, today: '2026-02-01', ...(before ? { before } : {}) },
  );

it('one number of several places stays that of each when the article is read by another place', () => {
  const text = '到2027年，贵阳市、遵义市实现乡镇社工站全覆盖，持证社工达到5000人。';
  const first = read(text, '520100');
  expect(first.figures.map(({ regions }) => regions)).toEqual([['520100'], ['520300'], ['520300']]);
  const accepted = { ...first, figures: first.figures.map((figure) => ({ ...figure, decision: 'accepted' as const })) };
  expect(read(text, '520300', accepted).figures).toEqual(accepted.figures);
});
it('a number that the reader has made outlives a new reading, and is set aside no more', () => {
  const text = '2025年，贵阳市持证社工523人。';
  const first = read(text, '520100');
  const own = { ...first, figures: [makeFigure(first, 0, 4), ...first.figures] };
  const again = read(text, '520300', own);
  expect(again.figures.map(({ printed }) => printed)).toEqual(['2025', '523人']);
  expect(again.setAside).toEqual([]);
});
