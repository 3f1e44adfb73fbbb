import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/** Rules that look at colours. All others see the same page in either theme: only the tokens change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds with all of its rules, none switched off, or with those that look at colours. What takes most of its
 * time is left out: reading its program again, a description of what passes, and fetching every style sheet and film
 * for rules that need one.
 */
export async function listViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    // One rule is an experiment to axe, and a criterion to WCAG (2.5.3): who speaks to a page says what is seen.
    ...(rules === 'all' ? { rules: { 'label-content-name-mismatch': { enabled: true } } } : { runOnly: COLOUR_RULES }),
  };
  return page.evaluate(async (asked) => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked);
    if (passes.length === 0) throw new Error('axe has looked at nothing');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')} – ${failureSummary?.split('\n')[1]?.trim()}`,
      ),
    );
  }, options);
}
