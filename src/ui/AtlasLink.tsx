import type { AnchorHTMLAttributes } from 'react';
import { Link, useLocation } from 'react-router-dom';

/** Parts of an address that follow the reader from page to page. */
const CARRIED = ['province', 'lang', 'theme'];

/**
 * Codes of provinces; anything else was dropped with a notice on this page and must not follow the reader to the next.
 */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)0000$/;
const keepProvinces = (value: string | null): string =>
  (value ?? '')
    .split(',')
    .filter((code) => PROVINCE.test(code))
    .join(',');

/** The search part that a link to another page keeps, plus what the link itself asks for. */
export function carrySearch(search: string, own: Record<string, string> = {}): string {
  const current = new URLSearchParams(search);
  const next = new URLSearchParams();
  for (const name of CARRIED) {
    const value = name === 'province' ? keepProvinces(current.get(name)) : current.get(name);
    if (value) next.set(name, value);
  }
  for (const [name, value] of Object.entries(own)) if (value) next.set(name, value);
  const text = next.toString();
  return text ? `?${text}` : '';
}

interface AtlasLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string;
  readonly query?: Record<string, string>;
  /** The part of the page to start at. */
  readonly hash?: string;
}

/** A link inside the site that keeps the province filter and the language and theme of the address. */
export function AtlasLink({ to, query, hash = '', ...rest }: AtlasLinkProps) {
  const { search } = useLocation();
  return <Link to={{ pathname: to, search: carrySearch(search, query), hash }} {...rest} />;
}
