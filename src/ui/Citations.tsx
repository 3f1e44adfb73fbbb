import { useRef, useState } from 'react';
import { useText } from '../messages/TextContext';
import { SegmentedChoice } from './SegmentedChoice';
import { useCopy } from './useCopy';
import './citations.css';

export interface Reference {
  readonly label: string;
  readonly text: string;
}

/** One reference in the form that the reader chooses, to be copied. */
export function Citations({ references }: { readonly references: readonly Reference[] }) {
  const { t } = useText();
  const [chosen, setChosen] = useState(0);
  const words = useRef<HTMLParagraphElement>(null);
  const { result, copy } = useCopy(words);
  const text = references[chosen]?.text ?? '';
  return (
    <div className="citations">
      <SegmentedChoice
        className="no-print"
        label={t('cite.style')}
        values={[...references.keys()]}
        chosen={chosen}
        onChoose={setChosen}
        nameOf={(index) => references[index]?.label ?? ''}
      />
      <p className="citations-text" ref={words}>
        {text}
      </p>
      <p className="citations-actions no-print">
        <button type="button" className="button" onClick={() => copy(text)}>
          {t('figure.copy.citation')}
        </button>
        <span role="status">{result === null ? '' : t(result === 'copied' ? 'figure.copied' : 'figure.selected')}</span>
      </p>
    </div>
  );
}
