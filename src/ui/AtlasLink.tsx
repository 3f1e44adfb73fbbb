import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { Values } from '../address/parameters';
import { carrySearch } from '../address/writeAddress';
import { isPlainClick } from '../config/isPlainClick';

interface AtlasLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string;
  readonly query?: Partial<Values>;
  /** The part of the page to start at. */
  readonly hash?: string;
}

/** A link inside the site that keeps the province filter and the language and theme of the address. */
export function AtlasLink({ to, query, hash = '', onClick, ...rest }: AtlasLinkProps) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const carried = carrySearch(search, query);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    // A choice stands in the address at once; what was drawn may still be a page behind it.
    const now = carrySearch(window.location.search, query);
    if (now === carried || event.defaultPrevented || rest.target || !isPlainClick(event)) return;
    event.preventDefault();
    void navigate({ pathname: to, search: now, hash });
  };
  return <Link to={{ pathname: to, search: carried, hash }} onClick={follow} {...rest} />;
}
