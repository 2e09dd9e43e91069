import type * as z from 'zod';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Permission } from '../../domain/institutions/officers/permissions.ts';
import type { ProblemCode } from './problems/problems.ts';

/** What a route answers with one status, when it answers. */
export interface ReplyContract {
  readonly description: string;
  readonly body: z.ZodType;
  /** Absent: JSON. Of any other the body is the text itself. */
  readonly contentType?: string;
  /** Headers beside those of every reply, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whom a route is for: everybody, or the officers who have this permission. */
export type Audience = 'everybody' | Permission;

/** The methods that routes have. */
export const methods = ['GET', 'POST', 'DELETE'] as const;
export type Method = (typeof methods)[number];

/** One operation of the API, as data: handler, OpenAPI document and tests read it. */
export interface Route {
  readonly method: Method;
  readonly path: `/v1/${string}`;
  readonly name: string;
  /** Routes of one family are answered by one function, of this name. Absent: by a function of their own. */
  readonly family?: string;
  readonly for: Audience;
  readonly summary: Text;
  /** Who writes a client uses another one; it is answered as before. */
  readonly deprecated?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** By lower-case names. */
  readonly headers?: z.ZodObject;
  /**
   * Cookies that pages of ours show, by their names. A route with some is asked by these pages alone, and its replies, which
   * somebody else could have a browser ask for, are never compressed.
   */
  readonly cookies?: z.ZodObject;
  /**
   * The cookie by which a device is known again. It is no credential, for it opens nothing by itself: any page may ask,
   * and replies are compressed like others.
   */
  readonly device?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The largest body in bytes that it reads; absent: `bodyLimit`. */
  readonly largestBody?: number;
  readonly replies: Readonly<Record<number, ReplyContract>>;
  /** Problems of its own, beside those that every route has. */
  readonly problems: readonly ProblemCode[];
  /** How long, in seconds, anybody may keep a reply. Absent: nobody may. */
  readonly keepSeconds?: number;
  /** What may not be kept is named by an ETag too, so that a client who has it need not read it again. */
  readonly conditional?: true;
  /**
   * Whatever it answers leaves when so many milliseconds, or a multiple of them, have passed since the request came: of a route whose answers
   * could tell by their time of which tickets there are.
   */
  readonly answersEveryMilliseconds?: number;
}

/** Whether replies carry an ETag, and a client that names it gets 304 instead: RFC 9110, section 13. */
export const isConditional = ({
  keepSeconds,
  conditional,
}: Pick<Route, 'keepSeconds' | 'conditional'>): boolean => keepSeconds !== undefined || conditional === true;

/** What such a client sends, in lower case. */
export const conditionHeader = 'if-none-match';

/** Problems that every route has, and those of every route with a body. */
export const problemsOfEveryRoute = [
  'invalid-request',
  'not-through-edge',
  'internal-error',
  'store-unavailable',
] as const satisfies readonly ProblemCode[];
export const problemsOfBodies = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemCode[];

/** Problems that every route of officers has. */
export const problemsOfOfficers = [
  'login-required',
  'too-many-requests',
  'not-allowed',
  'login-unavailable',
] as const satisfies readonly ProblemCode[];

/** The largest body that is read, in bytes, where a route says nothing else. */
export const bodyLimit = 32 * 1024;

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Part<R extends Route, Name extends keyof Route> =
  R extends Readonly<Record<Name, infer Schema>> ? Parsed<Schema> : undefined;

/** The parts of a request to a route, as its schemas give them. */
export interface Inputs<R extends Route> {
  readonly params: Part<R, 'params'>;
  readonly query: Part<R, 'query'>;
  readonly headers: Part<R, 'headers'>;
  readonly cookies: Part<R, 'cookies'>;
  readonly device: Part<R, 'device'>;
  readonly body: Part<R, 'body'>;
}

/** Deeply readonly type. */
type Unchanging<Value> = Value extends object
  ? { readonly [Name in keyof Value]: Unchanging<Value[Name]> }
  : Value;

/** What a handler answers who found out by itself that the caller has its reply already. */
export interface NotModified {
  readonly status: 304;
  readonly etag: string;
}

/** What a handler of a route answers. */
export type ReplyTo<R extends Route> =
  | (R extends { readonly conditional: true } ? NotModified : never)
  | {
      [Status in keyof R['replies'] & number]: {
        readonly status: Status;
        readonly body: Unchanging<z.input<R['replies'][Status]['body']>>;
        readonly headers?: Readonly<Record<string, string>>;
        /** What names it, without quotes. Absent: of a route with ETags, its body does. */
        readonly etag?: string;
        /** As `Set-Cookie` has them. */
        readonly cookies?: readonly string[];
        /** Done before it is shown, and not where whoever asks has it already. Where it throws, nothing is shown. */
        readonly beforeShown?: () => Promise<void>;
      };
    }[keyof R['replies'] & number];
