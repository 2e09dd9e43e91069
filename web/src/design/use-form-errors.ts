import { useState } from 'preact/hooks';
import type { FormError } from './error-summary.tsx';

/** What was wrong with a form when it was last tried. */
export interface FormErrors {
  readonly errors: readonly FormError[];
  /** Rises with each try: what is wrong is then said again. */
  readonly tries: number;
  /** What is wrong with the answer in a field. */
  readonly errorAt: (field: string) => string | undefined;
  /** The form was tried again, and this is wrong with it. */
  readonly showErrors: (found: readonly FormError[]) => void;
}

export function useFormErrors(): FormErrors {
  const [{ errors, tries }, set] = useState<Pick<FormErrors, 'errors' | 'tries'>>({
    errors: [],
    tries: 0,
  });
  return {
    errors,
    tries,
    errorAt: (field) => errors.find((error) => error.field === field)?.text,
    showErrors: (found) => set((before) => ({ errors: found, tries: before.tries + 1 })),
  };
}
