import { useFirstText } from '../messages/TextContext';

/** What stands for the rest of a page while it comes; as high as keeps the foot far, so that nothing seen moves. */
export function LoadingLine() {
  return (
    <p className="loading-line is-far" role="status">
      {useFirstText().t('shell.loading')}
    </p>
  );
}
