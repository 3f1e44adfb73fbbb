import { composeNumerals, composeRecord, type RecordSubject } from '../../src/extract/composeRecord';
import type { Extraction } from '../../src/extract/extraction';
import { findPublished } from '../../src/extract/findPublished';
import { formatYaml } from '../../src/extract/formatYaml';

interface DraftSubject {
  /** Name of the document: NNN_…, as its files are named. */
  readonly document: string;
  readonly text: string;
  /** ISO date of the article. */
  readonly published: string;
  readonly extraction: Extraction;
}

/** Every proposal that an indicator fits, unread; what an article does not give is left empty. */
const toSubject = ({ document, text, published, extraction }: DraftSubject): RecordSubject => ({
  document,
  text,
  published,
  isDatePrinted: findPublished(text)?.date === published,
  place: extraction.home,
  titleEn: '',
  credit: { zh: '', en: '' },
  figures: extraction.proposals.flatMap(({ indicator, ...rest }) =>
    indicator === null ? [] : [{ ...rest, indicator }],
  ),
  setAside: extraction.setAside,
  unitOf: () => undefined,
  isDraft: true,
});

/**
 * A record of an article in the form of seeds/documents, for a person to read against the article: every figure is
 * marked `draft: true`, which `npm run seeds` refuses, and what an article does not give is left empty.
 */
export const formatDraft = (subject: DraftSubject): string => formatYaml(composeRecord(toSubject(subject)));

/** The numerals that the record does not hold, with their classes; numbers that no indicator fits among them. */
export const formatDraftNumerals = (subject: DraftSubject): string => formatYaml(composeNumerals(toSubject(subject)));
