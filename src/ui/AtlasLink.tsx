import type { AnchorHTMLAttributes } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { Values } from '../address/parameters';
import { carrySearch } from '../address/writeAddress';

interface AtlasLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string;
  readonly query?: Partial<Values>;
  /** The part of the page to start at. */
  readonly hash?: string;
}

/** A link inside the site that keeps the province filter and the language and theme of the address. */
export function AtlasLink({ to, query, hash = '', ...rest }: AtlasLinkProps) {
  const { search } = useLocation();
  return <Link to={{ pathname: to, search: carrySearch(search, query), hash }} {...rest} />;
}
