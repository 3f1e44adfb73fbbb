import type { Bilingual } from '../../domain/records/parts';
import { useText } from '../../messages/TextContext';
import type { ProgrammeContext } from '../../selectors/selectProgrammes';
import { ArticleFacts, Fact, FactList } from '../../ui/FactList';
import { Section } from '../../ui/PageHead';

/** Where the programme is named: article, credit, issue with its basis, document and line. */
export function ProgrammeSource({
  context,
  publication,
}: {
  readonly context: ProgrammeContext;
  readonly publication: Bilingual;
}) {
  const { t } = useText();
  const { article, programme } = context;
  return (
    <Section title={t('programme.where')}>
      <FactList className="programme-source">
        <ArticleFacts article={article} publication={publication} />
        <Fact term={t('programme.id')}>{programme.id}</Fact>
      </FactList>
      <p className="caption">{t('programme.ours')}</p>
    </Section>
  );
}
