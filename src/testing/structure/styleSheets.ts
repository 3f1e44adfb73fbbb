import { transform, type MediaCondition, type Rule, type Selector } from 'lightningcss';

/** What one style sheet says of classes, widths of the window and layers. */
export interface StyleSheet {
  readonly path: string;
  /** Every class that a selector names. */
  readonly classes: ReadonlySet<string>;
  /** The widths of the window that media queries ask for, each as the first pixel of the larger layout. */
  readonly widthsPx: ReadonlySet<number>;
  /** Lines of the rules that stand in no layer. */
  readonly unlayered: readonly number[];
}

function addClasses(selector: Selector, classes: Set<string>): void {
  for (const part of selector) {
    if (part.type === 'class') classes.add(part.name);
    if ('selectors' in part && part.selectors) for (const inner of part.selectors) addClasses([inner].flat(), classes);
  }
}

function addWidths(condition: MediaCondition, widthsPx: Set<number>): void {
  if (condition.type === 'operation') for (const inner of condition.conditions) addWidths(inner, widthsPx);
  if (condition.type === 'not') addWidths(condition.value, widthsPx);
  if (condition.type !== 'feature' || condition.value.type !== 'range' || condition.value.name !== 'width') return;
  const { operator, value } = condition.value;
  if (value.type !== 'length' || value.value.type !== 'value') return;
  widthsPx.add(value.value.value.value + (operator === 'less-than-equal' ? 1 : 0));
}

/** Reads a style sheet by lightningcss, the parser that also builds it. */
export function parseStyleSheet(path: string, text: string): StyleSheet {
  const [classes, widthsPx] = [new Set<string>(), new Set<number>()];
  const unlayered: number[] = [];
  const visit = (rule: Rule, isLayered: boolean): void => {
    if (rule.type === 'layer-statement') return;
    if (!isLayered && rule.type !== 'layer-block') {
      unlayered.push('value' in rule && rule.value && 'loc' in rule.value ? rule.value.loc.line + 1 : 0);
    }
    if (rule.type === 'style') for (const selector of rule.value.selectors) addClasses(selector, classes);
    if (rule.type === 'media')
      for (const { condition } of rule.value.query.mediaQueries) if (condition) addWidths(condition, widthsPx);
    if ('value' in rule && rule.value && 'rules' in rule.value && Array.isArray(rule.value.rules))
      for (const inner of rule.value.rules as Rule[]) visit(inner, true);
  };
  transform({
    filename: path,
    code: Buffer.from(text),
    visitor: { StyleSheet: (sheet) => void sheet.rules.forEach((rule) => visit(rule, false)) },
  });
  return { path, classes, widthsPx, unlayered };
}

/** Classes that more than one style sheet names, each with those sheets. */
export function findClassesStyledTwice(sheets: readonly StyleSheet[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { path, classes } of sheets)
    for (const name of classes) owners.set(name, [...(owners.get(name) ?? []), path]);
  return [...owners].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `.${name}: ${paths.join(', ')}`);
}
