import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';

/** Where the figures come from, and which edition this is. */
export default function MethodSection({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useText();
  return (
    <Section title={t('home.method')} aside={<AtlasLink to={paths.about()}>{t('home.readMethod')}</AtlasLink>}>
      <p>{t('home.methodText', { articles: dataset.articles.length, figures: dataset.figures.length })}</p>
      <p className="caption">{t('home.version', { version: dataset.version })}</p>
    </Section>
  );
}
