import type { PlacedMap, PlacedWords } from './placedMap';

const isNamed = ({ lines }: PlacedWords): boolean => lines.some((line) => line.some(({ role }) => role === 'name'));

/**
 * The map without the labels that had no room for a name: nobody could say whose number that is. What the mark stands
 * for, the list or the card beside the map says.
 */
export const dropNameless = (placed: PlacedMap): PlacedMap => ({ ...placed, labels: placed.labels.filter(isNamed) });
