import type { ReactNode } from 'react';
import './controls.css';

interface PageHeadProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
}

/** Headline of a page with its lead sentence; actions stand at the right. */
export function PageHead({ title, lead, aside }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {aside ? <div className="aside thumb-links no-print">{aside}</div> : null}
    </header>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A part of a page under a heavy rule. */
export function Section({ title, note, aside, children, id }: SectionProps) {
  return (
    <section className="section" id={id}>
      <h2 className="section-head">
        {title}
        {note ? <small>{note}</small> : null}
        {aside ? <span className="aside thumb-links">{aside}</span> : null}
      </h2>
      {children}
    </section>
  );
}
