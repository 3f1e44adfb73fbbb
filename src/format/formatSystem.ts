import type { SystemView } from '../domain/systemView';
import type { Text } from '../messages/text';

/** The heading of a system, from what its parts count. */
export const formatSystemFinding = (view: SystemView, _today: string, text: Text): string =>
  text.both(view.programme.name);

/** How to read the drawing of a system, with its date. */
export const formatSystemReading = (view: SystemView, _today: string, text: Text): string =>
  text.both(view.programme.summary);

/** What the article leaves open about a system; '' where nothing. */
export const formatSystemNote = ({ system }: SystemView, text: Text): string =>
  system.note ? text.both(system.note) : '';
