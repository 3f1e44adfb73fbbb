import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/**
 * The page as it is laid out, in pixels, 16 by 9 as the screens that hang on walls: of its height the smallest letters,
 * of 11, are a 36th, which can be read from four metres. On a screen of another shape all of it is still there.
 */
const PAPER_PX = { width: 704, height: 396 } as const;

const watchWindow = (onChange: () => void) => {
  addEventListener('resize', onChange);
  return () => removeEventListener('resize', onChange);
};

const readEnlarged = (): number => Math.min(window.innerHeight / PAPER_PX.height, window.innerWidth / PAPER_PX.width);

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Draws the page as large as the window allows, and measures the room that its words leave. */
export function usePaper(): {
  readonly style: CSSProperties;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly room: Room | null;
} {
  const zoom = useSyncExternalStore(watchWindow, readEnlarged);
  const body = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const box = body.current;
    if (!box) return undefined;
    const measure = () =>
      setRoom((now) =>
        now?.width === box.clientWidth && now.height === box.clientHeight
          ? now
          : { width: box.clientWidth, height: box.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { style: { zoom }, body, room };
}
