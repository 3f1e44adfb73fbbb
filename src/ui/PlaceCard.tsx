import { type ReactNode, useEffect } from 'react';
import { paths } from '../config/paths';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import type { PlaceReport } from '../domain/placeReport';
import { formatInWords } from '../format/formatInWords';
import { formatSpokenNumber } from '../format/formatExact';
import type { Text } from '../messages/text';
import { useText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import { Excerpt } from './Excerpt';
import { CaveatLines } from './Caveats';
import { StateMark } from './StateMark';

/** What a card says of a place that has a figure; its words are formed by the caller. */
export interface PlaceCardFacts {
  readonly figure: Figure;
  /** Printed values of the same thing that contradict it. */
  readonly contradicting: readonly Figure[];
  /** Mark, number and ※. */
  readonly value: string;
  /** The same with all its digits, where the value is shortened (3.3万). */
  readonly exact: string | null;
  /** When it holds, or by when it is due. */
  readonly date: string;
  /** Whose words they are. */
  readonly credit: string;
  /** What the value was divided by; null for a total. */
  readonly denominator: string | null;
  /** That the value is of another year than the one asked for; null when it is of that year. */
  readonly borrowed: string | null;
}

/** The printed value with all its digits, where a map shortens it (3.3万); null where it does not. */
export const formatExactly = (
  { figure, population }: Pick<PlaceReport, 'figure' | 'population'>,
  text: Text,
): string | null => (population || formatSpokenNumber(figure, text.lang) === null ? null : formatInWords(figure, text));

/** What is said of a place, beside it or in a sheet. */
export interface PlaceWords {
  readonly region: Region;
  readonly state: 'value' | 'zero' | 'target' | 'incomparable' | 'none';
  readonly facts: PlaceCardFacts | null;
  /** What is said of a place without a figure. */
  readonly silence: string;
}

interface CardProps {
  readonly region: Region;
  /** The sign that the place has on the map. */
  readonly mark: ReactNode;
  readonly caption: string;
  readonly children: ReactNode;
  /** From charts/map/interaction/positionCard: beside the mark, off its neighbours. */
  readonly position: { readonly left: string; readonly top: string };
  /** The pointer is on the card: it stays. */
  readonly onHold: () => void;
  /** Escape, wherever the focus is. */
  readonly onClose: () => void;
}

/** The sign of a place in one of the five states. */
export const PlaceStateMark = ({ region, state }: Pick<PlaceWords, 'region' | 'state'>): ReactNode => (
  <StateMark state={state} shape={region.level === 'province' ? 'area' : 'point'} />
);

/** Value, date, words and whose they are; `hint` stands at the end of the line that leads to the evidence. */
export function PlaceFacts({ facts, hint }: { readonly facts: PlaceCardFacts; readonly hint: ReactNode }) {
  const { t } = useText();
  return (
    <>
      <p className="map-tip-value">
        <strong>{facts.value}</strong>
        {facts.exact ? <span className="map-tip-exact">{facts.exact}</span> : null}
        <span className="caption">{facts.date}</span>
      </p>
      {facts.borrowed ? <p className="map-tip-borrowed">{facts.borrowed}</p> : null}
      <p>
        <Excerpt figure={facts.figure} />
      </p>
      {facts.credit ? <p className="caption">{facts.credit}</p> : null}
      {facts.denominator ? (
        <p className="caption">
          <span className="badge-derived">{t('derived.badge')}</span> {facts.denominator}
        </p>
      ) : null}
      <CaveatLines figures={[facts.figure, ...facts.contradicting]} />
      <p className="map-tip-foot">
        <AtlasLink to={paths.figure(facts.figure.id)}>{t('mapCard.evidence')}</AtlasLink>
        {hint}
      </p>
    </>
  );
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onEscape]);
}

/**
 * The card about a place on a map. It can be reached with the pointer and stays while that is on it
 * (WCAG 1.4.13); Escape closes it. Set inside the children of PlaceMap, whose MapHighlight brings the style.
 */
export function Card({ region, mark, caption, position, onHold, onClose, children }: CardProps): ReactNode {
  const { both } = useText();
  useEscape(onClose);
  return (
    <div className="map-tip" style={position} onPointerEnter={onHold}>
      <p className="map-tip-head">
        {mark}
        <strong>{both(region.name)}</strong>
        <span className="caption">{caption}</span>
      </p>
      {children}
    </div>
  );
}

/** The card about a place with a figure of one indicator, or without: state, value, date and words. */
export function PlaceCard({
  region,
  state,
  facts,
  silence,
  ...card
}: PlaceWords & Pick<CardProps, 'position' | 'onHold' | 'onClose'>): ReactNode {
  const { t } = useText();
  return (
    <Card
      region={region}
      mark={<PlaceStateMark region={region} state={state} />}
      caption={`${t(`level.${region.level}`)} · ${t(`state.${state}`)}`}
      {...card}
    >
      {facts ? (
        <PlaceFacts facts={facts} hint={<span className="caption">{t('mapCard.close')}</span>} />
      ) : (
        <p className="muted">{silence}</p>
      )}
    </Card>
  );
}
