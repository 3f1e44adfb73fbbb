import { isLostFile } from '../config/hasNewRelease';
import { SaidError } from './SaidError';
import type { Text } from '../messages/text';

const DATA_FAILURES = ['missing', 'truncated', 'newer', 'malformed'] as const;

const REFUSALS = {
  NotAllowedError: 'export.reason.refused',
  SecurityError: 'export.reason.refused',
  QuotaExceededError: 'export.reason.full',
} as const;

/**
 * Why something failed, in the reader's language. What a browser says of a failure is in a language of its own: of that
 * only the name is passed on, for whoever reports it.
 */
export function explainFailure(error: unknown, { t }: Text): string {
  const { name, message, kind } = (error instanceof Error ? error : new Error()) as Error & { kind?: unknown };
  // A map without boundaries says so in the reader's words; its page is drawn before this file is there.
  if (error instanceof SaidError || message === t('failure.map')) return message;
  const data = DATA_FAILURES.find((known) => name === 'DataError' && known === kind);
  if (data) return t(`failure.${data}`);
  if (name in REFUSALS) return t(REFUSALS[name as keyof typeof REFUSALS]);
  return isLostFile(error) ? t('failure.missing') : t('export.reason.browser', { name });
}
