import { siteFacts } from 'virtual:site-facts';

export { siteFacts } from 'virtual:site-facts';

/** Scheme, host and base of the site without a slash at the end: as configured, or as it is served. */
export const readSiteAddress = (): string =>
  (siteFacts.origin ?? window.location.origin) + import.meta.env.BASE_URL.replace(/\/$/, '');
