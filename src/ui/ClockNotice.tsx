import { isClockDoubtful } from '../domain/clockDoubt';
import type { Article } from '../domain/records/article';
import { formatDateProse } from '../format/formatPeriod';
import { useText } from '../messages/TextContext';
import { siteFacts } from './browser/siteFacts';
import './controls.css';

interface ClockNoticeProps {
  /** The day by which targets are judged. */
  readonly today: string;
  readonly articles: readonly Article[];
}

/** Says that targets are judged by a day that can hardly be today: the reader's device gives it. */
export function ClockNotice({ today, articles }: ClockNoticeProps) {
  const { t, lang } = useText();
  const newest = articles.map((article) => article.publishedOn.start).reduce((a, b) => (a > b ? a : b), '');
  if (!isClockDoubtful(today, siteFacts.updatedOn, newest)) return null;
  const [day, edition] = [formatDateProse(today, lang), formatDateProse(siteFacts.updatedOn, lang)];
  return (
    <p className="notice" role="note">
      {t('clock.doubt', { day, edition })}
    </p>
  );
}
