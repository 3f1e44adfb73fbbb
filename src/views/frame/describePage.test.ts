import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../../testing/realData';
import { describePage } from './describePage';

const describeOf = (path: string) => describePage(path, realDataset, realText.zh)?.description;

describe('what a link to a page says', () => {
  it('counts targets as the page does: a list of places in one sentence is one', () => {
    expect(describeOf('/targets')).toContain('社会工作人才的 19 个目标');
    // 19 targets of nine districts, of four, of four others, and two that stand alone.
    expect(describeOf('/regions/210100')).toContain('20 个数字、5 个目标');
  });
});
