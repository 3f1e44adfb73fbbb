import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { JudgementMark } from '../../charts/verdict/VerdictMark';
import { NOTE_MAX, parseWhatIf, type WhatIf, type WhatIfInput, type WhatIfProblem } from '../../domain/whatIf';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatFinding } from '../../format/formatFinding';
import { formatDateProse } from '../../format/formatPeriod';
import { formatVerdict } from '../../format/formatVerdict';
import type { MessageKey } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { useWhatIfStore } from '../../store/whatIfStore';
import { formatUnit } from '../../format/formatUnit';
import { paths } from '../../config/paths';
import { AtlasLink } from '../../ui/AtlasLink';
import { formatOwnAmount } from './formatOwn';
import { termsOf } from './useWhatIf';

const PROBLEMS: Readonly<Record<WhatIfProblem, { readonly key: MessageKey; readonly field: 'value' | 'date' }>> = {
  notANumber: { key: 'target.whatIf.notANumber', field: 'value' },
  negative: { key: 'target.whatIf.negative', field: 'value' },
  overHundred: { key: 'target.whatIf.overHundred', field: 'value' },
  notWhole: { key: 'target.whatIf.notWhole', field: 'value' },
  badDate: { key: 'target.whatIf.badDate', field: 'date' },
  future: { key: 'target.whatIf.future', field: 'date' },
  reported: { key: 'target.whatIf.reported', field: 'date' },
};

const EMPTY: WhatIfInput = { value: '', date: '', note: '' };

interface WhatIfBoxProps {
  /** The target as reported, without the reader's value. */
  readonly reported: JudgedSeries;
  readonly today: string;
  /** The value that is in force; stays so while a next one is refused. */
  readonly whatIf: WhatIf | null;
  /** The target judged with it. */
  readonly judged: JudgedSeries;
}

/**
 * What becomes of the verdict, where the reader has just looked: that of the page may stand far above. Said aloud, and
 * brought into the window when it comes.
 */
function Answer({ judged, status }: { readonly judged: JudgedSeries | null; readonly status: string }) {
  const text = useText();
  const answer = useRef<HTMLParagraphElement>(null);
  const isAsked = status !== '';
  useEffect(() => {
    if (isAsked && judged) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked, judged]);
  return (
    <p className="what-if-answer" role="status" ref={answer}>
      {judged ? (
        <>
          <JudgementMark judgement={judged.judgement} size={18} />
          <span>
            <strong>{text.t('target.whatIf.verdict', { verdict: formatVerdict(judged.judgement, text) })}</strong>{' '}
            {formatFinding(judged, text)}
          </span>
        </>
      ) : null}{' '}
      <span className="sr-only">{status}</span>
    </p>
  );
}

/**
 * The note with the room that is left; what would be too much can still be typed or pasted, and is said to be left out.
 */
function NoteField({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  const { t } = useText();
  const id = useId();
  const left = NOTE_MAX - note.length;
  return (
    <div className="what-if-note">
      <label>
        <span>{t('target.whatIf.note')}</span>
        <textarea
          className="field"
          rows={2}
          aria-describedby={id}
          value={note}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p className="caption" id={id}>
        {t('target.whatIf.noteLeft', { count: Math.max(0, left), max: NOTE_MAX })}
      </p>
      <p className="caption" role="status">
        {left < 0 ? t('target.whatIf.noteOver', { count: -left, max: NOTE_MAX }) : null}
      </p>
    </div>
  );
}

/** "You know an unpublished number?": the reader's own value, tried here and kept in this browser only. */
export function WhatIfBox({ reported, today, whatIf, judged }: WhatIfBoxProps) {
  const { target } = reported;
  const text = useText();
  const { t } = text;
  const { inputs, isIgnored, keep, remove } = useWhatIfStore();
  const [input, setInput] = useState(() => (whatIf ? (inputs[target.id] ?? EMPTY) : EMPTY));
  const [problem, setProblem] = useState<WhatIfProblem | null>(null);
  const [status, setStatus] = useState('');
  const valueField = useRef<HTMLInputElement>(null);
  const dateField = useRef<HTMLInputElement>(null);
  const id = useId();
  const bad = problem ? PROBLEMS[problem].field : null;
  const change = (part: Partial<WhatIfInput>) => setInput({ ...input, ...part });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseWhatIf(input, termsOf(reported, today));
    setProblem(parsed.ok ? null : parsed.problem);
    setStatus(parsed.ok ? t('target.whatIf.applied') : '');
    if (parsed.ok) keep(target.id, input);
    else (PROBLEMS[parsed.problem].field === 'value' ? valueField : dateField).current?.focus();
  };
  const onRemove = () => {
    remove(target.id);
    setInput(EMPTY);
    setProblem(null);
    setStatus(t('target.whatIf.removed'));
    valueField.current?.focus();
  };
  const describe = (field: 'value' | 'date') =>
    bad === field ? { 'aria-invalid': true, 'aria-describedby': `${id}problem` } : {};
  return (
    <section className="what-if no-print" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t('target.whatIf.heading')}</h2>
      <p>
        {t('target.whatIf.lead')} <AtlasLink to={paths.add()}>{t('target.whatIf.article')}</AtlasLink>
      </p>
      {isIgnored ? (
        <p className="notice" role="status">
          {t('target.whatIf.ignored')}
        </p>
      ) : null}
      <form noValidate autoComplete="off" onSubmit={onSubmit}>
        <label>
          <span>{t('target.whatIf.value', { unit: formatUnit(target, 2, text) })}</span>
          <input
            ref={valueField}
            className="field"
            inputMode="decimal"
            value={input.value}
            {...describe('value')}
            onChange={(event) => change({ value: event.target.value })}
          />
        </label>
        <label>
          <span>{t('target.whatIf.date')}</span>
          <input
            ref={dateField}
            className="field"
            type="date"
            max={today}
            value={input.date}
            {...describe('date')}
            onChange={(event) => change({ date: event.target.value })}
          />
        </label>
        <NoteField note={input.note} onChange={(note) => change({ note })} />
        <button type="submit" className="button is-primary">
          {t('target.whatIf.try')}
        </button>
        {whatIf ? (
          <button type="button" className="button" onClick={onRemove}>
            {t('target.whatIf.remove')}
          </button>
        ) : null}
      </form>
      <div id={`${id}problem`} role="alert">
        {problem ? (
          <p className="notice">
            {t(PROBLEMS[problem].key, {
              today: formatDateProse(today, text.lang),
              unit: formatUnit(target, 2, text),
            })}
            {whatIf
              ? ` ${t('target.whatIf.stillKept', {
                  amount: formatOwnAmount(whatIf, target, text),
                  date: formatDateProse(whatIf.date, text.lang),
                })}`
              : null}
          </p>
        ) : null}
      </div>
      <Answer judged={whatIf ? judged : null} status={status} />
    </section>
  );
}
