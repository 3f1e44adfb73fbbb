import { type ComponentType, createContext } from 'react';
import type { DescribeFigure } from './figures/exportFigure';

/** Where a framed figure is shown: set in a document that was opened with `?embed=1`. */
export interface EmbedStage {
  /** The figure that is asked for. */
  readonly figure: string;
  readonly element: HTMLElement;
  /** Takes the words of the figure: its title, sources and notes. */
  readonly Words: ComponentType<{ readonly describe: DescribeFigure }>;
}

export const EmbedContext = createContext<EmbedStage | null>(null);
