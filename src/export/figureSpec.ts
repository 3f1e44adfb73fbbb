import type { Scene } from '../charts/scene/scene';
import type { SignWords } from '../format/findSigns';
import type { FigureCover } from './coverWords';
import type { FigureTable } from './figureTable';

/** The room that a chart has inside a frame; `heightPx` is null where the frame follows the chart. */
export interface BodyBox {
  readonly widthPx: number;
  readonly heightPx: number | null;
  /** Pixels of the file for each pixel of the room: letters of a post are seen larger than they are laid out. */
  readonly zoom: number;
  /** Height of the letters of names and values, in pixels of the room; as the chart has them where it is not given. */
  readonly labelPx?: number | undefined;
  /** Whether the numbers stand in a table of the same frame, so that the chart need not list them. */
  readonly hasTable?: boolean | undefined;
}

/** The room of a chart in a frame of fixed size. */
export type Room = BodyBox & { readonly heightPx: number };

/** Everything that an exported figure says: whoever gets the file without the page can still walk back to the words. */
export interface FigureSpec {
  /** Place, indicator and date; made safe for a file system on the way. */
  readonly fileName: string;
  /** The finding, in words. */
  readonly title: string;
  /** Indicator, period, unit. */
  readonly subtitle: string;
  /**
   * The chart or map, or how to lay it out in a given room; what comes out larger than the room is drawn smaller. No
   * marks = nothing to show.
   */
  readonly body: Scene | ((box: BodyBox) => Scene);
  /**
   * What signs of the figures mean in the words of their reports; the image explains those that it shows and no others,
   * in a frame of any size.
   */
  readonly signs?: SignWords;
  /** How fills and circles are read; it stands with the signs. */
  readonly reading?: string;
  /**
   * Caveats, denominators: one paragraph each, the weightiest first. A small frame counts what it
   * leaves out.
   */
  readonly notes: readonly string[];
  /** Those of the notes that a frame without room for all may leave out: it counts them and says where they are. */
  readonly lesser?: readonly string[];
  /** The numbers of the chart as a table, for frames that have room for it. */
  readonly table?: FigureTable;
  /** Whether the chart is a map: it has letters of the wanted size, and its table may stand beside it. */
  readonly hasMap?: boolean;
  /** What the cover of an article shows instead of the chart. */
  readonly cover?: FigureCover;
  /** What no frame may leave out: the boundary note of a map, the mark of a reader's own value. */
  readonly pinned?: readonly string[];
  /** Who published the figures, and when. */
  readonly sources: string;
  /** Address of the page that shows the same. */
  readonly address: string;
  /** ISO date on which the figure was drawn. */
  readonly drawnOn: string;
  /** Edition of the dataset. */
  readonly edition?: string;
}

/** What the signs mean and how the map is read, where a text and not a drawing says it; in one paragraph. */
export const listFirstNotes = ({ signs = {}, reading = '' }: FigureSpec): string[] =>
  [[...Object.values(signs), reading].filter(Boolean).join('　')].filter(Boolean);
