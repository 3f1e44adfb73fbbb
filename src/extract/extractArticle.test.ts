import { describe, expect, it } from 'vitest';
import { extractArticle } from './extractArticle';
import type { ExtractionFacts } from './extraction';
import { indexGazetteer } from './gazetteer';

const facts: ExtractionFacts = {
  gazetteer: indexGazetteer([
    { adcode: '370000', name: '山东省' },
    { adcode: '370100', name: '济南市' },
    { adcode: '370200', name: '青岛市' },
  ]),
  cues: [
    { indicator: 'certified', heads: ['持证社工'], units: ['person', 'percent'] },
    { indicator: 'township-stations', heads: ['社工站'], units: ['station'] },
    { indicator: 'exam-passed', heads: ['通过人数'], units: ['person'], refused: ['报名'] },
  ],
  simplified: new Map([['濟', '济']]),
};
const read = (text: string) =>
  extractArticle(text, '2024-06-15', facts).proposals.map(
    ({ printed, value, qualifier, unit, indicator, regions, kind, period }) =>
      [printed, value, qualifier, unit, indicator, regions.join('+'), kind, period.type, period.end].join(' '),
  );

describe('an article in numbers', () => {
  it('a count of today is of the month of the article', () => {
    expect(read('目前，济南市持证社工1 463人。')).toEqual([
      '1 463人 1463 exact person certified 370100 actual as_of 2024-06-30',
    ]);
  });
  it('what is asked for by a year is a target', () => {
    expect(read('济南市提出，到2027年，持证社工达到5000人以上。')).toEqual([
      '5000人以上 5000 at_least person certified 370100 target by 2027-12-31',
    ]);
  });
  it('numbers dealt out go to their places in turn', () => {
    expect(read('2023年，济南市、青岛市持证社工分别为812人和305人。')).toEqual([
      '812人 812 exact person certified 370100 actual during 2023-12-31',
      '305人 305 exact person certified 370200 actual during 2023-12-31',
    ]);
  });
  it('one number of two cities is of both', () => {
    expect(read('目前，济南、青岛两市共有持证社工1117人。')).toEqual([
      '1117人 1117 exact person certified 370100+370200 actual as_of 2024-06-30',
    ]);
  });
  it('a fall is a change, below zero', () => {
    expect(read('2023年，济南市持证社工同比下降3.2%。')).toEqual([
      '3.2% -3.2 exact percent certified 370100 change during 2023-12-31',
    ]);
  });
  it('what no indicator is of has none', () => {
    expect(extractArticle('济南市建成公园12个。', '2024-06-15', facts).proposals[0]?.indicator).toBeNull();
  });
  it('traditional characters and full-width digits are read where they stand', () => {
    const { proposals } = extractArticle('濟南市持证社工１２３４人', '2024-06-15', facts);
    expect(proposals[0]).toMatchObject({ start: 7, end: 12, printed: '１２３４人', value: 1234, regions: ['370100'] });
  });
  it('how many a rule gives each is a standard, also where it is one; one of several numbers of each is not', () => {
    expect(read('每个社工站设一名持证社工。')).toEqual(
      ['一名 1 exact person certified 370100 standard as_of 2024-06-30'].map((line) => line.replace(' 370100', ' ')),
    );
    expect(read('每5个社工站配备一名督导。').filter((line) => line.startsWith('一名'))).toEqual([]);
  });
  it('departments are counted without a measure word; a number in a quoted name counts nothing', () => {
    expect(read('济南市19部门联合发文。')[0]).toMatch(/^19部门 19 exact organisation /u);
    expect(read('济南市获“中国百名社工人物”。')).toEqual([]);
  });
  it('from how many it rose is of what is counted before', () => {
    expect(
      read('济南市持证社工逐年增加，从2019年的13人增至2023年的966人。').map((line) =>
        line.split(' ').slice(0, 5).join(' '),
      ),
    ).toEqual(['13人 13 exact person certified', '966人 966 exact person certified']);
  });
  it('what a headline says, and what comes back, is told once, where the body says it first', () => {
    const text = '济南持证社工达1463人\n2023年，济南市持证社工1463人，社工站20个。此后，持证社工1463人。';
    const { proposals, setAside } = extractArticle(text, '2024-06-15', facts);
    expect(proposals.map(({ start, printed }) => `${start} ${printed}`)).toEqual(['26 1463人', '35 20个']);
    expect(setAside.filter(({ is }) => is === 'repeat')).toHaveLength(2);
  });
  it('a bound before the first of a row is one of all of it', () => {
    expect(
      read('济南市持证社工、青岛市持证社工分别不少于200人和300人。').map((line) =>
        line.split(' ').slice(0, 3).join(' '),
      ),
    ).toEqual(['不少于200人 200 at_least', '300人 300 at_least']);
  });
  it('what is planned for a year is due at its end', () => {
    expect(read('今年，济南市计划新建社工站20个。')).toEqual([
      '20个 20 exact station township-stations 370100 target by 2024-12-31',
    ]);
  });
  it('a part of what is planned is planned', () => {
    expect(
      read('到2027年，持证社工达到500人，其中济南市300人、青岛市200人。').map((line) =>
        line.split(' ').slice(5, 7).join(' '),
      ),
    ).toEqual(['370100 target', '370100 target', '370200 target']);
  });
  it('who was at an event, and what something costs, is no figure', () => {
    expect(read('济南市举行活动，200余名代表参加，发放35元的礼物。')).toEqual([]);
  });
  it('said of each of several places is a number of each', () => {
    expect(read('济南、青岛两市持证社工均超过4000人。').map((line) => line.split(' ').slice(0, 6).join(' '))).toEqual([
      '超过4000人 4000 over person certified 370100',
      '超过4000人 4000 over person certified 370200',
    ]);
  });
  it('every numeral is proposed or set aside, dates and ordinals with what they are', () => {
    const text = '2024年6月12日，第18个社工日，济南市社工站20个，一些社工';
    const { proposals, setAside } = extractArticle(text, '2024-06-15', facts);
    expect(proposals.map(({ printed }) => printed)).toEqual(['20个']);
    expect(setAside.map(({ start, end, is }) => `${text.slice(start, end)} ${is}`)).toEqual([
      '2024 date',
      '6 date',
      '12 date',
      '18 ordinal',
      '一 word',
    ]);
  });
});
