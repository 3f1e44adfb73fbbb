/** A source of input and what it does, as the W3C standard writes it: WebDriver and WebDriver BiDi share the form. */
interface InputSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}

/** CSS pixels of the page, without the browser's own bars. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The little that every engine must be able to do; all else is made of it (driver.ts). */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Folder in which downloaded files appear. */
  readonly downloads: string;
  /** Resolves when the document and what it names have been loaded. */
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** A step of the history, as the browser's own buttons take it; resolves before the page has followed. */
  go(step: -1 | 1): Promise<void>;
  /** Runs the body of an asynchronous function in the page and gives the text that it returns. */
  run(body: string): Promise<string>;
  act(sources: readonly InputSource[]): Promise<void>;
  resize(size: Size): Promise<void>;
  /** Another tab of the same reader, shown from now on. */
  openTab(): Promise<string>;
  showTab(tab: string): Promise<void>;
  closeTab(tab: string): Promise<void>;
  readonly firstTab: string;
  /** A PDF on A4 with the margins that are asked for, in cm; undefined where the driver has no such command. */
  readonly print: ((marginCm: number) => Promise<Buffer>) | undefined;
  /** A PNG of what is to be seen. */
  photograph(): Promise<Buffer>;
  close(): Promise<void>;
}

/** How long anything may take before it counts as hung, ms. */
export const PATIENCE_MS = 15_000;
