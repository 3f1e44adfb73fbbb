import type { Diagnostic } from '../read/diagnostic';
import { indexIndicators, listArticles, listFigures } from '../read/seeds';
import type { Check, LocatedArticle, LocatedFigure, Seeds } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

interface KnownNames {
  readonly indicators: ReadonlySet<string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly figures: ReadonlySet<string>;
}

function collectNames(seeds: Seeds): KnownNames {
  return {
    indicators: new Set(indexIndicators(seeds).keys()),
    regions: new Map(seeds.regions.value.map(({ adcode, zh }) => [adcode, zh])),
    figures: new Set(listFigures(seeds).map(({ figure }) => figure.id)),
  };
}

/** A place may have been written by its name; then the code of that name is the fix. */
function suggestRegion(word: string, regions: ReadonlyMap<string, string>): string {
  const named = [...regions].find(([, zh]) => zh === word);
  if (named !== undefined) return `write its code "${named[0]}"`;
  const near = [...regions].map(([adcode]) => adcode);
  const fix = suggestNearest(word, near, 'add the place to seeds/catalog/regions.yaml');
  return fix.replace(/\d{6}/g, (adcode) => `"${adcode}" ${regions.get(adcode) ?? ''}`);
}

function checkArticle({ article, diagnose }: LocatedArticle, names: KnownNames): readonly Diagnostic[] {
  const used = new Set(article.figures.map(({ period }) => period));
  const unknown = article.regions
    .map((region, index) => ({ region, index }))
    .filter(({ region }) => !names.regions.has(region))
    .map(({ region, index }) =>
      diagnose(['regions', index], `region ${region} is not known`, suggestRegion(region, names.regions)),
    );
  const idle = Object.keys(article.periods)
    .filter((name) => !used.has(name))
    .map((name) =>
      diagnose(['periods', name], `period ${name} is used by no figure`, 'take it out, or name it in a figure'),
    );
  return [...unknown, ...idle];
}

function checkFigure({ article, figure, diagnose }: LocatedFigure, names: KnownNames): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (!names.indicators.has(figure.indicator)) {
    const fix = suggestNearest(figure.indicator, names.indicators, 'add it to seeds/catalog/indicators.yaml');
    diagnostics.push(diagnose(['indicator'], `indicator ${figure.indicator} is not known`, fix));
  }
  if (!names.regions.has(figure.region))
    diagnostics.push(
      diagnose(['region'], `region ${figure.region} is not known`, suggestRegion(figure.region, names.regions)),
    );
  const elsewhere = (figure.covers ?? []).flatMap((code, index) =>
    names.regions.has(code)
      ? []
      : [diagnose(['covers', index], `region ${code} is not known`, suggestRegion(code, names.regions))],
  );
  diagnostics.push(...elsewhere);
  if (typeof figure.period === 'string' && !Object.hasOwn(article.periods, figure.period)) {
    const fix = suggestNearest(figure.period, Object.keys(article.periods), `add it to the periods of ${article.id}`);
    diagnostics.push(diagnose(['period'], `period ${figure.period} is not among the periods of ${article.id}`, fix));
  }
  const links = [
    ...(figure.actuals ?? []).map((id, index) => ({ id, path: ['actuals', index] })),
    ...(figure.refused ?? []).map(({ figure: id }, index) => ({ id, path: ['refused', index] })),
  ];
  const broken = links.filter(({ id }) => !names.figures.has(id));
  return [
    ...diagnostics,
    ...broken.map(({ id, path }) =>
      diagnose(path, `figure ${id} does not exist`, suggestNearest(id, names.figures, 'take it out')),
    ),
  ];
}

/** Every name in a record resolves: indicator, region, period, actuals, refused figures and the regions of articles. */
export const checkReferences: Check = (seeds) => {
  const names = collectNames(seeds);
  return [
    ...listArticles(seeds).flatMap((located) => checkArticle(located, names)),
    ...listFigures(seeds).flatMap((located) => checkFigure(located, names)),
  ];
};
