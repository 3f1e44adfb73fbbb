import { closeOnBack } from './closeOnBack';
import './popovers.css';

// Loaded with the first act of the reader.

const WIDTH_PX = 320;
const GAP_PX = 8;

/** Places an opening popover at its button, on the page (not the window), so that both scroll together. */
function place(popover: HTMLElement): void {
  const box = popover.previousElementSibling?.getBoundingClientRect();
  if (!box) return;
  const isLow = box.bottom > window.innerHeight * 0.65;
  const page = document.documentElement;
  // The window is measured in its own pixels, the page in those that a large screen enlarges.
  const enlarged = page.getBoundingClientRect().width / page.offsetWidth;
  const left = Math.max(GAP_PX, Math.min(box.left / enlarged, page.clientWidth - WIDTH_PX - GAP_PX));
  const edge = ((isLow ? box.top : box.bottom) + window.scrollY) / enlarged;
  popover.style.left = `${left + window.scrollX}px`;
  popover.style.top = `${edge + (isLow ? -GAP_PX : GAP_PX)}px`;
  popover.style.transform = isLow ? 'translateY(-100%)' : 'none';
}

function open(box: HTMLElement): void {
  place(box);
  closeOnBack({ isOpen: () => box.matches(':popover-open'), close: () => box.hidePopover() });
}

function watch({ target, newState }: ToggleEvent): void {
  const box = target as HTMLElement;
  if (box.popover && newState === 'open') open(box);
}

let isWatched = false;

/** Boxes that the browser opens beside their buttons stand there, and are closed by Back. */
export function watchPopovers(): void {
  if (isWatched) return;
  isWatched = true;
  document.addEventListener('beforetoggle', watch, { capture: true });
  // What the first act itself has opened.
  document.querySelectorAll<HTMLElement>(':popover-open').forEach(open);
}
