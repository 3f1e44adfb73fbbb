import type { Figure } from '../domain/records/figure';
import { isOwn } from '../domain/observation';
import type { Period } from '../domain/period';
import { formatInWords } from '../format/formatInWords';
import { formatSpokenNumber, isUnitInNumber } from '../format/formatExact';
import { formatFigureNumber, formatQualifierMark, isYuanInNumber } from '../format/formatNumber';
import { formatPeriod, formatPeriodIso, formatPeriodProse, hasTwoEnds } from '../format/formatPeriod';
import { formatUnitBehind } from '../format/formatUnit';
import { useText } from '../messages/TextContext';
import './badgeOwn.css';
import './figureValue.css';

interface FigureValueProps {
  readonly figure: Figure;
  /** Show the unit word behind the number. */
  readonly unit?: boolean;
  /** `none` where a DoubtButton stands beside the number. */
  readonly doubt?: 'mark' | 'none';
}

/** A printed number with its qualifier mark in a gutter of its own, exact value on hover, words for a screen reader. */
export function FigureValue({ figure, unit = false, doubt = 'mark' }: FigureValueProps) {
  const text = useText();
  const { lang, t } = text;
  const spoken = figure.qualifier === 'exact' || figure.value === null ? '' : t(`qualifier.${figure.qualifier}`);
  const exact = formatSpokenNumber(figure, lang);
  const isYuan = isYuanInNumber(figure.unit, lang);
  const word = figure.value === null || isUnitInNumber(figure.unit) ? '' : formatUnitBehind(figure, figure.value, text);
  return (
    <span
      className={figure.kind === 'target' ? 'figure-value is-required' : 'figure-value'}
      title={figure.value === null ? undefined : formatInWords(figure, text)}
    >
      <span className="figure-mark" aria-hidden="true">
        {formatQualifierMark(figure.qualifier)}
      </span>
      {spoken ? <span className="sr-only">{spoken} </span> : null}
      {exact ? <span className="sr-only">{isYuan ? `${exact} ${t('unit.yuan')}` : exact}</span> : null}
      <span className="figure-number" aria-hidden={exact ? true : undefined}>
        {formatFigureNumber(figure, lang)}
      </span>
      {doubt === 'mark' && figure.caveats.length > 0 ? <CaveatMark /> : null}
      {unit && word ? <span className="figure-unit">{word}</span> : null}
      {isOwn(figure) ? <span className="badge-own">{t('state.own')}</span> : null}
    </span>
  );
}

/** ※: the figure has a caveat. */
export function CaveatMark() {
  const { t } = useText();
  return (
    <span className="caveat-mark" title={t('caveat.has')}>
      <span aria-hidden="true">※</span>
      <span className="sr-only">{t('caveat.has')}</span>
    </span>
  );
}

interface PeriodTimeProps {
  readonly period: Period;
  /** In a sentence: with the month in full. */
  readonly isProse?: boolean;
}

/** A date for the reader, with its ISO form for machines; HTML has none for a span of time. */
export function PeriodTime({ period, isProse = false }: PeriodTimeProps) {
  const { lang } = useText();
  const words = (isProse ? formatPeriodProse : formatPeriod)(period, lang);
  return hasTwoEnds(period) ? words : <time dateTime={formatPeriodIso(period)}>{words}</time>;
}
