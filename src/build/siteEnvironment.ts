/** A line of the footer that the host wants, e.g. its registration number with the register's address. */
interface FooterEntry {
  readonly text: string;
  readonly url: string | null;
}

/** What a host may say of its site when it builds it; everything may be absent. */
export interface SiteEnvironment {
  /** Scheme and host without a slash at the end; null in a build that does not know where it will stand. */
  readonly origin: string | null;
  /** Address that readers may write to. */
  readonly contact: string | null;
  readonly footer: readonly FooterEntry[];
}

function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Error(
      `SITE_ORIGIN is “${value}”: write scheme and host only, e.g. https://atlas.example.org (a sub-path goes into BASE_PATH)`,
    );
  }
  return url.origin;
}

function parseContact(value: string): string {
  if (!/^[^\s@<>"?&%]+@[^\s@<>"?&%]+\.[^\s@<>"?&%]+$/.test(value))
    throw new Error(`SITE_CONTACT is “${value}”: write one e-mail address`);
  return value;
}

function parseFooterEntry(entry: string): FooterEntry {
  const [text = '', url, ...rest] = entry.split('|').map((part) => part.trim());
  const isAddress = url === undefined || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
  if (text === '' || rest.length > 0 || !isAddress)
    throw new Error(`SITE_FOOTER has “${entry.trim()}”: write text, or text|https://…; several with ; between them`);
  return { text, url: url ?? null };
}

/**
 * Reads SITE_ORIGIN, SITE_CONTACT and SITE_FOOTER. What cannot be meant stops the build: a wrong canonical address is
 * worse than none.
 */
export function parseSiteEnvironment(env: Readonly<Record<string, string | undefined>>): SiteEnvironment {
  const read = (name: string): string | null => env[name]?.trim() || null;
  const [origin, contact, footer] = [read('SITE_ORIGIN'), read('SITE_CONTACT'), read('SITE_FOOTER')];
  return {
    origin: origin === null ? null : parseOrigin(origin),
    contact: contact === null ? null : parseContact(contact),
    footer:
      footer === null
        ? []
        : footer
            .split(';')
            .filter((entry) => entry.trim() !== '')
            .map(parseFooterEntry),
  };
}
