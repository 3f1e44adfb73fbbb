import type { Adcode, ArticleId, FigureId, NationalFigure, Programme, ProgrammeId } from '../../../src/domain/dataset';
import type { RawNationalSeries } from '../read/rawRecords';
import { listProgrammes } from '../read/listProgrammes';
import type { Seeds } from '../read/seeds';

/** Checked programmes in printed order; the article is the first part of the id. */
export function compileProgrammes(seeds: Pick<Seeds, 'programmes'>): readonly Programme[] {
  return listProgrammes(seeds).map(
    ({ programme: { id, region, name, kind, year, line, summary, figures }, articleId }) => ({
      id: id as ProgrammeId,
      article: articleId as ArticleId,
      region: region as Adcode,
      name,
      kind,
      year,
      line,
      summary,
      figures: figures.map((figure) => figure as FigureId),
    }),
  );
}

function compileSeries({ series, name, unit, figures }: RawNationalSeries): readonly NationalFigure[] {
  return figures.map(({ id, period, year, value, qualifier, kind, printed, source, url, grade, note }) => ({
    ...{ id, series, name, period, year, value, unit, qualifier, kind, printed, source, url, grade },
    ...(note === undefined ? {} : { note }),
  }));
}

/** National figures, series by series as they are written; conflicting reports stay side by side. */
export function compileNational({ national }: Pick<Seeds, 'national'>): readonly NationalFigure[] {
  return national.value.flatMap(compileSeries);
}
