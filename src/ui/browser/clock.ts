/**
 * Today in China (the places and deadlines are there) as an ISO date. The one clock of the site; tests set the
 * browser's. Put together from parts: how a locale orders and joins them differs from one ICU to the next (en-CA has
 * been 2026-11-30 and 11/30/2026), and every verdict compares these dates.
 */
export function readToday(): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date());
  const read = (type: 'year' | 'month' | 'day', digits: number) =>
    (parts.find((part) => part.type === type)?.value ?? '').padStart(digits, '0');
  return `${read('year', 4)}-${read('month', 2)}-${read('day', 2)}`;
}
