import { paths } from '../../config/paths';
import type { Figure } from '../../domain/records/figure';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { Section } from '../../ui/PageHead';

interface ProgrammeFiguresProps {
  readonly figures: readonly Figure[];
  /** The programme's own place needs no name. */
  readonly home: string;
}

function FigureLine({ figure, home }: { readonly figure: Figure; readonly home: string }) {
  const { t, both } = useText();
  const index = indexDataset(useDataset({ of: 'figure', key: figure.id }));
  const detail = figure.site ?? figure.note;
  return (
    <li>
      <AtlasLink to={paths.figure(figure.id)} className="programme-value">
        <FigureValue figure={figure} unit />
      </AtlasLink>
      <div>
        <p>
          {figure.region === home ? null : <strong>{both(mustGet(index.regions, figure.region).short)} </strong>}
          <AtlasLink to={paths.indicator(figure.indicator)}>
            {both(mustGet(index.indicators, figure.indicator).name)}
          </AtlasLink>
          {detail ? <span className="muted"> · {both(detail)}</span> : null}
        </p>
        <Excerpt figure={figure} />
      </div>
      <p className="caption programme-date">
        {figure.kind === 'actual' ? '' : `${t(`kind.${figure.kind}`)} `}
        <PeriodTime period={figure.period} />
      </p>
    </li>
  );
}

/** The figures that belong to a programme, each with its words and the way to its evidence. */
export function ProgrammeFigures({ figures, home }: ProgrammeFiguresProps) {
  const { t } = useText();
  if (figures.length === 0) return <p className="programme-nofigures muted">{t('programme.figures.none')}</p>;
  return (
    <Section title={t('programme.figures.title', { count: figures.length })}>
      <ul className="programme-figures">
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} home={home} />
        ))}
      </ul>
    </Section>
  );
}
