import * as z from 'zod';
import type { ProofChallenge } from '../../../domain/foundation/rate-limits/proofs.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { fieldErrors, type FieldError, type FieldErrorCode } from '../../../words/field-errors.ts';
import { fill, type Parameters } from '../../../words/fill.ts';
import { refusalReasons, type RefusalReason } from '../../../domain/casework/acts/refusals.ts';
import { historyEntry } from '../replies/history-entry.ts';
import { proofChallenge } from './proof-challenge.ts';
import { problemCodes, problems, problemType, type ProblemCode } from './problems.ts';
import {
  administrationRefusalReasons,
  type AdministrationRefusal,
} from '../../../domain/administration/refusals.ts';

/** Where in the request a mistake is. */
export const requestParts = ['body', 'query', 'path', 'header'] as const;
export type RequestPart = (typeof requestParts)[number];

const fieldErrorCodes = Object.keys(fieldErrors) as readonly FieldErrorCode[];

/** RFC 9457, as this API fills it. */
export const problemDetails = z
  .strictObject({
    type: z.string().meta({ format: 'uri', examples: [problemType('invalid-request')] }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.enum(problemCodes),
    errors: z
      .array(
        z.strictObject({
          in: z.enum(requestParts),
          pointer: z.string().meta({ description: 'JSON Pointer (RFC 6901) within that part.' }),
          code: z.enum(fieldErrorCodes),
          detail: z.string(),
          limit: z
            .number()
            .exactOptional()
            .meta({ description: 'too-long, too-short, too-big, too-small: the number that was passed.' }),
        }),
      )
      .exactOptional(),
    refusal: z
      .enum([...new Set([...refusalReasons, ...administrationRefusalReasons])])
      .exactOptional()
      .meta({ description: 'act-refused, change-refused: which rule does not allow it.' }),
    version: z.int().positive().exactOptional().meta({ description: 'ticket-moved-on: its version now.' }),
    meanwhile: z
      .array(z.object(historyEntry).meta({ id: 'MeanwhileEntry' }))
      .exactOptional()
      .meta({
        description: 'ticket-moved-on: what came since, 20 at most.',
      }),
    address: z
      .string()
      .exactOptional()
      .meta({ description: 'jurisdiction-not-served: where the institution takes tickets.' }),
    challenge: proofChallenge.exactOptional(),
  })
  .meta({ id: 'Problem', description: "Problem details (RFC 9457) in the caller's language." });
export type ProblemDetails = z.output<typeof problemDetails>;

/** Where a ticket is by now, and what came since. */
interface MovedOn {
  readonly version: number;
  readonly meanwhile: readonly NonNullable<ProblemDetails['meanwhile']>[number][];
}

/** What is said about a problem before it is put into words. */
export interface ProblemFacts {
  readonly code: ProblemCode;
  readonly parameters?: Parameters | undefined;
  readonly fields?: readonly (FieldError & { readonly in: RequestPart })[] | undefined;
  readonly address?: string | undefined;
  readonly movedOn?: MovedOn | undefined;
  readonly challenge?: ProofChallenge | undefined;
  readonly refusal?: RefusalReason | AdministrationRefusal | undefined;
}

/** Puts a problem into words. */
export function problemDetailsOf(facts: ProblemFacts, language: Language): ProblemDetails {
  const { code, parameters, fields, address, movedOn, refusal, challenge } = facts;
  const { status, title, detail } = problems[code];
  return {
    type: problemType(code),
    title: title[language],
    status,
    detail: fill(detail, parameters, language),
    code,
    ...(fields !== undefined && {
      errors: fields.map((field) => ({
        in: field.in,
        pointer: pointerOf(field.path),
        code: field.code,
        detail: fill(fieldErrors[field.code], field.parameters, language),
        ...limitIn(field),
      })),
    }),
    ...(refusal !== undefined && { refusal }),
    ...(movedOn !== undefined && { version: movedOn.version, meanwhile: [...movedOn.meanwhile] }),
    ...(address !== undefined && { address }),
    ...(challenge !== undefined && { challenge }),
  };
}

/** The number that a sentence names, for who counts along. */
function limitIn({ parameters = {} }: FieldError): { readonly limit?: number } {
  const limit = ['limit', 'maximum', 'minimum'].map((name) => parameters[name]).find(isNumber);
  return limit === undefined ? {} : { limit };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** A token of a pointer repeats what the caller wrote: no more of it than serves to find the field. */
const longestToken = 100;

/** The path as a JSON Pointer: RFC 6901, section 3. */
const pointerOf = (path: FieldError['path']): string =>
  path
    .map((key) => String(key).toWellFormed().slice(0, longestToken))
    .map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
