import { formatReadable } from '../../address/readableAddress';
import { cleanAddress } from '../../address/cleanAddress';

/** The address of the view that is shown, to be printed under a figure. */
export const readViewAddress = (): string => formatReadable(cleanAddress(window.location.href));
