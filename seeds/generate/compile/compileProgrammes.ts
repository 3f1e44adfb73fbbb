import * as v from 'valibot';
import type { NationalFigure } from '../../../src/domain/records/nationalFigure';
import { type Programme, programmeSchema } from '../../../src/domain/records/programme';
import type { RawNationalSeries } from '../read/rawRecords';
import { listProgrammes } from '../read/listProgrammes';
import type { Seeds } from '../read/seeds';
import { readNationalPeriod } from './readNationalPeriod';

/** Checked programmes in printed order; the article is the first part of the id. */
export function compileProgrammes(seeds: Pick<Seeds, 'programmes'>): readonly Programme[] {
  return listProgrammes(seeds).map(({ programme, articleId }) =>
    v.parse(programmeSchema, { ...programme, article: articleId }),
  );
}

/** A checked period; one that cannot be read has been refused before. */
function compilePeriod(words: string): NationalFigure['period'] {
  const period = readNationalPeriod(words);
  if (period === null) throw new Error(`an unchecked period reached the compiler: ${words}`);
  return period;
}

function compileSeries({ series, name, unit, figures }: RawNationalSeries): readonly NationalFigure[] {
  return figures.map(({ id, period, year, value, qualifier, kind, printed, source, url, grade, note }) => ({
    ...{
      id,
      series,
      name,
      period: compilePeriod(period),
      year,
      value,
      unit,
      qualifier,
      kind,
      printed,
      source,
      url,
      grade,
    },
    ...(note === undefined ? {} : { note }),
  }));
}

/** National figures, series by series as they are written; conflicting reports stay side by side. */
export function compileNational({ national }: Pick<Seeds, 'national'>): readonly NationalFigure[] {
  return national.value.flatMap(compileSeries);
}
