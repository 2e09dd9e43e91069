import { useSay } from '../../platform/language.ts';
import { listTexts as texts } from './texts.ts';

/** What a row can say by a sign, drawn in a square of 16: the sign, and the words of it. */
const signs = {
  urgent: {
    path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 3.500h2v5.500H7zM7 10.500h2v2H7z',
    text: texts.urgent,
  },
  files: {
    path: 'M13 7.500 8 12.500a3 3 0 0 1-4.200-4.200L9 3a2 2 0 0 1 2.900 2.900L7 10.800a1 1 0 0 1-1.400-1.400L9.800 5',
    text: texts.files,
  },
  message: { path: 'M2 3h12v8H7.500L4.500 14v-3H2z', text: texts.newMessage },
} as const;

/** A sign in a row, with its words to who reads by ear or points at it. */
export function SignOfRow({ of }: { readonly of: keyof typeof signs }) {
  const say = useSay();
  const { path, text } = signs[of];
  return (
    <span class={`sign-of-row of-${of}`} title={say(text)}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} fill-rule="evenodd" />
      </svg>
      <strong class="unseen">{say(text)}</strong>
    </span>
  );
}
