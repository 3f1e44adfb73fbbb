import './signs.css';

/**
 * Nothing is reported here: the stipple of the signs all over the HTML box that holds it (of class `stippled`), behind
 * what else stands there.
 */
export const Stipple = () => (
  <svg width="100%" height="100%" aria-hidden="true">
    <rect width="100%" height="100%" fill="url(#tx-stipple)" />
  </svg>
);
