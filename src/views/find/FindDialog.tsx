import { useId, useState, type KeyboardEvent } from 'react';
import { LineIcon } from '../../ui/LineIcon';
import { useModal } from '../../ui/browser/useModal';
import { DataError } from '../../data/DataError';
import { useSearchIndexQuery } from '../../data/useSearchIndexQuery';
import { useText } from '../../messages/TextContext';
import { WholeText } from '../../messages/WholeText';
import { normalizeQuery, QUERY_LIMIT } from '../../search/normalizeQuery';
import { FailureState } from '../../ui/Messages';
import '../../ui/controls.css';
import { FindHints } from './FindHints';
import { FindResults } from './FindResults';
import './find.css';
import { optionId, useFind, type FindState } from './useFind';

interface FindDialogProps {
  readonly onClose: () => void;
}

function FindField({
  find,
  listId,
  words,
  onInput,
}: {
  readonly find: FindState;
  readonly listId: string;
  readonly words: string;
  readonly onInput: (value: string) => void;
}) {
  const { t } = useText();
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // While a Chinese input method is at work, the keys are its own.
    if (event.nativeEvent.isComposing || event.shiftKey || !find.press(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') document.getElementById(optionId(listId, find.active))?.click();
  };
  return (
    <input
      type="text"
      className="find-field"
      value={words}
      onChange={(event) => onInput(event.target.value)}
      onKeyDown={press}
      role="combobox"
      aria-expanded={find.options.length > 0}
      aria-controls={listId}
      aria-autocomplete="list"
      aria-label={t('find.title')}
      aria-activedescendant={find.options.length > 0 ? optionId(listId, find.active) : undefined}
      placeholder={t('find.field')}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader asked for the box in order to type
      autoFocus
    />
  );
}

/**
 * What stands between the field and the results, and is said aloud: how many there are, and what was done to the words.
 */
function FindStatus({ find, isShortened }: { readonly find: FindState; readonly isShortened: boolean }) {
  const { t } = useText();
  const { outcome } = find;
  const kinds = outcome?.groups.map((group) => `${t(`find.kind.${group.kind}`)} ${group.found.length}`).join(' · ');
  return (
    <p className="find-status" role="status">
      {isShortened ? <span className="find-warning">{t('find.shortened', { limit: QUERY_LIMIT })} </span> : null}
      {outcome && outcome.count > 0 && outcome.by !== 'words' ? (
        <span className="find-warning">{t(`find.by.${outcome.by}`)} </span>
      ) : null}
      {outcome && outcome.count > 0 ? (
        <span>
          {t('find.count', { count: outcome.count })}
          <span className="find-kinds">{kinds}</span>
        </span>
      ) : null}
    </p>
  );
}

function FindBox({ onClose }: FindDialogProps) {
  const { t } = useText();
  const { dialog, close, onCancel } = useModal();
  const listId = useId();
  const query = useSearchIndexQuery();
  const [input, setInput] = useState({ words: '', isShortened: false });
  const find = useFind(query.data ?? null, input.words);
  const type = (value: string) => {
    const { words, isShortened } = normalizeQuery(value);
    setInput({ words, isShortened });
    find.restart();
  };
  const isBlank = input.words.trim() === '';
  const { error } = query;
  return (
    <dialog
      ref={dialog}
      className="find-dialog"
      aria-label={t('find.title')}
      onCancel={onCancel}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="find-head">
        <LineIcon d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" sizePx={18} />
        <FindField find={find} listId={listId} words={input.words} onInput={type} />
        <button type="button" className="button find-close" aria-label={t('find.close')} onClick={close}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="m2 2 10 10M12 2 2 12" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      <FindStatus find={find} isShortened={input.isShortened} />
      <div className="find-body">
        {query.isPending ? (
          <p className="find-loading" role="status">
            {t('find.loading')}
          </p>
        ) : null}
        {error ? (
          <FailureState
            title={t('find.failed')}
            details={error instanceof DataError ? [error.file, ...error.details] : [error.message]}
            onRetry={() => void query.refetch()}
          />
        ) : null}
        {query.data && find.options.length === 0 ? (
          <FindHints index={query.data} words={isBlank ? null : input.words.trim()} onTry={type} />
        ) : null}
        <FindResults find={find} listId={listId} onOpen={() => dialog.current?.close()} />
      </div>
      <p className="find-keys" aria-hidden="true">
        {t('find.keys')}
      </p>
    </dialog>
  );
}

/** The search box over places, indicators, targets, articles, programmes and figures. Nothing of it is remembered. */
export default function FindDialog({ onClose }: FindDialogProps) {
  return (
    <WholeText>
      <FindBox onClose={onClose} />
    </WholeText>
  );
}
