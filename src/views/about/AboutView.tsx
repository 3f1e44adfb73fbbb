import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { paths } from '../../config/paths';
import { siteFacts } from '../../ui/browser/siteFacts';
import { formatDerivedValue } from '../../format/formatDerivedValue';
import { formatContradiction } from '../../format/formatNumber';
import { formatDateProse } from '../../format/formatPeriod';
import { joinNames } from '../../format/joinNames';
import type { MessageKey } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { PageHead, Section } from '../../ui/PageHead';
import { Glossary } from './Glossary';
import { PopulationTable, SourceTable } from './AboutSources';
import { QualifierList, StateList, VerdictList } from './AboutMarks';
import { NationalContext } from './NationalContext';
import { useMethodExamples } from './useMethodExamples';
import '../../ui/touch.css';
import './about.css';

/** The parts of the page in order: anchor, heading, paragraphs of plain text, and what is drawn below them. */
interface Part {
  readonly id: string;
  readonly title: MessageKey;
  readonly paragraphs: readonly MessageKey[];
  readonly below?: ReactNode;
}

function EvidenceLinks() {
  const { t } = useText();
  return (
    <ul className="about-list">
      <li>
        <AtlasLink to={paths.evidence()}>{t('about.link.evidence')}</AtlasLink>
      </li>
      <li>
        <AtlasLink to={paths.evidence()} query={{ qualifier: 'inexact' }}>
          {t('about.link.inexact')}
        </AtlasLink>
      </li>
    </ul>
  );
}

function ThreeWords() {
  const { t } = useText();
  return (
    <dl className="about-terms">
      <div>
        <dt>{t('about.words.certified')}</dt>
        <dd>{t('about.words.certified.text')}</dd>
      </div>
      <div>
        <dt>{t('about.words.professionals')}</dt>
        <dd>{t('about.words.professionals.text')}</dd>
      </div>
      <div>
        <dt>{t('about.words.community')}</dt>
        <dd>{t('about.words.community.text')}</dd>
      </div>
    </dl>
  );
}

function Contact() {
  const { t } = useText();
  return <p>{t('about.accessibility.contact', { contact: siteFacts.contact ?? 'none' })}</p>;
}

const PARTS: readonly Part[] = [
  {
    id: 'figure',
    title: 'about.figure',
    paragraphs: ['about.figure.one', 'about.figure.excerpt', 'about.figure.kinds'],
    below: <EvidenceLinks />,
  },
  { id: 'states', title: 'about.states', paragraphs: ['about.states.lead'], below: <StateList /> },
  { id: 'qualifiers', title: 'about.qualifiers', paragraphs: ['about.qualifiers.lead'], below: <QualifierList /> },
  {
    id: 'dates',
    title: 'about.dates',
    paragraphs: ['about.dates.inferred', 'about.dates.caveat', 'about.dates.derived'],
  },
  { id: 'derived', title: 'about.derived', paragraphs: ['about.derived.how', 'about.derived.bounds'] },
  { id: 'compare', title: 'about.compare', paragraphs: ['about.compare.years', 'about.compare.conflict'] },
  { id: 'words', title: 'about.words', paragraphs: ['about.words.lead'], below: <ThreeWords /> },
  {
    id: 'targets',
    title: 'about.targets',
    paragraphs: [
      'about.targets.lead',
      'about.targets.decides',
      'about.targets.interval',
      'about.targets.methods',
      'about.targets.year',
    ],
    below: <VerdictList />,
  },
  { id: 'sources', title: 'about.sources', paragraphs: ['about.sources.lead'], below: <SourceTable /> },
  {
    id: 'population',
    title: 'about.population',
    paragraphs: ['about.population.lead', 'about.population.grades'],
    below: <PopulationTable />,
  },
  { id: 'context', title: 'about.context', paragraphs: ['context.lead'], below: <NationalContext /> },
  { id: 'numerals', title: 'about.numerals', paragraphs: ['about.numerals.lead', 'about.numerals.classes'] },
  { id: 'programmes', title: 'about.programmes', paragraphs: ['about.programmes.lead'] },
  {
    id: 'map',
    title: 'about.map',
    paragraphs: ['map.boundaryNote', 'map.boundarySource', 'about.map.fill', 'about.map.projection', 'about.map.names'],
  },
  { id: 'glossary', title: 'about.glossary', paragraphs: ['about.glossary.lead'], below: <Glossary /> },
  {
    id: 'accessibility',
    title: 'about.accessibility',
    paragraphs: ['about.accessibility.aim', 'about.accessibility.tested', 'about.accessibility.gaps'],
    below: <Contact />,
  },
  { id: 'browsers', title: 'about.browsers', paragraphs: ['about.browsers.list', 'about.browsers.old'] },
];

function Version() {
  const { t, lang } = useText();
  const dataset = useDataset({ of: 'release' });
  return (
    <Section title={t('about.version')} id="version">
      <p>
        {t('about.version.text', {
          version: dataset.version,
          figures: dataset.figures.length,
          articles: dataset.articles.length,
        })}{' '}
        {t('about.version.updated', { date: formatDateProse(siteFacts.updatedOn, lang) })}
      </p>
    </Section>
  );
}

/** Goes to the part that the address names: the page is drawn after the browser has looked for it. */
function useNamedPart(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView(),
    );
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}

/** Numbers of the data that the rules are shown by, in words; `none` where it has none of the kind. */
function useExamples(): Readonly<Record<'examples' | 'pair', string>> {
  const text = useText();
  const { bounded, conflict } = useMethodExamples();
  const values = bounded.map((value) => formatDerivedValue(value, text));
  return {
    examples: values.length === 0 ? 'none' : joinNames(values, text.lang),
    pair: conflict.length === 0 ? 'none' : formatContradiction(conflict, text.lang),
  };
}

/** `/about`: how a figure gets in, what the marks mean, how targets are judged, and where everything comes from. */
export default function AboutView() {
  const { t } = useText();
  const examples = useExamples();
  useNamedPart();
  return (
    <>
      <title>{`${t('about.title')} · ${t('shell.name')}`}</title>
      <PageHead title={t('about.title')} lead={t('about.lead')} />
      <div className="about-grid">
        <nav className="about-contents no-print" aria-label={t('about.contents')}>
          <ol>
            {PARTS.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{t(part.title)}</a>
              </li>
            ))}
            <li>
              <a href="#version">{t('about.version')}</a>
            </li>
          </ol>
        </nav>
        <div className="about-text">
          {PARTS.map((part) => (
            <Section key={part.id} title={t(part.title)} id={part.id}>
              {part.paragraphs.map((key) => (
                <p key={key}>{t(key, examples)}</p>
              ))}
              {part.below}
            </Section>
          ))}
          <Version />
        </div>
      </div>
    </>
  );
}
