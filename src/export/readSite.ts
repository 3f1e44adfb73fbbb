/** Address of the site without a slash at its end. */
export const readSite = (): string => location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
