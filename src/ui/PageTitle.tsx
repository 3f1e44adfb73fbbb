import { useFirstText } from '../messages/TextContext';

/** The title of the document: what the page is about, in parts of which some may be empty, and the site. */
export function PageTitle({ parts }: { readonly parts: readonly (string | number | null)[] }) {
  const { t } = useFirstText();
  return <title>{[...parts, t('shell.name')].filter(Boolean).join(' · ')}</title>;
}
