import type * as z from 'zod';
import { requestErrorsOf } from '../../contracts/http/problems/issues.ts';
import type { ProblemFacts, RequestPart } from '../../contracts/http/problems/problem-details.ts';
import type { Inputs, Route } from '../../contracts/http/route.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Log } from '../../application/log.ts';
import { damagedTextsIn } from './damaged-texts.ts';
import { Problem } from './problem.ts';

/** What a handler knows of who asks. */
export interface Caller {
  /** The language of the reply. */
  readonly language: Language;
  /** The network that the request comes from. For keyed hashes only: it is stored and logged nowhere. */
  readonly source: string;
  readonly log: Log;
  /** The API's name of this request: another one each time, also for a request that is sent again. */
  readonly requestId: string;
}

/** On a route with cookies: the origin of the page of ours that asks. Elsewhere anybody may ask. */
type PageOf<R extends Route> = R extends { readonly cookies: z.ZodObject }
  ? { readonly page: string }
  : unknown;

/** Who asks on a route of officers, as the registry has them at this request. Citizens' routes have nobody. */
type OfficerOf<R extends Route> = R['for'] extends 'everybody'
  ? unknown
  : { readonly officer: PresentOfficer };

/** What the ETags name of replies that the caller has, on a route that can be asked so. */
type KnownOf<R extends Route> = R extends { readonly conditional: true }
  ? { readonly known: readonly string[] }
  : unknown;

/** A request to a route: its parts as the schemas give them, its caller, and on officers' routes the officer. */
export type RequestOf<R extends Route> = Inputs<R> & Caller & OfficerOf<R> & PageOf<R> & KnownOf<R>;

/** Where the parts of a route's request come from. */
const parts = [
  ['params', 'path'],
  ['query', 'query'],
  ['headers', 'header'],
  ['cookies', 'header'],
  ['device', 'header'],
  ['body', 'body'],
] as const satisfies readonly (readonly [keyof Route, RequestPart])[];

export type RawParts = Readonly<
  Record<'params' | 'query' | 'headers' | 'cookies' | 'device' | 'body', unknown>
>;

/**
 * The parts of a request by the schemas of its route. Throws the first problem that has a name of its own,
 * else `invalid-request` with every mistake of every part.
 */
export function parseParts<R extends Route>(route: R, raw: RawParts): Inputs<R> {
  const read = parts.map(([name, part]) => [name, parsePart(route[name], raw[name], part)] as const);
  const fields = read.flatMap(([, { errors }]) => errors);
  if (fields.length > 0) throw new Problem({ code: 'invalid-request', fields });
  return Object.fromEntries(read.map(([name, { value }]) => [name, value])) as unknown as Inputs<R>;
}

type Mistakes = NonNullable<ProblemFacts['fields']>;

/** Texts that nobody reads as such, like a code or an id, may have taken what `readText` refuses. */
const damageIn = (value: unknown, part: RequestPart): Mistakes =>
  damagedTextsIn(value).map((path) => ({ path, code: 'not-unicode', in: part }));

function parsePart(
  schema: z.ZodType | undefined,
  raw: unknown,
  part: RequestPart,
): { readonly value: unknown; readonly errors: Mistakes } {
  if (schema === undefined) return { value: undefined, errors: [] };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, errors: damageIn(parsed.data, part) };
  const faults = requestErrorsOf(parsed.error.issues, raw);
  if (faults.problem !== undefined) throw new Problem({ code: faults.problem });
  return { value: undefined, errors: faults.fields.map((field) => ({ ...field, in: part })) };
}
