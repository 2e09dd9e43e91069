import { httpProblemTexts } from '../../../words/http-problems.ts';
import { refusalTexts, type RefusalCode, type RefusalText } from '../../../words/refusals.ts';

/** The HTTP status of everything that the system refuses: RFC 9110, section 15. */
const statusOfRefusal = {
  'invalid-request': 400,
  'not-allowed': 403,
  'idempotency-key-reused': 422,
  'ticket-not-found': 404,
  'no-such-ticket': 404,
  'no-such-request': 404,
  'identity-not-granted': 403,
  'proof-of-work-needed': 429,
  'proof-to-send-needed': 429,
  'guesses-closed': 429,
  'too-many-tickets': 429,
  'too-many-tickets-of-phone': 429,
  'too-many-tickets-of-email': 429,
  'too-many-desk-tickets': 429,
  'login-failed': 401,
  'session-ended': 401,
  'too-many-logins': 429,
  'too-many-comparisons': 429,
  'unknown-category': 422,
  'kind-not-in-category': 422,
  'unknown-institution': 422,
  'unknown-officer': 422,
  'not-to-be-mentioned': 422,
  'too-many-watched': 409,
  'unknown-place': 422,
  'no-such-direction': 404,
  'nothing-to-direct': 409,
  'too-many-directions': 409,
  'direction-moved-on': 409,
  'direction-wants-words': 422,
  'date-not-ahead': 422,
  'too-many-briefs': 409,
  'too-many-templates': 409,
  'too-many-views': 409,
  'place-contradicts-itself': 422,
  'jurisdiction-not-served': 422,
  'outside-body': 422,
  'unknown-parent': 404,
  'no-such-institution': 404,
  'month-not-published': 404,
  'attachment-not-found': 404,
  'attachment-not-checked': 409,
  'attachment-refused': 409,
  'attachment-named-before': 409,
  'attachment-opened': 409,
  'too-many-attachments': 409,
  'not-yet-anchored': 409,
  'act-refused': 409,
  'ticket-closed': 409,
  'template-moved-on': 412,
  'views-moved-on': 412,
  'ticket-moved-on': 412,
  'ticket-busy': 409,
  'change-refused': 409,
  'registry-busy': 409,
  'registry-moved-on': 412,
  'registry-being-imported': 409,
  'store-unavailable': 503,
  'intake-closed': 429,
} as const satisfies Record<RefusalCode, number>;

const statusOfHttpProblem = {
  'malformed-json': 400,
  'unsupported-media-type': 415,
  'body-too-large': 413,
  'too-many-requests': 429,
  'no-such-route': 404,
  'route-removed': 410,
  'not-through-edge': 403,
  'gateway-refused': 403,
  'gateway-malformed': 400,
  'not-from-our-pages': 403,
  'login-required': 401,
  'login-unavailable': 503,
  'idempotency-key-missing': 400,
  'idempotency-key-weak': 400,
  'number-malformed': 400,
  'number-mistyped': 400,
  'secret-missing': 400,
  'secret-malformed': 400,
  'internal-error': 500,
} as const satisfies Record<keyof typeof httpProblemTexts, number>;

const statuses = { ...statusOfRefusal, ...statusOfHttpProblem };
const texts = { ...refusalTexts, ...httpProblemTexts };

export type ProblemCode = keyof typeof statuses;
export const problemCodes = Object.keys(statuses) as readonly ProblemCode[];

/** A problem that a caller can meet: its HTTP status and what it says. */
type Problem = RefusalText & { readonly status: number };

/** Every problem of the API. RFC 9457: `type` is `urn:mrejesho:problem:<code>`. */
export const problems = Object.fromEntries(
  problemCodes.map((code) => [code, { status: statuses[code], ...texts[code] }]),
) as Readonly<Record<ProblemCode, Problem>>;

/** The URN of a problem, as `type` in its details. */
export const problemType = (code: ProblemCode): string => `urn:mrejesho:problem:${code}`;
