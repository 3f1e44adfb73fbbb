import type { HTMLAttributes, MouseEvent } from 'react';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { isPlainClick } from '../../config/isPlainClick';
import { useText } from '../../messages/TextContext';
import { cutToHits, markHits, showsHit } from '../../search/markHits';
import type { Hit } from '../../search/matchField';
import type { Found } from '../../search/searchEntries';
import { useDatasetStore } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { describeFound } from './describeFound';

/** Letters that a line has room for; a Chinese character is as wide as two. */
const ROOM = { narrow: 40, wide: 88 } as const;

const HAN = /\p{Script=Han}/u;

interface MarkedProps {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Letters that are to be seen; the rest may be cut off by the line. */
  readonly room?: number;
}

/** A text with what the reader's words stand for marked. */
function Marked({ text, hits, room = Infinity }: MarkedProps) {
  const pieces = cutToHits(markHits(text, hits), room);
  return (
    <span lang={HAN.test(text) ? 'zh-CN' : 'en'}>
      {pieces.map((piece, order) =>
        piece.isHit ? (
          <mark key={order} className="find-hit">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}

interface FoundRowProps {
  readonly found: Found;
  readonly option: HTMLAttributes<HTMLElement>;
  readonly onOpen: () => void;
}

/**
 * One thing that was found: its name, what it is, its value and date where it is a figure, and the words that matched.
 */
export function FoundRow({ found, option, onOpen }: FoundRowProps) {
  const text = useText();
  const dataset = useDatasetStore((state) => state.dataset);
  const { to, query, hash, title, details, aside } = describeFound(found, dataset, text);
  const room = useIsNarrow() ? ROOM.narrow : ROOM.wide;
  // What the title shows already is not marked again below it; what nothing shows yet is shown.
  const below = found.hits.filter((places) => !places.some((hit) => showsHit(title, hit)));
  const unseen = below.filter((places) => !places.some((hit) => details.some((words) => showsHit(words, hit))));
  const extra = [...new Set(unseen.flatMap(([best]) => best?.text ?? []))];
  const open = (event: MouseEvent) => {
    // With these keys a link opens elsewhere, and the box stays.
    if (isPlainClick(event)) onOpen();
  };
  return (
    <AtlasLink to={to} query={query} hash={hash} {...option} className="find-option" onClick={open}>
      <span className="find-title">
        <Marked text={title} hits={found.hits.flat()} />
      </span>
      {aside ? <span className="find-aside">{aside}</span> : null}
      <span className="find-details">
        {[...details, ...extra].map((words) => (
          <span key={words} className="find-detail">
            <Marked text={words} hits={below.flat()} room={room} />
          </span>
        ))}
      </span>
    </AtlasLink>
  );
}
