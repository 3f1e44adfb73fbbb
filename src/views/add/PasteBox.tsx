import { type DragEvent, useId, useState } from 'react';
import { useText } from '../../messages/TextContext';
import { FilePicker } from './FilePicker';
import { readUpload } from './readUpload';

interface PasteBoxProps {
  readonly onText: (text: string) => void;
}

const MOST_CHARACTERS = 200_000;

/** Where an article is pasted, or files are dropped; what cannot be read is told, and nothing typed is lost. */
export function PasteBox({ onText }: PasteBoxProps) {
  const { t } = useText();
  const id = useId();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const read = (given: string) => {
    const length = given.trim().length;
    if (length > 0 && length <= MOST_CHARACTERS) {
      setProblems([]);
      setText('');
      onText(given);
      return;
    }
    setProblems([length === 0 ? t('add.empty') : t('add.tooLong', { count: length })]);
  };
  const take = async (files: readonly File[]) => {
    const uploads = await Promise.all(files.map(async (file) => ({ name: file.name, upload: await readUpload(file) })));
    const refused = uploads.flatMap(({ name, upload }) =>
      upload.ok ? [] : [t(`add.problem.${upload.problem}`, { name })],
    );
    for (const { upload } of uploads) if (upload.ok) read(upload.text);
    setProblems(refused);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  return (
    <div className="add-paste" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label htmlFor={id}>{t('add.paste')}</label>
      <textarea
        id={id}
        className="field"
        rows={8}
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="caption">
        {t('add.paste.hint')}
      </p>
      <p className="add-actions">
        <button type="button" className="button is-primary" onClick={() => read(text)}>
          {t('add.read')}
        </button>
        <FilePicker
          label={t('add.file')}
          accept=".txt,.docx,.html,.htm,.xlsx,.csv"
          isMany
          onFiles={(files) => void take(files)}
        />
      </p>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} className="notice">
            {problem}
          </p>
        ))}
      </div>
    </div>
  );
}
