import type { ReactNode } from 'react';
import { AtlasLink } from './AtlasLink';
import { useText } from '../messages/TextContext';
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
      {aside ? <div className="aside no-print">{aside}</div> : null}
    </header>
  );
}

/** Where the reader is: from the widest page down to this one. */
export function Breadcrumb({ steps }: { readonly steps: readonly { readonly label: string; readonly to?: string }[] }) {
  const { t } = useText();
  return (
    <nav className="breadcrumb no-print" aria-label={t('nav.breadcrumb')}>
      <ol>
        {steps.map((step) => (
          <li key={step.label}>
            {step.to ? <AtlasLink to={step.to}>{step.label}</AtlasLink> : <span aria-current="page">{step.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
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
        {aside ? <span className="aside">{aside}</span> : null}
      </h2>
      {children}
    </section>
  );
}
