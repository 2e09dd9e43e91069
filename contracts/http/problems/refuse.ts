import * as z from 'zod';
import type { FieldErrorCode } from '../../../words/field-errors.ts';
import type { Parameters } from '../../../words/fill.ts';
import type { ProblemCode } from './problems.ts';

/** Why a check of our own refuses a value: a mistake in one field, or a problem with a name of its own. */
export type Refusal =
  | { readonly field: FieldErrorCode; readonly parameters?: Parameters | undefined }
  | { readonly problem: ProblemCode };

type Context = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** Lets a schema's transformation or refinement fail for a reason of ours, at `path` below its value. */
export function refuse(context: Context, refusal: Refusal, path: readonly string[] = []): never {
  context.addIssue({ code: 'custom', params: { refusal }, path: [...path] });
  return z.NEVER;
}

/** The reason that `refuse` gave, if it was `refuse` that made this issue. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal | undefined {
  return issue.code === 'custom' ? (issue.params?.['refusal'] as Refusal | undefined) : undefined;
}
