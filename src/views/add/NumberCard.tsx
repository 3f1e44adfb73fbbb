import type { RefObject } from 'react';
import type { Dataset } from '../../domain/dataset';
import { EXCERPT_MAX, needsReader, type ReadFigure } from '../../domain/ownArticle';
import { formatReadAmount } from '../../format/formatReadFigure';
import { useText } from '../../messages/TextContext';
import { paths } from '../../config/paths';
import { selectPlaces } from '../../selectors/selectPlaces';
import { AtlasLink } from '../../ui/AtlasLink';
import { CardFields } from './CardFields';
import { selectServedTarget } from './servedTarget';
import type { Reading } from './useReading';
import type { KeyActions } from './useReadingKeys';

interface NumberCardProps {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly card: RefObject<HTMLElement | null>;
  readonly firstField: RefObject<HTMLInputElement | null>;
  readonly actions: Pick<KeyActions, 'accept' | 'drop' | 'choose'>;
}

function CardValue({ figure }: { readonly figure: ReadFigure }) {
  const text = useText();
  return (
    <p className="add-value">
      <strong>{formatReadAmount(figure, text)}</strong>
      <span>{text.t('add.printed', { printed: figure.printed.replaceAll(/\s+/gu, '') })}</span>
    </p>
  );
}

interface CandidatesProps extends Pick<NumberCardProps, 'dataset'> {
  readonly figure: ReadFigure;
  readonly onChoose: KeyActions['choose'];
  readonly onIndicator: (indicator: string) => void;
}

/** What the number may count: the likeliest first, none of them, or any other indicator. */
function Candidates({ dataset, figure, onChoose, onIndicator }: CandidatesProps) {
  const { t, both } = useText();
  const isAsked = needsReader(figure) && figure.candidates.length > 1;
  const named = figure.candidates.flatMap(({ indicator }) => dataset.indicators.filter(({ id }) => id === indicator));
  const countOf = (id: string) =>
    selectPlaces(dataset, { indicator: id, provinces: [], year: null, per: 'total' }).places.length;
  return (
    <fieldset className="add-candidates">
      <legend>
        {t('add.indicator')} {isAsked ? <span>{t('add.indicator.close')}</span> : null}
      </legend>
      {named.map(({ id, name }, index) => (
        <button
          key={id}
          type="button"
          aria-pressed={!isAsked && figure.indicator === id}
          onClick={() => onChoose(index + 1)}
        >
          <kbd>{index + 1}</kbd>
          <strong>{both(name)}</strong>
          <span>{t('add.indicator.others', { count: countOf(id) })}</span>
        </button>
      ))}
      <button type="button" aria-pressed={!isAsked && figure.indicator === null} onClick={() => onChoose(0)}>
        <kbd>0</kbd>
        {t('add.indicator.none')}
      </button>
      <select
        className="select"
        aria-label={t('add.indicator.other')}
        value={named.some(({ id }) => id === figure.indicator) ? '' : (figure.indicator ?? '')}
        onChange={(event) => event.target.value && onIndicator(event.target.value)}
      >
        <option value="">{t('add.indicator.other')}</option>
        {dataset.families.map((family) => (
          <optgroup key={family.id} label={both(family.name)}>
            {dataset.indicators
              .filter((indicator) => indicator.family === family.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {both(name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </fieldset>
  );
}

/** The target that the number would serve. */
function Served({ dataset, figure }: { readonly dataset: Dataset; readonly figure: ReadFigure }) {
  const { t, both } = useText();
  const target = selectServedTarget(dataset, figure);
  if (!target) return null;
  const region = dataset.regions.find(({ adcode }) => adcode === target.region);
  const indicator = dataset.indicators.find(({ id }) => id === target.indicator);
  const name = [region ? both(region.short) : '', indicator ? both(indicator.short) : ''].join(' ');
  return (
    <p className="add-served">
      {t('add.target', { target: name })} <AtlasLink to={paths.target(target.id)}>{t('add.target.link')}</AtlasLink>
    </p>
  );
}

/** The number that is decided now. */
export function NumberCard({ dataset, reading, places, card, firstField, actions }: NumberCardProps) {
  const { t } = useText();
  const { current, at, article, canUndo } = reading;
  if (!current || at === null) return null;
  const all = article.figures.length;
  return (
    <section ref={card} className="add-card" tabIndex={-1} aria-label={t('add.card', { at: at + 1, all })}>
      <p className="add-card-head">
        <strong>{t('add.card.at', { at: at + 1 })}</strong>
        {needsReader(current) ? <span className="add-asked">? {t('add.card.asked')}</span> : null}
        <span>{t('add.card.all', { all })}</span>
      </p>
      <CardValue figure={current} />
      <Candidates
        dataset={dataset}
        figure={current}
        onChoose={actions.choose}
        onIndicator={(indicator) => {
          const unit = dataset.indicators.find(({ id }) => id === indicator)?.unit ?? current.unit;
          reading.edit({ indicator, unit, candidates: [{ indicator, unit, score: 0 }] });
        }}
      />
      <CardFields figure={current} places={places} first={firstField} onEdit={reading.edit} />
      <blockquote className="add-excerpt" lang="zh-CN">
        「{current.excerpt}」<small>{t('add.excerpt', { count: Math.min(EXCERPT_MAX, current.excerpt.length) })}</small>
      </blockquote>
      <Served dataset={dataset} figure={current} />
      <p className="add-actions">
        <button type="button" className="button is-primary" onClick={actions.accept}>
          {t('add.accept')} <kbd>⏎</kbd>
        </button>
        <button type="button" className="button" onClick={actions.drop}>
          {t('add.drop')} <kbd>⌫</kbd>
        </button>
        <button type="button" className="button" onClick={() => reading.step(1)}>
          {t('add.skip')} <kbd>↓</kbd>
        </button>
        <button type="button" className="button" disabled={!canUndo} onClick={reading.undo}>
          {t('add.undo')} <kbd>Ctrl Z</kbd>
        </button>
      </p>
    </section>
  );
}
