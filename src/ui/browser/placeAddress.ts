import { carrySearch } from '../../address/writeAddress';
import { paths } from '../../config/paths';

/** The path of a place's page with what follows the reader there from the address as it is now. */
export const placeAddress = (adcode: string): string => paths.region(adcode) + carrySearch(window.location.search);
