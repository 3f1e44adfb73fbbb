import { useLocation } from 'react-router-dom';
import { useText } from '../messages/TextContext';
import { UnknownPage } from '../ui/UnknownPage';

/** An address that no page answers to. */
export default function NotFound() {
  const { t } = useText();
  const { pathname } = useLocation();
  return <UnknownPage title={t('unknown.page')} asked={pathname} nearest={[]} />;
}
