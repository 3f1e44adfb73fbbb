import type { ReactNode } from 'react';
import type { ProgrammeKind } from '../domain/codes';
import { useText } from '../messages/TextContext';
import './programme.css';

/** One outline a kind, in the colour of its words: a flag, a screen, two joined rings, a house, stairs, a sheet. */
const GLYPHS: Record<ProgrammeKind, ReactNode> = {
  programme: <path d="M3.5 15V3M3.5 3.5h10l-2.5 3 2.5 3h-10" />,
  platform: <path d="M2.5 3.5h12v8.5h-12zM5.5 15h6M8.5 12v3" />,
  mechanism: (
    <>
      <circle cx="6" cy="8.5" r="4" />
      <circle cx="11" cy="8.5" r="4" />
    </>
  ),
  institution: <path d="M2 7.5 8.5 3 15 7.5M3.5 7v7.5h10V7M7 14.5V10h3v4.5" />,
  tier: <path d="M2 14.5h4.5v-4H11v-4h4.5M2 14.5v-2" />,
  policy: <path d="M4 2.5h6l3.5 3.5v8.5H4zM6.5 8h5M6.5 11h5" />,
};

/** The kind of a programme: glyph and words. */
export function ProgrammeKindMark({ kind }: { readonly kind: ProgrammeKind }) {
  const { t } = useText();
  return (
    <span className="programme-kind">
      <svg
        width="17"
        height="17"
        viewBox="0 0 17 17"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
        aria-hidden="true"
      >
        {GLYPHS[kind]}
      </svg>
      {t(`programme.kind.${kind}`)}
    </span>
  );
}
