import type { ReactNode } from 'react';
import { paths } from '../../config/paths';
import type { Bilingual } from '../../domain/records/parts';
import type { Figure } from '../../domain/records/figure';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import type { FigureContext } from '../../selectors/selectFigureContext';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { Section } from '../../ui/PageHead';
import { PartOf } from './PartOf';

interface LineProps {
  readonly figure: Figure;
  /** The article's own place needs no name. */
  readonly home: string;
  readonly reason?: Bilingual;
}

function Line({ figure, home, reason }: LineProps) {
  const { t, both } = useText();
  const index = indexDataset(useDataset({ of: 'figure', key: figure.id }));
  const region = mustGet(index.regions, figure.region);
  const indicator = mustGet(index.indicators, figure.indicator);
  return (
    <li>
      <AtlasLink to={paths.figure(figure.id)}>
        <FigureValue figure={figure} unit doubt="none" />
        <span>
          {region.adcode === home ? null : <strong>{both(region.short)} </strong>}
          {both(indicator.name)}
          {figure.note ? <small>{both(figure.note)}</small> : null}
          {reason ? <small>{both(reason)}</small> : null}
        </span>
        <span className="figure-line-date">
          {figure.kind === 'actual' ? '' : `${t(`kind.${figure.kind}`)} `}
          <PeriodTime period={figure.period} />
        </span>
      </AtlasLink>
      <DoubtButton figures={[figure]} />
    </li>
  );
}

interface BlockProps {
  readonly title: string;
  readonly home: string;
  readonly figures: readonly { readonly figure: Figure; readonly reason?: Bilingual }[];
  readonly children?: ReactNode;
}

function Block({ title, home, figures, children }: BlockProps) {
  if (figures.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="figure-lines">
        {figures.map((entry) => (
          <Line key={entry.figure.id} home={home} {...entry} />
        ))}
      </ul>
      {children}
    </Section>
  );
}

const plain = (figures: readonly Figure[]) => figures.map((figure) => ({ figure }));

/** What hangs on the figure: targets and actuals, refused links with their reason, its sentence and its article. */
export function RelatedFigures({ context }: { readonly context: FigureContext }) {
  const { t } = useText();
  const { figure } = context;
  const home = figure.region;
  return (
    <div className="figure-related">
      {figure.kind === 'target' ? (
        <Section title={t('figure.judged')}>
          <p>
            {context.actuals.length > 0
              ? t('figure.judged.some', { count: context.actuals.length })
              : t('figure.judged.none')}{' '}
            <AtlasLink to={paths.target(figure.id)}>{t('figure.toTarget')}</AtlasLink>
          </p>
        </Section>
      ) : null}
      <Block title={t('figure.actuals')} home={home} figures={plain(context.actuals)} />
      <Block title={t('figure.refused')} home={home} figures={context.refused} />
      <Block title={t('figure.targets')} home={home} figures={plain(context.targets)} />
      <Block title={t('figure.refusedBy')} home={home} figures={context.refusedBy} />
      <PartOf figure={figure} />
      <Block title={t('figure.sameSentence')} home={home} figures={plain(context.sameSentence)} />
      <Block title={t('figure.sameArticle')} home={home} figures={plain(context.sameArticle)} />
    </div>
  );
}
