import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutCoverage } from '../charts/coverage/layoutCoverage';
import { CoverageMatrix } from '../charts/coverage/CoverageMatrix';
import { sceneOfMap } from '../charts/map/drawing/sceneOfMap';
import { listMapWords } from '../charts/map/keys/listMapWords';
import { layoutRankedBars } from '../charts/rankedBars/layoutRankedBars';
import { RankedBars } from '../charts/rankedBars/RankedBars';
import { listTexts } from '../charts/scene/listTexts';
import { findSigns } from '../format/findSigns';
import { selectCoverage } from '../selectors/selectCoverage';
import { selectPlaces } from '../selectors/selectPlaces';
import { langs, layoutNations, layoutNumbered, layoutProvinces, mappable } from './everyMap';
import { realDataset, realText } from './realData';

const KEY = /<p class="caption sign-key">(.*?)<\/p>/;

/** The signs that the eye sees in a chart of text, and those that its key explains, in the order of the key. */
function readSigns(chart: ReactElement): { readonly shown: readonly string[]; readonly explained: readonly string[] } {
  const drawn = renderToStaticMarkup(chart);
  const seen = drawn.replace(KEY, '').replaceAll(/<span class="sr-only">.*?<\/span>/g, '');
  const unescape = (words: string) => words.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  const clauses = unescape(KEY.exec(drawn)?.[1] ?? '').split(/[；;]/);
  return {
    shown: findSigns(seen.split(/<[^>]*>/).map(unescape)),
    explained: clauses.flatMap((clause) => /^(?:<≈|[^\s\w])/u.exec(clause.trim())?.[0] ?? []),
  };
}

describe.each(langs)('the key of signs (%s)', (lang) => {
  const text = realText[lang];

  it.each(['total', '10k'] as const)('of every list explains those that its rows show, and no others (%s)', (per) => {
    for (const indicator of mappable) {
      const { places } = selectPlaces(realDataset, { indicator, provinces: [], year: null, per });
      const { shown, explained } = readSigns(
        createElement(RankedBars, {
          rows: layoutRankedBars(places),
          text,
          renderLink: ({ to, children }) => (to === 'region' ? children : null),
          renderExcerpt: () => null,
          renderDoubt: () => '※',
        }),
      );
      expect({ indicator, explained }).toEqual({ indicator, explained: shown });
    }
  });

  it.each(['wide', 'compact', 'turned'] as const)('of the matrix explains those that its cells show: %s', (form) => {
    const { shown, explained } = readSigns(
      createElement(CoverageMatrix, {
        coverage: layoutCoverage(selectCoverage(realDataset)),
        text,
        form,
        renderLink: ({ children }) => children,
      }),
    );
    expect(explained).toEqual(shown);
  });

  it('of every map explains those that stand at its marks, and none where they carry numbers', () => {
    const maps = [...layoutNations(lang, 848), ...layoutNumbered(lang, 358), ...layoutProvinces(lang, 712)];
    for (const { name, geo, placed } of maps)
      expect({ name, signs: findSigns(listMapWords(placed)) }).toEqual({
        name,
        signs: findSigns(listTexts(sceneOfMap(geo, placed, [], text).marks)),
      });
  });
});
