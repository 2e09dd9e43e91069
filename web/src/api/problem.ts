import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { FormError } from '../design/error-summary.tsx';
import type { ProblemReply } from './routes.ts';
import { failureTexts } from './texts.ts';

/** What the API refuses, in the language that it was asked in (RFC 9457). */
export type ApiProblem = ProblemReply;

/** Why a request brought nothing. `retryAfter`: in seconds, where the API said so. */
export type Failure =
  /** No connection, or it broke before the answer came: what was asked may have been done. */
  | { readonly because: 'unreachable' }
  /** The service is slow, has a fault, or something before it answered: what was asked may have been done. */
  | { readonly because: 'unavailable'; readonly retryAfter?: number | undefined }
  | { readonly because: 'refused'; readonly problem: ApiProblem; readonly retryAfter?: number | undefined };

/** What a request brought. */
export type ApiOutcome<Data> =
  | { readonly data: Data; readonly response: Response; readonly failure?: never }
  | { readonly failure: Failure; readonly response?: Response | undefined; readonly data?: never };

/** A request was not made, for another one before it brought nothing. */
export class RequestSkipped extends Error {
  override readonly name = 'RequestSkipped';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.because);
    this.failure = failure;
  }
}

/** Stands for a request where there is nothing to ask for: as one that brought nothing. */
export const skipped = (): Promise<never> => Promise.reject(new Error('skipped'));

/** What a request of the client brings. */
export interface Fetched<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Longer than the service takes for anything: in milliseconds. */
const patience = 60_000;

/**
 * Asks the API and never throws: `outcomeOf((signal) => apiClient.GET('/v1/categories', { signal }))`. A service that does
 * not answer within a minute is unavailable: a connection there is.
 */
export async function outcomeOf<Data>(
  ask: (signal: AbortSignal) => Promise<Fetched<Data>>,
): Promise<ApiOutcome<Data>> {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), patience);
  try {
    const { data, error, response } = await ask(impatience.signal);
    if (data !== undefined) return { data, response };
    return { failure: failureOf(error, response), response };
  } catch (error) {
    if (error instanceof RequestSkipped) return { failure: error.failure };
    return { failure: { because: impatience.signal.aborted ? 'unavailable' : 'unreachable' } };
  } finally {
    clearTimeout(timer);
  }
}

function failureOf(error: unknown, { status, headers }: Response): Failure {
  const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
  const retryAfter = Number.isNaN(seconds) ? undefined : seconds;
  return status < 500 && isProblem(error)
    ? { because: 'refused', problem: error, retryAfter }
    : { because: 'unavailable', retryAfter };
}

const isProblem = (error: unknown): error is ApiProblem =>
  typeof error === 'object' && error !== null && 'code' in error && 'detail' in error;

/** A failure in one sentence or two, in the reader's language. */
export const failureSentence = (failure: Failure, language: Language): string =>
  failure.because === 'refused' ? failure.problem.detail : failureTexts[failure.because][language];

/** Where errors lead: the ids of fields by the pointer into the request's body, or by the code of a problem. */
export type FieldsOfErrors = Readonly<Record<string, string>>;

/** A pointer leads to the nearest field at or above it. */
function fieldAt(pointer: string, fields: FieldsOfErrors): string | undefined {
  const field = fields[pointer];
  if (field !== undefined || pointer === '') return field;
  return fieldAt(pointer.slice(0, pointer.lastIndexOf('/')), fields);
}

/** What is to be put right: each error at its field, or one for the whole page. */
export function errorsOf(
  failure: Failure,
  language: Language,
  fields: FieldsOfErrors = {},
): readonly FormError[] {
  const problem = failure.because === 'refused' ? failure.problem : undefined;
  const whole = problem && fields[problem.code];
  const errors = problem?.errors ?? [];
  return errors.length === 0
    ? [{ field: whole, text: failureSentence(failure, language) }]
    : errors.map(({ pointer, detail }) => ({ field: fieldAt(pointer, fields) ?? whole, text: detail }));
}
