import { type ComponentType, createContext } from 'react';
import type { Text } from '../messages/text';
import type { Takeaway } from './takeaway';

/** Where a framed figure is shown: set in a document that was opened with `?embed=1`. */
export interface EmbedStage {
  /** The figure that is asked for. */
  readonly figure: string;
  readonly element: HTMLElement;
  /** Takes the words of the figure: its title, sources and notes. */
  readonly Words: ComponentType<{ readonly compose: (text: Text) => Promise<Takeaway> }>;
}

export const EmbedContext = createContext<EmbedStage | null>(null);
