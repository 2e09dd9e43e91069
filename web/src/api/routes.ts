import type * as z from 'zod';
import type { problemDetails } from '../../../contracts/http/problems/problem-details.ts';
import type { Route } from '../../../contracts/http/route.ts';
import type { citizensRoutes, officersRoutes } from '../../../contracts/http/table/routes.ts';

export type CitizensRoute = (typeof citizensRoutes)[number];
export type OfficersRoute = (typeof officersRoutes)[number];

type Named = { readonly [One in CitizensRoute | OfficersRoute as One['name']]: One };

/** The name of a route that pages ask. */
export type RouteName = keyof Named;

/** The statuses with which a route answers what it does not refuse. */
export type StatusOf<Name extends RouteName> = keyof Named[Name]['replies'] & number;

/** The body of a reply of the route of this name. */
export type ReplyOf<Name extends RouteName, Status extends StatusOf<Name> = StatusOf<Name>> = {
  [One in Status]: BodyOf<Named[Name]['replies'][One]>;
}[Status];

/** The body of a request to the route of this name. */
export type RequestTo<Name extends RouteName> = PartOf<Named[Name], 'body'>;

/** The path of the route of this name. */
export type PathOf<Name extends RouteName> = Named[Name]['path'];

/** The query of a request to the route of this name. */
export type QueryOf<Name extends RouteName> = PartOf<Named[Name], 'query'>;

/** The body of a refusal (RFC 9457). */
export type ProblemReply = z.output<typeof problemDetails>;

/** Routes as `openapi-fetch` reads them from a description of an API. */
export type PathsOf<Those extends Route> = {
  [Path in Those['path']]: {
    [One in Extract<Those, { readonly path: Path }> as Lowercase<One['method']>]: Operation<One>;
  };
};

type Operation<One extends Route> = {
  parameters: Given<'path', PartOf<One, 'params'>> &
    Given<'query', PartOf<One, 'query'>> &
    Given<'header', HeadersOf<One>>;
  responses: {
    [Status in keyof One['replies']]: {
      content: Record<ContentTypeOf<One['replies'][Status]>, BodyOf<One['replies'][Status]>>;
    };
  } & { default: { content: { 'application/problem+json': ProblemReply } } };
} & (One extends { readonly body: infer Schema extends z.ZodType }
  ? { requestBody: { content: { 'application/json': z.input<Schema> } } }
  : { requestBody?: never });

/** A part of a request by its name: it may be left out where all of it may. */
type Given<Name extends string, Part> = Part extends undefined | Record<string, never>
  ? unknown
  : Partial<Part> extends Part
    ? Partial<Record<Name, Part>>
    : Record<Name, Part>;

/** Names as they are written, beside those that every route takes. */
type HeadersOf<One extends Route> = Written<PartOf<One, 'headers'>> & {
  'Accept-Language'?: string;
  'If-None-Match'?: string;
};

/** A key that a schema misses by a problem of its own is never left out. */
type Written<Headers> = {
  [Name in Exclude<keyof Headers, 'idempotency-key'> as InTitleCase<Name>]?: Headers[Name];
} & ('idempotency-key' extends keyof Headers ? { 'Idempotency-Key': string } : unknown);

type InTitleCase<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}-${InTitleCase<Rest>}`
  : Capitalize<Name & string>;

type ContentTypeOf<Reply> = Reply extends { readonly contentType: infer Type extends string }
  ? Type
  : 'application/json';

type BodyOf<Reply> = Reply extends { readonly body: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : never;

type PartOf<One, Part extends keyof Route> =
  One extends Readonly<Record<Part, infer Schema extends z.ZodType>> ? z.input<Schema> : undefined;
