import { useState } from 'preact/hooks';
import type { Mistake } from './mistakes.tsx';

/** What was wrong with a form when it was last tried. */
export interface FormMistakes {
  readonly mistakes: readonly Mistake[];
  /** Rises with each try: what is wrong is then said again. */
  readonly tries: number;
  /** What is wrong with the answer in a field. */
  readonly mistakeAt: (field: string) => string | undefined;
  /** The form was tried again, and this is wrong with it. */
  readonly showMistakes: (found: readonly Mistake[]) => void;
}

export function useFormMistakes(): FormMistakes {
  const [{ mistakes, tries }, set] = useState<Pick<FormMistakes, 'mistakes' | 'tries'>>({
    mistakes: [],
    tries: 0,
  });
  return {
    mistakes,
    tries,
    mistakeAt: (field) => mistakes.find((mistake) => mistake.field === field)?.text,
    showMistakes: (found) => set((before) => ({ mistakes: found, tries: before.tries + 1 })),
  };
}
