import { useChangesQuery } from '../../data/useChangesQuery';
import { formatDaysInWords } from '../../format/formatDaysInWords';
import { formatDateProse } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { Section } from '../../ui/PageHead';
import { type ChangeSection, parseChanges } from './parseChanges';

/** Lines of an edition that are seen without unfolding. */
const SHOWN = 8;

function Edition({ section }: { readonly section: ChangeSection }) {
  const { t, lang } = useText();
  const list = (lines: readonly string[]) => <ul className="data-changes">{lines.map((line) => <li key={line}>{formatDaysInWords(line, lang)}</li>)}</ul>;
  const folded = section.lines.slice(SHOWN);
  return (
    <>
      <h3 className="data-edition"><time dateTime={section.date}>{formatDateProse(section.date, lang)}</time> <code>{section.version}</code></h3>
      {list(section.lines.slice(0, SHOWN))}
      {folded.length > 0 ? <details className="data-more"><summary>{t('data.changes.more', { count: folded.length })}</summary>{list(folded)}</details> : null}
    </>
  );
}

/** The change log of the data, in words, newest edition first. */
export function Changes() {
  const { t, lang } = useText();
  const { data, isError } = useChangesQuery();
  return (
    <Section title={t('data.changes')} id="changes">
      {isError ? <p>{t('data.changes.missing')}</p> : null}
      {data === undefined ? null : parseChanges(data, lang).map((section) => <Edition key={section.version} section={section} />)}
    </Section>
  );
}
