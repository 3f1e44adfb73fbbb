import { expect, it } from 'vitest';
import { cutToHits, markHits, showsHit } from './markHits';

const hit = (text: string, words: string) => ({
  text,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const show = (pieces: ReturnType<typeof markHits>) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

it('marks what was found, also where the text on screen is a longer or shorter form of the one searched', () => {
  expect(show(markHits('重庆市', [hit('重庆', '重庆')]))).toBe('[重庆]市');
  expect(show(markHits('铜仁 持证社工', [hit('铜仁市', '铜仁')]))).toBe('[铜仁] 持证社工');
  expect(show(markHits('Managers of a supervision centre', [hit('Supervision managers', 'Supervision')]))).toBe(
    'Managers of a [supervision] centre',
  );
  expect(show(markHits('安徽', [hit('重庆', '重庆')]))).toBe('安徽');
  expect(showsHit('安徽', hit('重庆', '重庆'))).toBe(false);
});

it('marks a part once, however many words stand for it', () => {
  const text = '持证社会工作者';
  expect(show(markHits(text, [hit(text, '社会'), hit(text, '持证'), hit(text, '证社会工')]))).toBe('[持证社会工]作者');
  expect(show(markHits(text, [hit(text, '持'), hit(text, '作者')]))).toBe('[持]证社会工[作者]');
  expect(show(markHits(text, []))).toBe(text);
});

it('begins a long text shortly before its hit, and leaves alone one that fits', () => {
  const long = '全市所辖的三个区、一个县级市、四个县共一百零五个乡镇(街道)全部设立了社工站';
  expect(show(cutToHits(markHits(long, [hit(long, '社工站')]), 40))).toBe('…全部设立了[社工站]');
  expect(show(cutToHits(markHits(long, [hit(long, '全市')]), 40))).toBe(`[全市]${long.slice(2)}`);
  expect(show(cutToHits(markHits('每个社工站', [hit('每个社工站', '社工站')]), 40))).toBe('每个[社工站]');
  const english = 'Manual of rules and of practice for every one of the centres';
  expect(show(cutToHits(markHits(english, [hit(english, 'centre')]), 40))).toBe('…of the [centre]s');
});
