import { useChangesQuery } from '../../data/useChangesQuery';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { formatDaysInWords } from '../../format/formatDaysInWords';
import { formatDateProse } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { groupBy, indexDataset } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';
import { type Change, type ChangedField, type ChangeSection, parseChanges } from './parseChanges';

/** Entries of one kind of change that are seen without unfolding. */
const SHOWN = 5;

/** Fields that readers know by other words than the dataset's. */
const FIELD_KEYS = {
  'name.en': 'data.change.name.en',
  'name.zh': 'data.change.name.zh',
  'short.en': 'data.change.short.en',
  'short.zh': 'data.change.short.zh',
  counted: 'data.change.counted',
} as const;

const nameField = ({ name }: ChangedField, { t }: Text): string =>
  name in FIELD_KEYS ? t(FIELD_KEYS[name as keyof typeof FIELD_KEYS]) : name;

/** The page of an entry that the data still has. */
function resolvePage({ part, id }: Change, dataset: Dataset): string | null {
  const { figures, indicators, regions } = indexDataset(dataset);
  if (part === 'figure') return figures.has(id) ? paths.figure(id) : null;
  if (part === 'indicator') return indicators.has(id) ? paths.indicator(id) : null;
  return part === 'place' && regions.has(id) ? paths.region(id) : null;
}

function Entry({ change, dataset }: { readonly change: Change; readonly dataset: Dataset }) {
  const text = useText();
  const page = resolvePage(change, dataset);
  return (
    <li>
      {page ? <AtlasLink to={page}>{change.title}</AtlasLink> : change.title}{' '}
      <span className="data-change-id">{change.id}</span>
      {change.fields.map((field) => (
        <span key={field.name} className="data-change-field">
          {text.t('data.change.field', {
            name: nameField(field, text),
            from: formatDaysInWords(field.from, text.lang),
            to: formatDaysInWords(field.to, text.lang),
          })}
        </span>
      ))}
    </li>
  );
}

function Entries({ changes, dataset }: { readonly changes: readonly Change[]; readonly dataset: Dataset }) {
  const { t } = useText();
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
  return (
    <>
      <h4 className="data-change-what">
        {t('data.change.what', { what: changes[0]?.what ?? '', count: changes.length })}
      </h4>
      {list(changes.slice(0, shown))}
      {folded.length > 0 ? (
        <details className="data-more">
          <summary>{t('data.changes.more', { count: folded.length })}</summary>
          {list(folded)}
        </details>
      ) : null}
    </>
  );
}

/** One edition; the newest stands open. */
function Edition({
  section,
  dataset,
  isNewest,
}: {
  readonly section: ChangeSection;
  readonly dataset: Dataset;
  readonly isNewest: boolean;
}) {
  const { t, lang } = useText();
  const { date, version, changes, lines } = section;
  return (
    <details className="data-edition-fold" open={isNewest}>
      <summary>
        <h3 className="data-edition">
          <time dateTime={date}>{formatDateProse(date, lang)}</time> <code>{version}</code>{' '}
          <small>{t('data.change.count', { count: changes.length })}</small>
        </h3>
      </summary>
      {lines.length > 0 ? (
        <ul className="data-changes">
          {lines.map((line) => (
            <li key={line}>{formatDaysInWords(line, lang)}</li>
          ))}
        </ul>
      ) : null}
      {[...groupBy(changes, (change) => change.what)].map(([what, some]) => (
        <Entries key={what} changes={some} dataset={dataset} />
      ))}
    </details>
  );
}

/** The change log of the data, in words, newest edition first. */
export function Changes({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useText();
  const { data, isError } = useChangesQuery();
  return (
    <Section title={t('data.changes')} note={t('data.changes.note')} id="changes">
      {isError ? <p>{t('data.changes.missing')}</p> : null}
      {data === undefined
        ? null
        : parseChanges(data, lang).map((section, order) => (
            <Edition key={section.version} section={section} dataset={dataset} isNewest={order === 0} />
          ))}
    </Section>
  );
}
