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
  /** The figure that the page is about: its own place needs no name. */
  readonly home: Figure;
  readonly reason?: Bilingual;
}

function Line({ figure, home, reason }: LineProps) {
  const { t, both } = useText();
  const index = indexDataset(useDataset({ of: 'figure', key: home.id }));
  const region = mustGet(index.regions, figure.region);
  const indicator = mustGet(index.indicators, figure.indicator);
  return (
    <li>
      <AtlasLink to={paths.figure(figure.id)}>
        <FigureValue figure={figure} unit doubt="none" />
        <span>
          {region.adcode === home.region ? null : <strong>{both(region.short)} </strong>}
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
  readonly home: Figure;
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
      <Block title={t('figure.actuals')} home={figure} figures={plain(context.actuals)} />
      <Block title={t('figure.refused')} home={figure} figures={context.refused} />
      <Block title={t('figure.targets')} home={figure} figures={plain(context.targets)} />
      <Block title={t('figure.refusedBy')} home={figure} figures={context.refusedBy} />
      <PartOf figure={figure} />
      <Block title={t('figure.sameSentence')} home={figure} figures={plain(context.sameSentence)} />
      <Block title={t('figure.sameArticle')} home={figure} figures={plain(context.sameArticle)} />
    </div>
  );
}
