import { useLayoutEffect, useState } from 'react';
import { readDrawn } from '../../config/takeOver';
import { readToday } from './clock';

/** Today in China (ISO date); of a page that the build has drawn its day, until that has been taken over. */
export function useToday(): string {
  const [day, setDay] = useState(() => readDrawn()?.day ?? readToday());
  // Before it is painted as its own: nobody sees the counts of another day.
  useLayoutEffect(() => setDay(readToday()), []);
  return day;
}
