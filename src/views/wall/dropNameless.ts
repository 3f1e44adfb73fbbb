import type { PlacedMap, PlacedWords } from '../../charts/map/placing/placedMap';

const isNamed = ({ lines }: PlacedWords): boolean => lines.some((line) => line.some(({ role }) => role === 'name'));

/**
 * The map without the labels that had no room for a name: nobody can ask a wall whose number that is, and the list
 * beside it says it.
 */
export const dropNameless = (placed: PlacedMap): PlacedMap => ({ ...placed, labels: placed.labels.filter(isNamed) });
