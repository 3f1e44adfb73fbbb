/**
 * Today in China (the places and deadlines are there) as an ISO date. The one clock of the site; tests set the
 * browser's.
 */
export function readToday(): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());
}
