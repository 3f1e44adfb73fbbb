import { expect, it } from 'vitest';
import { loadText } from '../messages/loadMessages';
import { realDataset } from '../testing/realData';
import { composeReport, describeReported, formatMailto } from './composeReport';

const page = { title: '安徽', address: 'https://atlas.example.org/evidence/001A-01', version: '0a1b2c3d' };

function inPlace(id: string) {
  const figure = realDataset.figures.find((one) => one.id === id);
  const article = realDataset.articles.find((one) => one.id === figure?.article);
  const region = realDataset.regions.find((one) => one.adcode === figure?.region);
  const indicator = realDataset.indicators.find((one) => one.id === figure?.indicator);
  if (!figure || !article || !region || !indicator) throw new Error(id);
  return { figure, article, region, indicator };
}

it('a report of a figure carries its number, address, shown value, words, line, source and edition', async () => {
  const text = await loadText('zh');
  const subject = inPlace('001A-01');
  const report = composeReport(page, describeReported(subject, realDataset.publication, text), text);
  for (const part of [
    '001A-01',
    page.address,
    subject.figure.excerpt,
    `第 ${subject.figure.line} 行`,
    '3.3万人',
    '公益时报',
    '0a1b2c3d',
    '哪里不对',
  ])
    expect(report).toContain(part);
});

it('a report of a page says where and of which edition, and leaves room for what is wrong', async () => {
  const report = composeReport(page, null, await loadText('en'));
  expect(report.split('\n').slice(0, 3)).toEqual(['Page: 安徽', `Address: ${page.address}`, 'Data version: 0a1b2c3d']);
  expect(report).toMatch(/What is wrong[^\n]*\n\n/);
});

it('a mail keeps lines and signs', () => {
  const address = formatMailto('data@example.org', 'a & b', '一\n50% ?');
  expect(address).toBe('mailto:data@example.org?subject=a%20%26%20b&body=%E4%B8%80%0D%0A50%25%20%3F');
});
