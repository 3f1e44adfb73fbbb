/** The same day of another year, for comparing: 29 February stays what it is. */
const shiftYears = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;

/**
 * Whether a device's day can hardly be today: it is before an article that the data hold, or more than a year away from
 * their edition. ISO dates.
 */
export const isClockDoubtful = (today: string, edition: string, newestArticle: string): boolean =>
  today < newestArticle || today < shiftYears(edition, -1) || today > shiftYears(edition, 1);
