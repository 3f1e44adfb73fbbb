import { NationalLine } from '../../charts/nationalLine/NationalLine';
import { useText } from '../../messages/TextContext';
import { selectNationalSeries } from '../../selectors/selectNational';
import { useDataset } from '../../store/datasetStore';
import { NationalTable } from '../../ui/NationalTable';
import { useDrawnWidth } from '../../ui/useDrawnWidth';

/** Every national series, folded: outside context with source and grade. */
export function NationalContext() {
  const text = useText();
  const [box, width] = useDrawnWidth<HTMLDivElement>(560);
  const list = selectNationalSeries(useDataset({ of: 'release' })).map((series) => {
    const name = text.both(series.name);
    return (
      <details className="national-details" key={series.id}>
        <summary>
          {name} <span className="badge badge-outside">{text.t('context.badge')}</span>{' '}
          <span className="caption">
            {text.t('context.reports', { count: series.rows.flatMap((row) => row.figures).length })}
          </span>
        </summary>
        <NationalLine rows={series.rows} label={text.t('context.chart', { name })} text={text} width={width} />
        <NationalTable label={name} rows={series.rows} />
      </details>
    );
  });
  return <div ref={box}>{list}</div>;
}
