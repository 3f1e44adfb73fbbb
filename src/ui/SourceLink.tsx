import { OwnLanguage } from './OwnLanguage';

/** An outside source by its title, in its own language; one without an address is only cited. */
export function SourceLink({ title, url }: { readonly title: string; readonly url: string | null }) {
  const words = <OwnLanguage>{title}</OwnLanguage>;
  return url ? (
    <a href={url} rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  );
}
