import { useChangesQuery } from '../../data/useChangesQuery';
import { paths } from '../../config/paths';
import type { Change, Edition as EditionOfData } from '../../domain/changes';
import type { Dataset } from '../../domain/dataset';
import { formatDateProse } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { groupBy, indexDataset } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';
import { describeAction, describeEntry, describeField } from './describeChange';

/** Entries of one kind of change that are seen without unfolding. */
const SHOWN = 5;

/** The page of an entry that the data still has. */
function resolvePage({ entry, id }: Change, dataset: Dataset): string | null {
  const { part } = entry;
  const { figures, indicators, regions } = indexDataset(dataset);
  if (part === 'correction') return figures.has(entry.correction.figure) ? paths.figure(entry.correction.figure) : null;
  if (part === 'figure') return figures.has(id) ? paths.figure(id) : null;
  if (part === 'indicator') return indicators.has(id) ? paths.indicator(id) : null;
  return part === 'place' && regions.has(id) ? paths.region(id) : null;
}

function Entry({ change, dataset }: { readonly change: Change; readonly dataset: Dataset }) {
  const text = useText();
  const page = resolvePage(change, dataset);
  const name = describeEntry(change.entry, text);
  return (
    <li>
      {page ? <AtlasLink to={page}>{name}</AtlasLink> : name} {/* A correction has no id but that of its figure. */}
      <span className="data-change-id">
        {change.entry.part === 'correction' ? change.entry.correction.figure : change.id}
      </span>
      {change.fields.map((field) => (
        <span key={field.name} className="data-change-field">
          {describeField(field, text)}
        </span>
      ))}
    </li>
  );
}

/** What happened to several entries in the same way. */
function Entries({ changes, dataset }: { readonly changes: readonly Change[]; readonly dataset: Dataset }) {
  const text = useText();
  const list = (some: readonly Change[]) => (
    <ul className="data-changes">
      {some.map((change) => (
        <Entry key={change.id} change={change} dataset={dataset} />
      ))}
    </ul>
  );
  // One hidden entry would take the room of the line that tells of it.
  const shown = changes.length <= SHOWN + 1 ? changes.length : SHOWN;
  const folded = changes.slice(shown);
  const [first] = changes;
  return (
    <>
      {first ? <h4 className="data-change-what">{describeAction(first, changes.length, text)}</h4> : null}
      {list(changes.slice(0, shown))}
      {folded.length > 0 ? (
        <details className="data-more">
          <summary>{text.t('data.changes.more', { count: folded.length })}</summary>
          {list(folded)}
        </details>
      ) : null}
    </>
  );
}

/** An edition without entries to tell of: how much the first had, or that only order or form moved. */
function EditionLine({ first }: Pick<EditionOfData, 'first'>) {
  const { t } = useText();
  return (
    <ul className="data-changes">
      <li>{first ? t('data.change.first', first) : t('data.change.reordered')}</li>
    </ul>
  );
}

/** One edition; the newest stands open. */
function Edition({
  edition: { date, version, changes, first },
  dataset,
  isNewest,
}: {
  readonly edition: EditionOfData;
  readonly dataset: Dataset;
  readonly isNewest: boolean;
}) {
  const { t, lang } = useText();
  return (
    <details className="data-edition-fold" open={isNewest}>
      <summary>
        <h3 className="data-edition">
          <time dateTime={date}>{formatDateProse(date, lang)}</time> <code>{version}</code>{' '}
          <small>{t('data.change.count', { count: changes.length })}</small>
        </h3>
      </summary>
      {changes.length === 0 ? <EditionLine {...(first ? { first } : {})} /> : null}
      {[...groupBy(changes, ({ action, entry }) => `${action} ${entry.part}`)].map(([what, some]) => (
        <Entries key={what} changes={some} dataset={dataset} />
      ))}
    </details>
  );
}

/** The change log of the data, in words, newest edition first. */
export function Changes({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useText();
  const { data, isError } = useChangesQuery();
  return (
    <Section title={t('data.changes')} note={t('data.changes.note')} id="changes">
      {isError ? <p>{t('data.changes.missing')}</p> : null}
      {data?.map((edition, order) => (
        <Edition key={edition.version} edition={edition} dataset={dataset} isNewest={order === 0} />
      ))}
    </Section>
  );
}
