import type * as z from 'zod';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { FieldError } from '../../../words/field-errors.ts';
import { refusalOf } from './refuse.ts';
import type { ProblemCode } from './problems.ts';

/** Validation error of a request: a problem with a name of its own, or errors in fields. */
export type RequestErrors =
  { readonly problem: ProblemCode } | { readonly problem?: never; readonly fields: readonly FieldError[] };

/** So many errors are named at once; nobody reads more, and a reply stays small. */
const namedAtOnce = 20;

/** Puts the issues that a schema found in `input` into codes of our own. */
export function requestErrorsOf(issues: readonly z.core.$ZodIssue[], input: unknown): RequestErrors {
  for (const issue of issues) {
    const refusal = refusalOf(issue);
    if (refusal !== undefined && 'problem' in refusal) return { problem: refusal.problem };
  }
  return { fields: issues.flatMap((issue) => fieldErrorsOf(issue, input)).slice(0, namedAtOnce) };
}

function fieldErrorsOf(issue: z.core.$ZodIssue, input: unknown): readonly FieldError[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, namedAtOnce).map((key) => ({ path: [...path, key], code: 'unknown-field' }));
    case 'invalid_type':
      return [typeError(path, issue.expected, input)];
    case 'invalid_value':
      return [valueError(path, issue.values.map(String).join(', '), input)];
    case 'too_small':
      return [{ path, code: 'too-small', parameters: { minimum: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: 'too-big', parameters: { maximum: Number(issue.maximum) } }];
    case 'custom':
      return [customError(issue)];
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return [{ path, code: 'invalid' }];
  }
}

const expectedTypes: Readonly<Record<string, Text>> = {
  string: { sw: 'maandishi', en: 'text' },
  boolean: { sw: 'true au false', en: 'true or false' },
  number: { sw: 'namba', en: 'a number' },
  object: { sw: 'kundi la sehemu zenye majina', en: 'an object with named fields' },
};

function typeError(path: FieldError['path'], expected: string, input: unknown): FieldError {
  if (valueAt(path, input) === undefined) return { path, code: 'required' };
  const words = expectedTypes[expected];
  return words === undefined
    ? { path, code: 'invalid' }
    : { path, code: 'wrong-type', parameters: { expected: words } };
}

const valueError = (path: FieldError['path'], values: string, input: unknown): FieldError =>
  valueAt(path, input) === undefined
    ? { path, code: 'required' }
    : { path, code: 'unknown-value', parameters: { values } };

function customError(issue: z.core.$ZodIssueCustom): FieldError {
  const refusal = refusalOf(issue);
  if (refusal === undefined || !('field' in refusal)) return { path: issue.path, code: 'invalid' };
  return { path: issue.path, code: refusal.field, parameters: refusal.parameters };
}

function valueAt(path: FieldError['path'], input: unknown): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1] as unknown;
  }
  return value;
}
