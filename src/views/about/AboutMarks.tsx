import { paths } from '../../config/paths';
import type { Verdict } from '../../domain/verdict';
import type { Qualifier } from '../../domain/codes';
import type { Figure } from '../../domain/records/figure';
import { formatQualifierMark } from '../../format/formatNumber';
import { useText } from '../../messages/TextContext';
import type { MessageKey } from '../../messages/text';
import { StateMark } from '../../charts/signs/StateMark';
import { AtlasLink } from '../../ui/AtlasLink';
import { Excerpt } from '../../ui/Excerpt';
import { VerdictMark } from '../../charts/verdict/VerdictMark';
import { useMethodExamples } from './useMethodExamples';

const STATES = ['value', 'zero', 'none', 'target', 'incomparable', 'own'] as const;

/** The states of a place, in the drawings of map and list. */
export function StateList() {
  const { t } = useText();
  return (
    <dl className="about-marks">
      {STATES.map((state) => (
        <div key={state}>
          <dt>
            {state === 'value' ? <StateMark state="value" shape="area" /> : null}
            <StateMark state={state} shape="point" />
            <span className="about-name">{t(`state.${state}`)}</span>
          </dt>
          <dd>{t(`about.state.${state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

const QUALIFIERS: readonly { readonly qualifier: Qualifier; readonly text: MessageKey }[] = [
  { qualifier: 'exact', text: 'about.qualifier.exact' },
  { qualifier: 'over', text: 'about.qualifier.over' },
  { qualifier: 'at_least', text: 'about.qualifier.at_least' },
  { qualifier: 'under', text: 'about.qualifier.under' },
  { qualifier: 'at_most', text: 'about.qualifier.at_most' },
  { qualifier: 'nearly', text: 'about.qualifier.nearly' },
  { qualifier: 'about', text: 'about.qualifier.about' },
  { qualifier: 'range', text: 'about.qualifier.range' },
  { qualifier: 'indefinite', text: 'about.qualifier.indefinite' },
];

function Example({ figure }: { readonly figure: Figure | undefined }) {
  if (!figure) return null;
  return (
    <AtlasLink to={paths.figure(figure.id)}>
      <Excerpt figure={figure} />
    </AtlasLink>
  );
}

/** The words before a number and the marks that stand for them, each with the first that the reports print. */
export function QualifierList() {
  const { t } = useText();
  const { byQualifier } = useMethodExamples();
  return (
    <dl className="about-marks">
      {QUALIFIERS.map(({ qualifier, text }) => (
        <div key={qualifier}>
          <dt>
            <span className="about-sign">{formatQualifierMark(qualifier)}</span>
            <span className="about-name">{t(`qualifier.${qualifier}`)}</span>
          </dt>
          <dd>
            {t(text)} <Example figure={byQualifier.get(qualifier)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const RULES: Record<Verdict, MessageKey> = {
  achieved: 'about.verdict.achieved',
  missed: 'about.verdict.missed',
  passed_no_later_figure: 'about.verdict.passed_no_later_figure',
  not_assessable: 'about.verdict.not_assessable',
  on_track: 'about.verdict.on_track',
  behind: 'about.verdict.behind',
  far_behind: 'about.verdict.far_behind',
  moving_away: 'about.verdict.moving_away',
};

/** The order in which the rules are tried. */
const ORDER: readonly Verdict[] = [
  'achieved',
  'missed',
  'passed_no_later_figure',
  'not_assessable',
  'on_track',
  'behind',
  'far_behind',
  'moving_away',
];

/** The eight verdicts, in the order in which their rules are tried; the first that applies counts. */
export function VerdictList() {
  const { t } = useText();
  return (
    <ol className="about-marks is-numbered">
      {ORDER.map((verdict) => (
        <li key={verdict}>
          <strong>
            <VerdictMark verdict={verdict} />
            {t(`verdict.${verdict}`)}
          </strong>
          <span>{t(RULES[verdict])}</span>
        </li>
      ))}
    </ol>
  );
}
