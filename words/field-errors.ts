import type { Parameters } from './fill.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/refusals')>('refusals');

/** What can be wrong with one field, in words. `{…}` is filled from the error's parameters. */
export const fieldErrors = t.fieldErrors;

export type FieldErrorCode = keyof typeof fieldErrors;

/** What is wrong with one field, before it is put into words. */
export interface FieldError {
  readonly path: readonly PropertyKey[];
  readonly code: FieldErrorCode;
  readonly parameters?: Parameters | undefined;
}
