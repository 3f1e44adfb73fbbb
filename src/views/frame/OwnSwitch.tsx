import { startTransition, useEffect, useMemo, useState } from 'react';
import { StateMark } from '../../charts/signs/StateMark';
import { isOwnHidden, rememberOwnHidden } from '../../config/ownArticlesMemory';
import { fetchExtractionFacts } from '../../data/useExtractionFacts';
import { type AcceptedFigure, listAccepted } from '../../domain/ownArticle';
import { useText } from '../../messages/TextContext';
import { AddWords } from '../../messages/AddWords';
import { composeOwn, listUnknownPlaces } from '../../selectors/composeOwn';
import { requireDataset, useDatasetStore } from '../../store/datasetStore';
import { useOwnArticlesStore } from '../../store/ownArticlesStore';
import './ownSwitch.css';

/** The published facts with the reader's own numbers beside them. */
async function loadOwn(accepted: readonly AcceptedFigure[]) {
  const dataset = await requireDataset();
  const isNamed = listUnknownPlaces(dataset, accepted).length === 0;
  const names = isNamed ? new Map<string, string>() : (await fetchExtractionFacts()).gazetteer.names;
  // The press is answered first.
  await new Promise((resolve) => setTimeout(resolve));
  // What is counted stays what is published.
  const composed = composeOwn(dataset, accepted, names);
  return { dataset: composed, nation: { ...dataset, facts: composed } };
}

const show = (own: Awaited<ReturnType<typeof loadOwn>> | null) =>
  startTransition(() => useDatasetStore.setState({ own }));

function Switch() {
  const { t } = useText();
  const { articles, isRead } = useOwnArticlesStore();
  const [isHidden, setHidden] = useState(isOwnHidden);
  const accepted = useMemo(() => listAccepted(articles), [articles]);
  useEffect(() => {
    if (!isRead) return;
    let isCurrent = true;
    const wanted = accepted.length > 0 && !isHidden ? loadOwn(accepted) : Promise.resolve(null);
    // Without all published facts there is nothing to stand beside; the page says why they are not there. What was
    // asked for before the last press comes too late.
    void wanted.catch(() => null).then((own) => isCurrent && show(own));
    return () => {
      isCurrent = false;
    };
  }, [accepted, isHidden, isRead]);
  if (accepted.length === 0) return null;
  const turn = () => {
    rememberOwnHidden(!isHidden);
    setHidden(!isHidden);
  };
  const label = t('add.mine.switch', { count: accepted.length });
  return (
    <button
      type="button"
      className="button own-switch"
      aria-pressed={!isHidden}
      aria-label={label}
      title={label}
      onClick={turn}
    >
      <StateMark state="own" /> <span className="own-switch-word">{t('state.own')}</span>{' '}
      <span className="own-switch-count">{accepted.length}</span>
    </button>
  );
}

/** In the bar above every page, for who has added articles: shows and hides what he has accepted of them. */
const OwnSwitch = () => (
  <AddWords>
    <Switch />
  </AddWords>
);
export default OwnSwitch;
