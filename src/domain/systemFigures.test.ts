import { describe, expect, it } from 'vitest';
import { realSystemViews } from '../testing/realData';
import { isSquared, lacksNumber, listFigures, selectCommonPeriod } from './systemFigures';

const viewOf = (id: string) => {
  const view = realSystemViews.find(({ programme }) => programme.id === id);
  if (!view) throw new Error(id);
  return view;
};
const lacking = (id: string): string[] => {
  const view = viewOf(id);
  return view.parts.filter((part) => lacksNumber(part, view)).map(({ part }) => part.id);
};

describe('what has no number', () => {
  it('a tier that is only asked for is not counted, an office with a name lacks no count', () => {
    expect(lacking('002B-P8')).toEqual(['002B-P8-1', '002B-P8-2', '002B-P8-4']);
    expect(lacking('003B-P6')).toEqual([]);
  });
  it('a measure has the numbers of what lies in it, and says for all of it that there are none', () => {
    expect(lacking('001D-P1')).toEqual(['001D-P1-1']);
    expect(lacking('002B-P18')).toEqual(['002B-P18-9']);
  });
});

describe('figures of a system', () => {
  it('are drawn as squares only where they count service places: no people, shares, money or requirements', () => {
    const units = realSystemViews.flatMap((view) => listFigures(view).filter(isSquared));
    expect(new Set(units.map(({ unit }) => unit))).toEqual(new Set(['station', 'place']));
    expect(new Set(units.map(({ kind }) => kind))).toEqual(new Set(['actual']));
  });
  it('share a date that most of them have; without figures there is none', () => {
    expect(selectCommonPeriod(viewOf('004D-P11'))?.end).toBe('2021-12-31');
    expect(selectCommonPeriod(viewOf('003A-P1'))).toBeNull();
  });
});
