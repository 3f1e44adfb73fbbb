import { TextureDefs } from '../scene/SceneSvg';
import './signs.css';

/**
 * The textures of all signs, once for the whole page, in a drawing without room of its own: one that is not displayed
 * gives none.
 */
export const SignTextures = () => (
  <svg width="0" height="0" aria-hidden="true" className="sign-textures">
    <TextureDefs />
  </svg>
);
