import { Fragment } from 'react';
import type { Bilingual } from '../../domain/records/parts';
import type { Figure } from '../../domain/records/figure';
import { formatContradiction } from '../../format/formatNumber';
import { useText } from '../../messages/TextContext';
import type { MessageKey } from '../../messages/text';
import { selectContradicting } from '../../selectors/selectContradictions';
import type { FigureContext } from '../../selectors/selectFigureContext';
import { indexDataset } from '../../selectors/indexDataset';
import { useDataset } from '../../store/datasetStore';
import { paths } from '../../config/paths';
import { AtlasLink } from '../../ui/AtlasLink';
import { ArticleFacts, DatedBy, Fact, FactList, FactNote } from '../../ui/FactList';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { CorrectionItem } from '../../ui/CorrectionItem';
import { CaveatBox } from '../../ui/Caveats';
import { StateMark } from '../../charts/signs/StateMark';

interface FigureState {
  readonly mark: 'value' | 'zero' | 'target' | 'incomparable' | null;
  readonly word: MessageKey;
}

/** What may be done with the figure, in one word. */
function selectState(figure: Figure): FigureState {
  if (figure.kind === 'target') return { mark: 'target', word: 'kind.target' };
  if (figure.kind !== 'actual') return { mark: null, word: `kind.${figure.kind}` };
  if (figure.value === null) return { mark: null, word: 'qualifier.indefinite' };
  if (!figure.comparable) return { mark: 'incomparable', word: 'state.incomparable' };
  return figure.value === 0 ? { mark: 'zero', word: 'state.zero' } : { mark: 'value', word: 'state.value' };
}

/** The places that a joint figure is of. */
function Covered({ figure: { id, covers = [] } }: { readonly figure: Figure }) {
  const { t, both, lang } = useText();
  const { regions } = indexDataset(useDataset({ of: 'figure', key: id }));
  const places = covers.flatMap((code) => regions.get(code) ?? []);
  return (
    <p className="muted thumb-links">
      {t('figure.covers')}{' '}
      {places.map(({ adcode, name }, position) => (
        <Fragment key={adcode}>
          {position > 0 ? (lang === 'zh' ? '、' : ', ') : ''}
          <AtlasLink to={paths.region(adcode)}>{both(name)}</AtlasLink>
        </Fragment>
      ))}
    </p>
  );
}

/** How the value is counted, where its words say more than its indicator. */
function Counting({ figure }: { readonly figure: Figure }) {
  const { t, both } = useText();
  const { measure, cycle, role } = figure;
  if (!measure && !cycle && !role) return null;
  return (
    <Fact term={t('indicator.measure')}>
      {measure ? t(`measure.${measure}`) : ''}
      {cycle ? <FactNote>{t(`cycle.${cycle}`)}</FactNote> : null}
      {role ? <FactNote>{both(role)}</FactNote> : null}
    </Fact>
  );
}

/** What an earlier edition had otherwise, and why it was changed. */
function Corrections({ figure }: { readonly figure: Figure }) {
  const { t } = useText();
  const corrections = useDataset({ of: 'figure', key: figure.id }).corrections.filter(
    (one) => one.figure === figure.id,
  );
  if (corrections.length === 0) return null;
  return (
    <section>
      <h2 className="section-head">{t('correction.title')}</h2>
      <ul>
        {corrections.map((correction) => (
          <CorrectionItem key={`${correction.date} ${correction.field}`} correction={correction} />
        ))}
      </ul>
    </section>
  );
}

function CardHead({ context: { figure, region, indicator } }: { readonly context: FigureContext }) {
  const { t, both, lang } = useText();
  const contradicting = selectContradicting(useDataset({ of: 'figure', key: figure.id }), figure);
  const state = selectState(figure);
  const isArea = region.level === 'province' || region.level === 'nation';
  return (
    <>
      <p className="figure-head">
        <span className="thumb-links">
          <AtlasLink to={paths.region(region.adcode)}>{both(region.name)}</AtlasLink>
          {' · '}
          <AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.name)}</AtlasLink>
        </span>
        <strong className="figure-state">
          {state.mark ? <StateMark state={state.mark} shape={isArea ? 'area' : 'point'} /> : null}
          {t(state.word)}
        </strong>
      </p>
      {figure.site ? <p className="muted">{t('figure.site', { site: both(figure.site) })}</p> : null}
      {figure.covers ? <Covered figure={figure} /> : null}
      {figure.note ? <p className="muted">{both(figure.note)}</p> : null}
      <h1 className="figure-big">
        <span className="sr-only">
          {both(region.name)} {both(indicator.name)}{' '}
        </span>
        <FigureValue figure={figure} unit />
        <span className="figure-date">
          {figure.period.type === 'during' ? null : `${t(`figure.when.${figure.period.type}`)} `}
          <PeriodTime period={figure.period} isProse />
        </span>
      </h1>
      {contradicting.length > 0 ? (
        <p className="figure-contradiction">
          {t('doubt.contradiction', { values: formatContradiction([figure, ...contradicting], lang) })}{' '}
          {contradicting.map((other) => (
            <AtlasLink key={other.id} to={paths.figure(other.id)}>
              {other.id}
            </AtlasLink>
          ))}
        </p>
      ) : null}
    </>
  );
}

interface CardProps {
  readonly context: FigureContext;
  /** The newspaper that the articles were printed in. */
  readonly publication: Bilingual;
}

function Provenance({ context: { figure, article }, publication }: CardProps) {
  const { t } = useText();
  return (
    <FactList className="figure-list">
      <Fact
        term={
          <AtlasLink to={paths.about()} hash="term-qualifier">
            {t('figure.qualifier')}
          </AtlasLink>
        }
      >
        {t(figure.qualifier === 'exact' ? 'figure.qualifier.none' : 'figure.qualifier.words', {
          words: t(`qualifier.${figure.qualifier}`),
        })}
        {figure.qualifier === 'exact' ? null : <span lang="zh-CN">「{figure.printed}」</span>}
      </Fact>
      <Fact term={t('figure.period')}>
        <DatedBy period={figure.period} />
        {figure.kind === 'change' && figure.against ? (
          <FactNote>{t('figure.against', { period: figure.against })}</FactNote>
        ) : null}
      </Fact>
      <Counting figure={figure} />
      <ArticleFacts article={article} publication={publication} />
      <Fact term={t('figure.id')}>{figure.id}</Fact>
    </FactList>
  );
}

/** The evidence card: value, words, doubts, and where and when it was printed. */
export function FigureCard({ context, publication }: CardProps) {
  return (
    <article className="figure-card">
      <CardHead context={context} />
      <blockquote className="figure-words">
        <Excerpt figure={context.figure} size="large" />
      </blockquote>
      <CaveatBox figure={context.figure} />
      <Provenance context={context} publication={publication} />
      <Corrections figure={context.figure} />
    </article>
  );
}
