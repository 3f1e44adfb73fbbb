import { Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { paths } from '../../config/paths';
import { rankNearest } from '../../domain/rankNearest';
import { useText } from '../../messages/TextContext';
import { SystemWords } from '../../messages/WholeText';
import { indexDataset } from '../../selectors/indexDataset';
import { type ProgrammeContext, selectProgrammeContext } from '../../selectors/selectProgrammes';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { LoadingLine } from '../../ui/LoadingLine';
import { Section } from '../../ui/PageHead';
import { ProgrammeItem, ProgrammeName } from '../../ui/ProgrammeItem';
import { ProgrammeKindMark } from '../../ui/ProgrammeMark';
import { UnknownPage } from '../../ui/UnknownPage';
import { ProgrammeFigures } from './ProgrammeFigures';
import { ProgrammeSource } from './ProgrammeSource';
import { SystemSection } from './SystemSection';
import '../../ui/touch.css';
import './programmePage.css';

function UnknownProgramme({ asked }: { readonly asked: string }) {
  const { t, both } = useText();
  const { programmes } = useDataset({ of: 'programmes' });
  const nearest = rankNearest(asked.toUpperCase(), programmes, (programme) => programme.id).map((programme) => ({
    to: paths.programme(programme.id),
    label: `${programme.id} · ${both(programme.name)}`,
  }));
  return <UnknownPage title={t('programme.unknown')} asked={asked} nearest={nearest} />;
}

/** Name, kind, place, year and what it is. */
function Head({ context: { programme, region } }: { readonly context: ProgrammeContext }) {
  const { t, both } = useText();
  return (
    <header className="programme-head">
      <h1>
        <ProgrammeName programme={programme} />
      </h1>
      <p className="programme-facts">
        <ProgrammeKindMark kind={programme.kind} />
        <AtlasLink to={paths.region(region.adcode)}>{both(region.name)}</AtlasLink>
        <span>{programme.year ?? t('programme.year.none')}</span>
      </p>
      <p className="programme-lead">{both(programme.summary)}</p>
    </header>
  );
}

/** Other programmes of the same article and of the same place. */
function Neighbours({ context }: { readonly context: ProgrammeContext }) {
  const { t, both } = useText();
  const { regions, provinceOf } = indexDataset(useDataset({ of: 'programme', key: context.programme.id }));
  const { programme, region, sameArticle, sameRegion } = context;
  const province = provinceOf(region.adcode);
  return (
    <div className="programme-neighbours">
      {sameArticle.length > 0 ? (
        <Section title={t('programme.sameArticle')} note={t('programmes.group', { count: sameArticle.length })}>
          <ul>
            {sameArticle.map((item) => {
              const place = item.region === programme.region ? undefined : regions.get(item.region);
              return <ProgrammeItem key={item.id} programme={item} isBrief {...(place ? { place } : {})} />;
            })}
          </ul>
        </Section>
      ) : null}
      {sameRegion.length > 0 ? (
        <Section
          title={t('programme.sameRegion', { name: both(region.name) })}
          note={t('programmes.group', { count: sameRegion.length })}
        >
          <ul>
            {sameRegion.map((item) => (
              <ProgrammeItem key={item.id} programme={item} isBrief />
            ))}
          </ul>
        </Section>
      ) : null}
      {province ? (
        <p className="programme-all">
          <AtlasLink to={paths.programmes()} query={{ province: [province.adcode] }}>
            {t('programme.onList', { name: both(province.name) })}
          </AtlasLink>
        </p>
      ) : null}
    </div>
  );
}

/** `/programmes/:id`: one programme, where it is named, its figures and its neighbours. */
export default function ProgrammeView() {
  const { id = '' } = useParams();
  const { t, both } = useText();
  const dataset = useDataset({ of: 'programme', key: id });
  const context = selectProgrammeContext(dataset, id);
  if (!context) return <UnknownProgramme asked={id} />;
  return (
    <>
      <title>{`${both(context.programme.name)} · ${t('shell.name')}`}</title>
      <Breadcrumb steps={[{ label: t('programmes.title'), to: paths.programmes() }, { label: context.programme.id }]} />
      <Head context={context} />
      <Suspense fallback={<LoadingLine />}>
        <SystemWords>
          <SystemSection dataset={dataset} id={id}>
            <div className="programme-grid">
              <div className="programme-main">
                <ProgrammeFigures figures={context.figures} home={context.region.adcode} />
                <ProgrammeSource context={context} publication={dataset.publication} />
              </div>
              <Neighbours context={context} />
            </div>
          </SystemSection>
        </SystemWords>
      </Suspense>
    </>
  );
}
