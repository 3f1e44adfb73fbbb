import { useId, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { OwnArticle } from '../../domain/ownArticle';
import type { ExtractionFacts } from '../../extract/extraction';
import { downloadBlob } from '../../export/downloadBlob';
import { useText } from '../../messages/TextContext';
import { listLacking, listNewPlaces, makeRecordZip, type RecordWords } from './makeRecordZip';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang: 'en' | 'zh-CN';
  readonly onChange: (value: string) => void;
}

function Field({ label, value, lang, onChange }: FieldProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input id={id} lang={lang} value={value} onChange={(event) => onChange(event.target.value)} />
    </p>
  );
}

/** Whom an article credits in a line of its own: 来源：铜仁市民政局. */
const findCredit = (text: string): string => /来源[:：]\s*([^\s，。]{2,24})/u.exec(text)?.[1] ?? '';

interface RecordFormProps {
  readonly article: OwnArticle;
  readonly dataset: Dataset;
  readonly facts: ExtractionFacts;
}

/** Takes an article out as files for the published atlas; asks for what records need and no article gives. */
export function RecordForm({ article, dataset, facts }: RecordFormProps) {
  const { t } = useText();
  const [words, setWords] = useState<RecordWords>({
    titleEn: '',
    creditZh: findCredit(article.text),
    creditEn: '',
    places: {},
  });
  const [said, setSaid] = useState('');
  const lacking = listLacking(article, words, dataset).map((lack) => t(`add.record.lack.${lack}`));
  const set = (part: Partial<RecordWords>) => setWords({ ...words, ...part });
  const take = () => {
    const readme = [t('add.record.readme'), ...lacking.map((lack) => `- ${lack}`)].join('\n');
    const { name, bytes } = makeRecordZip(article, words, { dataset, facts }, `${readme}\n`);
    downloadBlob(new Blob([bytes], { type: 'application/zip' }), name);
    setSaid(t('add.record.taken', { name }));
  };
  return (
    <details className="add-record">
      <summary>{t('add.record')}</summary>
      <p className="caption">{t('add.record.lead')}</p>
      <Field label={t('add.record.titleEn')} lang="en" value={words.titleEn} onChange={(titleEn) => set({ titleEn })} />
      <Field
        label={t('add.record.creditZh')}
        lang="zh-CN"
        value={words.creditZh}
        onChange={(creditZh) => set({ creditZh })}
      />
      {words.creditZh.trim() === '' ? null : (
        <Field
          label={t('add.record.creditEn')}
          lang="en"
          value={words.creditEn}
          onChange={(creditEn) => set({ creditEn })}
        />
      )}
      {listNewPlaces(article, dataset).map((code) => (
        <Field
          key={code}
          label={t('add.record.place', { name: facts.gazetteer.names.get(code) ?? code })}
          lang="en"
          value={words.places[code] ?? ''}
          onChange={(name) => set({ places: { ...words.places, [code]: name } })}
        />
      ))}
      {lacking.length > 0 ? (
        <p className="caption">
          {t('add.record.draft')} {lacking.join(' ')}
        </p>
      ) : null}
      <button type="button" className="button" onClick={take}>
        {t('add.record.take')}
      </button>
      <p role="status" className="add-said">
        {said}
      </p>
    </details>
  );
}
