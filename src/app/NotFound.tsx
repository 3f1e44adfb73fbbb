import { useLocation } from 'react-router-dom';
import { paths } from '../config/paths';
import { useText } from '../messages/TextContext';
import { UnknownPage } from '../ui/UnknownPage';

/** An address that no page answers to. */
export default function NotFound() {
  const { t } = useText();
  const { pathname } = useLocation();
  const nearest = [
    { to: paths.home(), label: t('nav.map') },
    { to: paths.targets(), label: t('nav.targets') },
    { to: paths.evidence(), label: t('nav.evidence') },
  ];
  return <UnknownPage title={t('unknown.page')} asked={pathname} nearest={nearest} />;
}
