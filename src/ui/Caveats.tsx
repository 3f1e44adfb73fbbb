import type { Figure } from '../domain/records/figure';
import { useHomeText } from '../messages/TextContext';
import './controls.css';

/** Known weaknesses of a figure, each with its reason. */
export function CaveatBox({ figure }: { readonly figure: Figure }) {
  const { t, both } = useHomeText();
  return figure.caveats.map((caveat) => (
    <p className="notice" key={caveat.zh}>
      <span className="notice-name">※ {t(`caveat.${caveat.code}`)}</span>
      {both(caveat)}
    </p>
  ));
}

/** The same in plain lines, each caveat once, for a card that has no room for boxes. */
export function CaveatLines({ figures }: { readonly figures: readonly Figure[] }) {
  const { t, both } = useHomeText();
  const caveats = [
    ...new Map(figures.flatMap((figure) => figure.caveats).map((caveat) => [caveat.zh, caveat])).values(),
  ];
  return caveats.map((caveat) => (
    <p className="caveat-line" key={caveat.zh}>
      <strong>※ {t(`caveat.${caveat.code}`)}</strong> {both(caveat)}
    </p>
  ));
}
