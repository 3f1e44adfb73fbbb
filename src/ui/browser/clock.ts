const CHINA_AHEAD_MS = 8 * 3_600_000;

/** Under which the browser keeps, for the session, the day that is set in place of the device's (ui/ClockNotice). */
export const SET_DAY = 'atlas-day';

/** Today in China (ISO date) as the device says. */
export const readDeviceDay = (): string => new Date(Date.now() + CHINA_AHEAD_MS).toISOString().slice(0, 10);

/** The day that the reader has set in place of it; null where he has not, or the browser keeps nothing. */
export function readSetDay(): string | null {
  try {
    return /^\d{4}-\d\d-\d\d$/.exec(sessionStorage.getItem(SET_DAY) ?? '')?.[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Today in China (the places and deadlines are there) as an ISO date. The one clock of the site; tests set the
 * browser's. China has been eight hours ahead all year since 1992; the formats of Intl would cost a slow phone tens of
 * milliseconds before anything is drawn.
 */
export const readToday = (): string => readSetDay() ?? readDeviceDay();
