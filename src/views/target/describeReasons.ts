import type { Judgement } from '../../domain/judgeTarget';
import { isOwn } from '../../domain/observation';
import type { Text } from '../../messages/text';

/** Why the verdict is what it is, in sentences; a value of the reader's own is never called reported. */
export function describeReasons({ reasons, metBy }: Pick<Judgement, 'reasons' | 'metBy'>, { t }: Text): string[] {
  const isMetByOwn = metBy !== null && isOwn(metBy);
  return reasons.map((reason) => t(reason === 'met' && isMetByOwn ? 'target.whatIf.met' : `reason.${reason}`));
}
