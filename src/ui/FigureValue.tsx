import type { Figure } from '../domain/dataset';
import { formatExact, formatFigureNumber, formatQualifierMark, isUnitInNumber } from '../format/formatNumber';
import { useText } from '../messages/TextContext';
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
  const { lang, t } = useText();
  const spoken = figure.qualifier === 'exact' || figure.value === null ? '' : t(`qualifier.${figure.qualifier}`);
  return (
    <span className={`figure-value is-${figure.kind}`} title={figure.value === null ? undefined : formatExact(figure.value)}>
      <span className="figure-mark" aria-hidden="true">{formatQualifierMark(figure.qualifier)}</span>
      {spoken ? <span className="sr-only">{spoken} </span> : null}
      <span className="figure-number">{formatFigureNumber(figure, lang)}</span>
      {doubt === 'mark' && figure.caveats.length > 0 ? <CaveatMark /> : null}
      {unit && !isUnitInNumber(figure.unit) && figure.value !== null ? <span className="figure-unit">{t(`unit.${figure.unit}`, { count: figure.value })}</span> : null}
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
