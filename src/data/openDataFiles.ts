/** Address of a file of open data. */
export const openDataAddress = (name: string): string => `${import.meta.env.BASE_URL}data/${name}`;

export { openDataFiles } from 'virtual:open-data';
