import { type ReactNode, useState } from 'react';
import { SceneImage } from '../../charts/scene/SceneFigure';
import { layoutThumbnail } from '../../charts/system/layoutThumbnail';
import { paths } from '../../config/paths';
import { SYSTEM_FORMS } from '../../domain/codes';
import { lacksNumber, listFigures } from '../../domain/systemFigures';
import type { SystemView } from '../../domain/systemView';
import { formatSystemFinding } from '../../format/formatSystem';
import { useText } from '../../messages/TextContext';
import { SystemFormMark } from '../../panels/SystemFormMark';
import { AtlasLink } from '../../ui/AtlasLink';
import type { Address } from '../../ui/browser/useAddress';
import { CodeCounts } from '../../ui/filters/CodeCounts';
import { Section } from '../../ui/PageHead';
import './systemGallery.css';

const THUMBNAIL = { widthPx: 328, heightPx: 96 } as const;
/** How many a phone shows first; the style sheet holds the same. */
const FIRST = 6;

/** A small picture of a system, the way to the large one. */
function Tile({ view, today }: { readonly view: SystemView; readonly today: string }) {
  const text = useText();
  const { t, both } = text;
  const { form } = view.system;
  const figures = listFigures(view).length;
  const silent = view.parts.filter((part) => lacksNumber(part, view)).length;
  return (
    <li className="system-tile">
      <AtlasLink to={paths.programme(view.programme.id)}>
        <SceneImage
          scene={layoutThumbnail(view, { ...THUMBNAIL, today }, text)}
          label={formatSystemFinding(view, today, text)}
        />
        <strong>{both(view.region.short)}</strong> {both(view.programme.name)}
      </AtlasLink>
      <p className="caption">
        <SystemFormMark form={form} /> {t(`system.form.${form}`)} · {t('systems.figures', { count: figures })}
        {silent > 0 ? ` · ${t('systems.silent', { count: silent })}` : ''}
      </p>
    </li>
  );
}

interface SystemGalleryProps {
  readonly views: readonly SystemView[];
  readonly today: string;
  readonly address: Address<'programmes'>;
  readonly aside: ReactNode;
}

/** How it works there: every system that the reports describe, small, by form. */
export function SystemGallery({ views, today, address, aside }: SystemGalleryProps) {
  const { t } = useText();
  const counts = Object.fromEntries(
    SYSTEM_FORMS.map((form) => [form, views.filter(({ system }) => system.form === form).length]),
  ) as Record<(typeof SYSTEM_FORMS)[number], number>;
  const { form: chosen } = address.query;
  const [isWhole, setWhole] = useState(false);
  const shown = views.filter(({ system }) => chosen === null || system.form === chosen);
  return (
    <Section title={t('systems.title')} note={t('systems.lead', { count: views.length })} aside={aside}>
      <CodeCounts
        codes={SYSTEM_FORMS}
        counts={counts}
        chosen={chosen}
        onChoose={(form) => address.change({ form })}
        label={t('systems.forms')}
        className="system-forms"
        buttonClass="system-form-choice"
      >
        {(form) => (
          <>
            <SystemFormMark form={form} /> {t(`system.form.${form}`)}
          </>
        )}
      </CodeCounts>
      <ul className={isWhole ? 'system-gallery is-whole' : 'system-gallery'}>
        {shown.map((view) => (
          <Tile key={view.system.programme} view={view} today={today} />
        ))}
      </ul>
      {shown.length > FIRST ? (
        <button
          type="button"
          className="button system-others no-print"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('systems.firstSix') : t('systems.others', { count: shown.length - FIRST })}
        </button>
      ) : null}
    </Section>
  );
}
