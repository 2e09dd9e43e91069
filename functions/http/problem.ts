import { refusalFrom, type RefusalFacts } from '../../application/request-refused.ts';
import type { ProblemFacts } from '../../contracts/http/problems/problem-details.ts';
import type { Route } from '../../contracts/http/route.ts';
import { IssuerUnavailable } from '../../domain/institutions/officers/login-issuer.ts';

/** A request is answered with a problem. Its text is the problem's code: nothing of the request. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly facts: ProblemFacts;
  /** In seconds: when trying again makes sense. */
  readonly retryAfter?: number;
  /** As `Set-Cookie` has them. */
  readonly cookies?: readonly string[];
  constructor(facts: ProblemFacts, retryAfter?: number, cookies?: readonly string[]) {
    super(facts.code);
    this.facts = facts;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
    if (cookies !== undefined) this.cookies = cookies;
  }
}

const loginRetrySeconds = 5;

/** The one mapping of errors to problems. What it does not know is an error of ours and reveals nothing. */
export function problemOf(error: unknown, route: Pick<Route, 'body'>): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof IssuerUnavailable)
    return new Problem({ code: 'login-unavailable' }, loginRetrySeconds);
  const refused = refusalFrom(error);
  return refused === undefined
    ? new Problem({ code: 'internal-error' })
    : new Problem(factsAt(route, refused.facts), refused.retryAfter);
}

/** Where a request has what a use case was given: in its body, or where it has none, in its query. */
function factsAt({ body }: Pick<Route, 'body'>, { fields, ...facts }: RefusalFacts): ProblemFacts {
  const part = body === undefined ? 'query' : 'body';
  return {
    ...facts,
    ...(fields !== undefined && { fields: fields.map((field) => ({ ...field, in: part })) }),
  };
}
