import { Fragment } from 'react';
import { paths } from '../config/paths';
import type { Bilingual } from '../domain/records/parts';
import type { DerivedValue } from '../domain/records/derivedValue';
import type { Figure } from '../domain/records/figure';
import { formatDerivedValue, formatFormula } from '../format/formatDerivedValue';
import { useText } from '../messages/TextContext';
import { showIfAsked } from './browser/showIfAsked';
import { AtlasLink } from './AtlasLink';
import { DoubtButton } from './DoubtButton';
import { Section } from './PageHead';
import './derivedList.css';

interface DerivedListProps {
  readonly values: readonly DerivedValue[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** Names of the places, where the values are of several. */
  readonly places?: ReadonlyMap<string, { readonly short: Bilingual }>;
}

function Formula({
  derived,
  figures,
}: {
  readonly derived: DerivedValue;
  readonly figures: DerivedListProps['figures'];
}) {
  const text = useText();
  return (
    <span className="derived-formula">
      <span aria-hidden="true">= </span>
      {formatFormula(derived.formula, figures, text).map((part, position, parts) => (
        <Fragment key={position}>
          {part.figure === null ? part.text : <AtlasLink to={paths.figure(part.figure)}>{part.text}</AtlasLink>}
          {part.text === '(' || parts[position + 1]?.text === ')' ? '' : ' '}
        </Fragment>
      ))}
    </span>
  );
}

function Item({ derived, figures, places }: { readonly derived: DerivedValue } & Omit<DerivedListProps, 'values'>) {
  const text = useText();
  const inputs = derived.inputs.flatMap((id) => figures.get(id) ?? []);
  const place = places?.get(derived.region);
  return (
    <li className="derived-item" id={derived.id} ref={showIfAsked}>
      <p className="derived-name">
        {place ? (
          <strong>
            <AtlasLink to={paths.region(derived.region)}>{text.both(place.short)}</AtlasLink>{' '}
          </strong>
        ) : null}
        {text.both(derived.name)}
      </p>
      <p className="derived-value">
        <span className="badge badge-derived">{text.t('derived.badge')}</span>
        <strong>{formatDerivedValue(derived, text)}</strong>
        <Formula derived={derived} figures={figures} />
        <DoubtButton figures={inputs} />
      </p>
      <p className="caption">{text.both(derived.note)}</p>
    </li>
  );
}

/**
 * Values computed by us from printed figures: badge, interval, the formula with its numbers as links to their words,
 * and what the value does not say.
 */
export function DerivedList({ values, ...rest }: DerivedListProps) {
  const { t } = useText();
  if (values.length === 0) return null;
  return (
    <Section title={t('derived.title')} note={t('derived.lead')} id="derived">
      <ul className="derived-list">
        {values.map((derived) => (
          <Item key={derived.id} derived={derived} {...rest} />
        ))}
      </ul>
    </Section>
  );
}
