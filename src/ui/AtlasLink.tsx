import type { AnchorHTMLAttributes } from 'react';
import { Link, useLocation } from 'react-router-dom';

/** Parts of an address that follow the reader from page to page. */
const CARRIED = ['province', 'lang', 'theme'];

/** The search part that a link to another page keeps, plus what the link itself asks for. */
export function carrySearch(search: string, own: Record<string, string> = {}): string {
  const current = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const name of CARRIED) {
    const value = current.get(name);
    if (value) next.set(name, value);
  }
  for (const [name, value] of Object.entries(own)) if (value) next.set(name, value);
  const text = next.toString();
  return text ? `?${text}` : '';
}

interface AtlasLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string;
  readonly query?: Record<string, string>;
}

/** A link inside the site that keeps the province filter and the language and theme of the address. */
export function AtlasLink({ to, query, ...rest }: AtlasLinkProps) {
  const { search } = useLocation();
  return <Link to={{ pathname: to, search: carrySearch(search, query) }} {...rest} />;
}
