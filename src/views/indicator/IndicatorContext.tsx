import { NationalLine } from '../../charts/nationalLine/NationalLine';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import { useText } from '../../messages/TextContext';
import { selectNationalOfIndicator } from '../../selectors/selectNational';
import { NationalTable } from '../../ui/NationalTable';
import { Section } from '../../ui/PageHead';
import { useDrawnWidth } from '../../ui/useDrawnWidth';

/** The national series beside an indicator: outside context, counted nowhere. */
export function IndicatorContext({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: Indicator }) {
  const text = useText();
  const [box, width] = useDrawnWidth<HTMLDivElement>(560);
  const series = selectNationalOfIndicator(dataset, indicator.id);
  if (!series) return null;
  const name = text.both(series.name);
  return (
    <Section
      title={
        <>
          {text.t('context.title', { name })} <span className="badge badge-outside">{text.t('context.badge')}</span>
        </>
      }
      id="context"
    >
      <p className="caption">{text.t('context.lead')}</p>
      <div ref={box}>
        <NationalLine rows={series.rows} label={text.t('context.chart', { name })} text={text} width={width} />
      </div>
      <NationalTable label={name} rows={series.rows} />
    </Section>
  );
}
