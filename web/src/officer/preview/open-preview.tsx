import { useComputed } from '@preact/signals';
import { useSay } from '../../platform/language.ts';
import { inGroups } from '../../platform/digits.ts';
import type { PreviewedTicket } from './previewed.ts';
import { previewOfText } from './texts.ts';

interface OpenPreviewProps {
  readonly previewed: PreviewedTicket;
  readonly number: string;
}

/** What is pressed of a line to preview its ticket: who uses keys has one, and is not led over twenty of these. */
export function OpenPreview({ previewed, number }: OpenPreviewProps) {
  const say = useSay();
  const isShown = useComputed(() => previewed.value === number).value;
  const text = say(previewOfText(inGroups(number)));
  return (
    <button
      type="button"
      class="open-preview"
      tabIndex={-1}
      aria-pressed={isShown}
      aria-label={text}
      title={text}
      onClick={() => {
        previewed.value = number;
      }}
    >
      <Eye />
    </button>
  );
}

/** Drawn in a square of 16: something is opened and read. */
export const Eye = () => (
  <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false" class="eye">
    <path d="M1 8s2.500-4.500 7-4.500S15 8 15 8s-2.500 4.500-7 4.500S1 8 1 8z" />
    <circle cx="8" cy="8" r="2" />
  </svg>
);
