/**
 * Whether a query (with its `?`) may have a part that was once called otherwise, or one that others hung on: asked
 * before anything is drawn, so that the table of old names need not be there. A test holds it against the table.
 */
export const hasOldPart = (search: string): boolean =>
  /[?&](?:(?:region|q|year|from)=|isapp|utm_)|=divisions-/.test(search);
