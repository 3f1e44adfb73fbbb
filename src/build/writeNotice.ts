import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import { isOfPlaceItself } from '../domain/wholePlace';
import { formatPeriodSpoken } from '../format/formatPeriod';
import { formatAmount } from '../format/formatTarget';
import type { Text } from '../messages/text';
import { indexDataset, mustGet } from '../selectors/indexDataset';
import type { PageScope } from '../ui/browser/usePageScope';
import type { PageDescription } from '../views/frame/describePage';

/** A text as it may stand in a document. */
export const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Figures of a place that its document tells at most. */
const TOLD = 6;

/** The figures that a page is about: the one, or what its place reports itself, the newest first. */
function selectTold(scope: PageScope, dataset: Dataset): readonly Figure[] {
  if (scope.of === 'all') return [];
  const { figures, figuresOf } = indexDataset(dataset);
  if (scope.of === 'region') return figuresOf(scope.key).filter(isOfPlaceItself).slice(0, TOLD);
  const own = figures.get(scope.key);
  return own ? [own] : [];
}

/** Each figure with its words: `持证社会工作者：89人（2021-12）「持证社会工作人才89人」`. */
export function writeFigures(scope: PageScope, dataset: Dataset, text: Text): string {
  const { indicators } = indexDataset(dataset);
  const items = selectTold(scope, dataset).map((figure) => {
    const name = text.both(mustGet(indicators, figure.indicator).name);
    const date = formatPeriodSpoken(figure.period, text.lang);
    const told = escape(`${name}：${formatAmount(figure, text)}（${date}）`);
    return `<li>${told}<q>${escape(figure.excerpt)}</q></li>`;
  });
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

/**
 * What a reader without JavaScript gets on a page that has no prerendered map; `figures` as {@link writeFigures} has
 * them.
 */
export function writeNotice(
  page: PageDescription | null,
  base: string,
  texts: readonly Text[],
  figures: string,
): string {
  const lines = texts.map(
    ({ lang, t }) =>
      `<p lang="${lang}">${escape(t('frame.noscript'))} <a href="${base}">${escape(t('frame.noscript.map'))}</a></p>`,
  );
  const head = page ? `<h1>${escape(page.title)}</h1><p>${escape(page.description)}</p>${figures}` : '';
  return `<noscript><div class="unreadable">${head}${lines.join('')}</div></noscript>`;
}
