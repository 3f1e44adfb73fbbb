/** The part of axe that is used here; its types leave it open. */
interface Axe {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(element: Element): string | null };
    readonly text: { accessibleText(element: Element): string };
  };
}

/** A name as it must read, or the pattern that it must match. */
export type Wanted = string | { readonly source: string; readonly flags: string };

export interface Found {
  readonly elements: readonly Element[];
  /** Names of all elements of that role, to be told where the wanted one is missing. */
  readonly names: readonly string[];
}

/** Runs in the page: what is to be seen there with this role and, where one is wanted, this name. */
export function findByRole(role: string, wanted: Wanted | undefined): Found {
  const { axe } = window as unknown as { axe: Axe };
  const HAVE_ROLES = '[role], a[href], button, input, select, textarea, option, h1, h2, h3';
  const pattern = typeof wanted === 'object' ? new RegExp(wanted.source, wanted.flags) : undefined;
  // Beside an open dialog nothing can be reached, and a smaller tree is read sooner.
  const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  axe.setup(root);
  try {
    const named = [...root.querySelectorAll(HAVE_ROLES)]
      .filter((element) => axe.commons.aria.getRole(element) === role && element.checkVisibility())
      .map((element) => ({ element, name: axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim() }));
    const isWanted = (name: string): boolean => (pattern ? pattern.test(name) : name === (wanted ?? name));
    return {
      elements: named.filter(({ name }) => isWanted(name)).map(({ element }) => element),
      names: named.map(({ name }) => name),
    };
  } finally {
    axe.teardown();
  }
}
