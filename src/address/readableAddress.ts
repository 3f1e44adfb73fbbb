/**
 * An address as it is printed, cited or pasted: lists of places keep their commas, which browsers write as %2C. It
 * leads to the same view.
 */
export const formatReadable = (address: string): string => address.replaceAll('%2C', ',');
