import { useText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import './controls.css';
import './breadcrumb.css';

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
