import { useEffect, useRef } from 'react';
import { JudgementMark } from '../../charts/verdict/VerdictMark';
import { paths } from '../../config/paths';
import { isLowerBound } from '../../domain/codes';
import { formatInWords } from '../../format/formatInWords';
import { formatFigure } from '../../format/formatNumber';
import { formatAttainment } from '../../format/formatBounds';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { formatAmount, formatBy } from '../../format/formatTarget';
import { joinClauses } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import type { PlacedTarget, TargetPlace } from '../../selectors/selectTargetPlaces';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';

/** `89 / ≥500 人`; a dash where nothing comparable is reported. */
export function formatAsked({ shown }: PlacedTarget, text: Text): string {
  const { judgement, target } = shown;
  return `${judgement.actual ? formatFigure(judgement.actual, text.lang) : '—'} / ${formatAmount(target, text)}`;
}

/** The same with all digits, and its marks in words. */
function speakAsked({ shown: { judgement, target } }: PlacedTarget, text: Text): string {
  const reported = judgement.actual ? formatInWords(judgement.actual, text) : text.t('target.noActual');
  return `${reported} / ${text.t('kind.target')} ${formatInWords(target, text)}`;
}

/** How far the target is, or why that is not said. */
export function describeReach({ shown, attainment }: PlacedTarget, text: Text): string {
  const share = attainment === null ? null : formatAttainment(shown.judgement);
  return share === null ? text.t('target.map.noShare') : text.t('target.map.reach', { share });
}

/** What to mind about a share that is only a bound. */
function describeBound({ shown, attainment }: PlacedTarget, text: Text): string[] {
  if (attainment === null) return [];
  const open = attainment === 'open' ? [text.t('target.map.openClass')] : [];
  const qualifier = shown.judgement.actual?.qualifier;
  if (qualifier && isLowerBound(qualifier)) return [text.t('target.map.floor'), ...open];
  switch (qualifier) {
    case 'nearly':
    case 'under':
    case 'at_most':
      return [text.t('target.map.ceiling'), ...open];
    case 'about':
      return [text.t('target.map.margin'), ...open];
    case 'range':
      return [text.t('target.map.between'), ...open];
    default:
      return open;
  }
}

function TargetItem({
  target,
  onLeave,
}: {
  readonly target: PlacedTarget;
  readonly onLeave: (() => void) | undefined;
}) {
  const text = useText();
  const { shown, members } = target;
  const { judgement } = shown;
  const name = text.both(shown.indicator.name);
  return (
    <li>
      <JudgementMark judgement={judgement} size={16} />
      <div>
        <p>
          <AtlasLink to={paths.target(shown.target.id)} {...(onLeave ? { onClick: onLeave } : {})}>
            {name}
          </AtlasLink>
          {members.length > 1 ? (
            <span className="caption"> {text.t('target.board.members', { count: members.length })}</span>
          ) : null}
        </p>
        <p>
          <strong title={speakAsked(target, text)}>
            <span className="sr-only">{speakAsked(target, text)}</span>
            <span aria-hidden="true">{formatAsked(target, text)}</span>
          </strong>{' '}
          <DoubtButton figures={[shown.target, ...(judgement.actual ? [judgement.actual] : [])]} />{' '}
          {formatBy(shown.target.period, text)}
        </p>
        <p className="caption">
          {joinClauses([describeReach(target, text), ...describeBound(target, text)], text.lang)}
        </p>
        <p className="caption">
          {formatVerdict(judgement, text)} · {formatClock(shown, text)}
        </p>
      </div>
    </li>
  );
}

export interface TargetPlaceListsProps {
  /** Its own targets; null when only places inside it have some, or none. */
  readonly own: TargetPlace | null;
  readonly inside: readonly TargetPlace[];
  /** A link is followed. */
  readonly onLeave?: (() => void) | undefined;
}

/** The targets of a place, or those of the places inside it, each with a link. */
export function TargetPlaceLists({ own, inside, onLeave }: TargetPlaceListsProps) {
  const { both } = useText();
  const shown = own ? [own] : inside;
  return shown.map((place) => (
    <div key={place.region.adcode} className="target-map-list">
      {own ? null : (
        <p>
          <strong>{both(place.region.name)}</strong>
        </p>
      )}
      <ul>
        {place.targets.map((target) => (
          <TargetItem key={target.key} target={target} onLeave={onLeave} />
        ))}
      </ul>
    </div>
  ));
}

interface TargetMapPlaceProps extends TargetPlaceListsProps {
  /** The name of the chosen place. */
  readonly name: string;
  readonly onClose: () => void;
}

/**
 * The targets of the place chosen on the map, each with a link; focused when it opens, as the keys that opened it lead
 * on from here.
 */
export function TargetMapPlace({ name, own, inside, onClose }: TargetMapPlaceProps) {
  const { t } = useText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, [name]);
  const title = own
    ? t('target.map.placeHead', { name, count: own.targets.length })
    : t(inside.length > 0 ? 'target.map.within' : 'target.map.noneHere', { name });
  return (
    <div className="target-map-place">
      <h3 ref={head} tabIndex={-1}>
        {title}
      </h3>
      <button type="button" className="button no-print" onClick={onClose}>
        {t('target.map.close')}
      </button>
      <TargetPlaceLists own={own} inside={inside} />
    </div>
  );
}
