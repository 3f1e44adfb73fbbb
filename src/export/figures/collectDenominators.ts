import type { Population } from '../../domain/records/population';
import type { PlaceReport } from '../../domain/placeReport';
import type { ExportFigure } from './exportFigure';

/** The residents that the values of places were divided by; none where totals are shown. */
export function collectDenominators(places: readonly PlaceReport[]): Pick<ExportFigure, 'denominators'> {
  const denominators = new Map(
    places.flatMap(({ figure, population }): [string, Population][] => (population ? [[figure.id, population]] : [])),
  );
  return denominators.size > 0 ? { denominators } : {};
}
