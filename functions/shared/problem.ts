import type { ProblemFacts } from '../../contracts/http/problem-details.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { StoreUnavailable } from '../../domain/tickets/ticket-store.ts';
import { ActRefused } from '../../domain/tickets/refusals.ts';
import { StillContended } from '../../application/tickets/change-ticket.ts';
import { IssuerUnavailable } from './verify-token.ts';

/** A request is answered with a problem. Its text is the problem's code: nothing of the request. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly facts: ProblemFacts;
  /** In seconds: when trying again makes sense. */
  readonly retryAfter?: number;
  constructor(facts: ProblemFacts, retryAfter?: number) {
    super(facts.code);
    this.facts = facts;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

const storeRetrySeconds = 2;
const loginRetrySeconds = 5;
const busyRetrySeconds = 1;

/** The one mapping of errors to problems. What it does not know is an error of ours and reveals nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable) return new Problem({ code: 'store-unavailable' }, storeRetrySeconds);
  if (error instanceof IssuerUnavailable)
    return new Problem({ code: 'login-unavailable' }, loginRetrySeconds);
  if (error instanceof ActRefused) {
    const parameters = { reason: refusalWords[error.reason] };
    return new Problem({ code: 'act-refused', refusal: error.reason, parameters });
  }
  if (error instanceof StillContended) return new Problem({ code: 'ticket-busy' }, busyRetrySeconds);
  return new Problem({ code: 'internal-error' });
}
