import { describe, expect, it } from 'vitest';
import { exportKinds } from '../../testing/exportKinds';
import { formatSvgLines } from '../../testing/formatSvgLines';
import { realDataset, realText } from '../../testing/realData';
import { drawSvg } from '../drawFigure';

/** A word that changes with every number of the dataset says nothing about a drawing. */
const hideEdition = (svg: string): string => svg.replaceAll(realDataset.version, 'EDITION');

/**
 * Every kind of exported figure as text, Chinese and English in turn. After a change that was meant, `npx vitest run
 * src/export/figures/snapshots.test.ts -u` writes them anew; the diff is what reviewers read.
 */
describe('exported figures, drawn as they were reviewed', () => {
  it.each(
    exportKinds.map(([name, describeKind], at) => ({ name, describeKind, lang: at % 2 === 0 ? 'zh' : 'en' }) as const),
  )('$name ($lang)', async ({ name, describeKind, lang }) => {
    const { spec } = await describeKind(realText[lang], realDataset);
    const { svg } = drawSvg(spec, realText[lang]);
    const file = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.${lang}.svg`;
    await expect(formatSvgLines(hideEdition(svg))).toMatchFileSnapshot(`snapshots/${file}`);
  });
});
