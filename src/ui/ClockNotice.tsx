import { isClockDoubtful } from '../domain/clockDoubt';
import type { Article } from '../domain/records/article';
import { formatDateProse } from '../format/formatPeriod';
import { useText } from '../messages/TextContext';
import { readDeviceDay, readSetDay, SET_DAY } from './browser/clock';
import { siteFacts } from './browser/siteFacts';
import './controls.css';

interface ClockNoticeProps {
  /** The day by which targets are judged. */
  readonly today: string;
  readonly articles: readonly Article[];
}

/** Sets the day of judging, or takes that back: all that is judged by it is drawn anew. */
function setDay(day: string | null): void {
  try {
    if (day === null) sessionStorage.removeItem(SET_DAY);
    else sessionStorage.setItem(SET_DAY, day);
    location.reload();
  } catch {
    // A browser that keeps nothing goes on by its device, as the notice says.
  }
}

/**
 * Says that targets are judged by a day that can hardly be today, for the reader's device gives it, and sets that of
 * the edition in its place for the session; a press takes it back.
 */
export function ClockNotice({ today, articles }: ClockNoticeProps) {
  const { t, lang } = useText();
  const newest = articles.map((article) => article.publishedOn.start).reduce((a, b) => (a > b ? a : b), '');
  const isSet = readSetDay() !== null;
  if (!isSet && !isClockDoubtful(today, siteFacts.updatedOn, newest)) return null;
  const edition = formatDateProse(siteFacts.updatedOn, lang);
  return (
    <p className="notice" role="note">
      {isSet
        ? t('clock.set', { day: formatDateProse(today, lang), device: formatDateProse(readDeviceDay(), lang) })
        : t('clock.doubt', { day: formatDateProse(today, lang), edition })}{' '}
      <button type="button" className="button" onClick={() => setDay(isSet ? null : siteFacts.updatedOn)}>
        {isSet ? t('clock.device') : t('clock.edition', { edition })}
      </button>
    </p>
  );
}
