import { JudgementMark } from '../../charts/verdict/VerdictMark';
import type { Region } from '../../domain/records/region';
import { formatAttainment } from '../../format/formatBounds';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAmount, formatBy } from '../../format/formatTarget';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { joinNames } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import type { Brief } from '../../selectors/selectBrief';
import type { TargetGroup } from '../../selectors/selectTargets';
import { formatPlace } from '../../format/formatTarget';

/** Names of a list of places that share a target; more than this are counted. */
const NAMED = 4;

interface LineProps {
  readonly group: TargetGroup;
  /** The place of the page: its own targets need no name. */
  readonly region: Region;
  readonly numbers: ReadonlyMap<string, number>;
}

function TargetLine({ group, region, numbers }: LineProps) {
  const text = useText();
  const { t, both, lang } = text;
  const [series] = group.members;
  if (!series) return null;
  const { target, judgement, indicator } = series;
  const { actual } = judgement;
  const named = joinNames(
    group.members.slice(0, NAMED).map((member) => formatPlace(member.region, text)),
    lang,
  );
  const places =
    group.members.length > NAMED ? t('brief.places', { names: named, count: group.members.length }) : named;
  const isOwn = group.members.length === 1 && series.region.adcode === region.adcode;
  const attainment = formatAttainment(judgement);
  const since = actual ? formatPeriod(actual.period, lang) : '';
  const reached = attainment ? t('target.card.reached', { share: attainment, date: since }) : since;
  const reported = actual
    ? `${formatAmount(actual, text)}${actual.caveats.length > 0 ? '※' : ''} (${reached})`
    : t('target.card.silent');
  return (
    <li>
      <p>
        {isOwn ? null : (
          <>
            <strong>{places}</strong>{' '}
          </>
        )}
        {both(indicator.short)} <strong className="brief-required">{formatAmount(target, text)}</strong>{' '}
        {formatBy(target.period, text)}
        {target.caveats.length > 0 ? '※' : ''} <sup>{numbers.get(target.article)}</sup>
      </p>
      <p className="brief-verdict">
        <JudgementMark judgement={judgement} size={16} />
        <span>
          {formatVerdict(judgement, text)} · {formatClock(series, text)} · {reported}
        </span>
      </p>
    </li>
  );
}

/** Targets with what is reported, the deadline and the verdict, by deadline. */
export function BriefTargets({ brief, region }: { readonly brief: Brief; readonly region: Region }) {
  const { t } = useText();
  const numbers = new Map<string, number>(brief.sources.map((source) => [source.article.id, source.number]));
  return (
    <section className="brief-targets">
      <h2>{t('region.targetsTitle', { count: brief.targets.length + brief.moreTargets })}</h2>
      <ul>
        {brief.targets.map((group) => (
          <TargetLine key={group.key} group={group} region={region} numbers={numbers} />
        ))}
      </ul>
    </section>
  );
}
