import type { ReactNode } from 'react';
import { paths } from '../config/paths';
import type { Figure } from '../domain/records/figure';
import type { PlaceReport } from '../domain/placeReport';
import { formatInWords } from '../format/formatInWords';
import { formatSpokenNumber } from '../format/formatExact';
import type { HomeText } from '../messages/text';
import { useHomeText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import { CaveatLines } from './Caveats';
import { Excerpt } from './Excerpt';

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
  text: HomeText,
): string | null => (population || formatSpokenNumber(figure, text.lang) === null ? null : formatInWords(figure, text));

/** Value, date, words and whose they are; `hint` stands at the end of the line that leads to the evidence. */
export function PlaceFacts({ facts, hint }: { readonly facts: PlaceCardFacts; readonly hint: ReactNode }) {
  const { t } = useHomeText();
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
          <span className="badge badge-derived">{t('derived.badge')}</span> {facts.denominator}
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
