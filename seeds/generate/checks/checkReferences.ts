import type { Offence } from '../read/offence';
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

/** A place may have been written by its name; then the code of that name is the mend. */
function mendRegion(word: string, regions: ReadonlyMap<string, string>): string {
  const named = [...regions].find(([, zh]) => zh === word);
  if (named !== undefined) return `write its code "${named[0]}"`;
  const near = [...regions].map(([adcode]) => adcode);
  const mend = suggestNearest(word, near, 'add the place to seeds/catalog/regions.yaml');
  return mend.replace(/\d{6}/g, (adcode) => `"${adcode}" ${regions.get(adcode) ?? ''}`);
}

function checkArticle({ article, offend }: LocatedArticle, names: KnownNames): readonly Offence[] {
  const used = new Set(article.figures.map(({ period }) => period));
  const unknown = article.regions
    .map((region, index) => ({ region, index }))
    .filter(({ region }) => !names.regions.has(region))
    .map(({ region, index }) =>
      offend(['regions', index], `region ${region} is not known`, mendRegion(region, names.regions)),
    );
  const idle = Object.keys(article.periods)
    .filter((name) => !used.has(name))
    .map((name) =>
      offend(['periods', name], `period ${name} is used by no figure`, 'take it out, or name it in a figure'),
    );
  return [...unknown, ...idle];
}

function checkFigure({ article, figure, offend }: LocatedFigure, names: KnownNames): readonly Offence[] {
  const offences: Offence[] = [];
  if (!names.indicators.has(figure.indicator)) {
    const mend = suggestNearest(figure.indicator, names.indicators, 'add it to seeds/catalog/indicators.yaml');
    offences.push(offend(['indicator'], `indicator ${figure.indicator} is not known`, mend));
  }
  if (!names.regions.has(figure.region))
    offences.push(offend(['region'], `region ${figure.region} is not known`, mendRegion(figure.region, names.regions)));
  if (typeof figure.period === 'string' && !Object.hasOwn(article.periods, figure.period)) {
    const mend = suggestNearest(figure.period, Object.keys(article.periods), `add it to the periods of ${article.id}`);
    offences.push(offend(['period'], `period ${figure.period} is not among the periods of ${article.id}`, mend));
  }
  const links = [
    ...(figure.actuals ?? []).map((id, index) => ({ id, path: ['actuals', index] })),
    ...(figure.refused ?? []).map(({ figure: id }, index) => ({ id, path: ['refused', index] })),
  ];
  const broken = links.filter(({ id }) => !names.figures.has(id));
  return [
    ...offences,
    ...broken.map(({ id, path }) =>
      offend(path, `figure ${id} does not exist`, suggestNearest(id, names.figures, 'take it out')),
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
