import * as z from 'zod';
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject } from 'zod-openapi';
import { idempotencyKey } from '../../contracts/http/requests/headers.ts';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { problemDetails } from '../../contracts/http/problems/problem-details.ts';
import { isConditional, type Route } from '../../contracts/http/route.ts';
import { withBareReferences } from './bare-references.ts';
import { replyExampleOf, requestExamplesOf } from './examples.ts';
import { namedBody } from './named-body.ts';
import { problemResponses } from './problem-responses.ts';
import { isForOfficers } from './readers.ts';

/** What a document says of the API: of which routes, and whether with examples of whole requests and replies. */
interface Extent {
  readonly routes: readonly Route[];
  readonly withExamples: boolean;
}

/** An OpenAPI 3.1 document of the API: the same for the same contracts. */
export const openApiDocument = (extent: Extent): object =>
  withBareReferences(
    createDocument(described(extent), {
      // A later release may add fields to replies: callers pass over what they do not know. What a record holds they know.
      override({ jsonSchema, io }) {
        if (io === 'output' && !holdsKnown(jsonSchema.additionalProperties))
          delete jsonSchema.additionalProperties;
        if (!extent.withExamples) delete jsonSchema.examples;
      },
    }),
  );

/** Whether a schema says of what is not named what it is. */
const holdsKnown = (more: unknown): boolean =>
  typeof more === 'object' && more !== null && Object.keys(more).length > 0;

const secretHeader = 'mrejesho-secret';
const keyHeader = 'idempotency-key';
const matchHeader = 'if-match';

function described(extent: Extent): ZodOpenApiObject {
  const paths: NonNullable<ZodOpenApiObject['paths']> = {};
  for (const route of extent.routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, extent) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mrejesho',
      version: '1.0.0',
      summary: 'Tuma lalamiko au maoni kwa taasisi yoyote ya umma, na fuatilia jibu lake.',
      description: [
        'Complaints, questions, suggestions, opinions and compliments to any public institution: answered in time or taken higher.',
        'Words come in the language of `Accept-Language`, Swahili (`sw`) or English (`en`); Swahili is the default.',
        'Errors are problem details (RFC 9457) with a stable `code`. What is not described here is refused.',
        'How many tickets a day one phone, one mailbox and one address may send is in the policy in force; beyond it the answer is 429 with `Retry-After`.',
      ].join('\n\n'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The official address of the service.' }],
    security: [],
    tags: tagsOf(extent.routes),
    paths,
    components: {
      securitySchemes: {
        ...(extent.routes.some(isForOfficers) && { officerLogin }),
        receiptSecret,
      },
      schemas: { Problem: problemDetails },
    },
  };
}

const officerLogin = {
  type: 'openIdConnect',
  openIdConnectUrl: 'https://login.example/.well-known/openid-configuration',
  description: `Kuingia kwa afisa. The issuer is configuration, so the address here is an example: each installation states its own. An access token for the scope \`${officerScopeText}\`, by authorization code with PKCE, in \`Authorization: Bearer\`. The token says who; what the officer may do is read from the registry at each request. A 401 or 403 for a token that looks good and was signed by nobody of ours comes from before the API, with a body of its own: go by the status there.`,
} as const;

const receiptSecret = {
  type: 'apiKey',
  in: 'header',
  name: 'Mrejesho-Secret',
  description:
    'Msimbo wa siri: 8 digits, told once with the receipt. Spaces and hyphens between them are ignored. Ten wrong tries a day cost nothing; then a try comes with a proof of work.',
} as const;

function operationOf(route: Route, { withExamples }: Extent): ZodOpenApiOperationObject {
  const { name, summary, deprecated, params, query, headers, cookies, body } = route;
  const needsSecret = headers !== undefined && secretHeader in headers.shape;
  const needsKey = headers !== undefined && keyHeader in headers.shape;
  return {
    operationId: name,
    summary: `${summary.sw} / ${summary.en}`,
    tags: [tagOf(route)],
    ...(deprecated && { deprecated }),
    ...(route.for !== 'everybody' && { security: [{ officerLogin: [officerScopeText] }] }),
    ...(needsSecret && { security: [{ receiptSecret: [] }] }),
    parameters: [
      acceptLanguage,
      ...(needsKey ? [idempotencyKeyHeader()] : []),
      ...ifMatchHeader(route),
      ...(isConditional(route) ? [ifNoneMatch] : []),
      ...(cookies === undefined ? [] : [origin]),
    ],
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(cookies && { cookie: cookies }),
    },
    ...(body !== undefined && {
      requestBody: {
        required: true,
        description: 'UTF-8, 32 KB at most.',
        content: {
          'application/json': {
            schema: namedBody(route, body),
            ...(withExamples && { examples: requestExamplesOf(route) }),
          },
        },
      },
    }),
    responses: {
      ...repliesOf(route, withExamples),
      ...(isConditional(route) && { 304: notModified }),
      ...problemResponses(route, withExamples),
    },
  };
}

const tagDescriptions = {
  tickets: 'Malalamiko na maoni: kutuma na kufuatilia.',
  institutions: 'Taasisi, aina za jambo, maneno na kalenda.',
  figures: 'Takwimu za umma.',
  officers: 'Kazi za maafisa, na kuingia kwao.',
} as const;

function tagsOf(routes: readonly Route[]): NonNullable<ZodOpenApiObject['tags']> {
  const used = new Set(routes.map(tagOf));
  return Object.entries(tagDescriptions)
    .map(([name, description]) => ({ name, description }))
    .filter(({ name }) => [...used].some((tag) => tag === name));
}

function tagOf(route: Route): keyof typeof tagDescriptions {
  if (isForOfficers(route)) return 'officers';
  if (route.path.startsWith('/v1/public/')) return 'figures';
  return route.path.startsWith('/v1/tickets') ? 'tickets' : 'institutions';
}

const acceptLanguage = {
  in: 'header',
  name: 'Accept-Language',
  required: false,
  description: 'The language of the words in the reply, with quality values: `sw` (the default) or `en`.',
  schema: { type: 'string' },
  example: 'sw, en;q=0.5',
} as const;

/** The schema lets it be missing, so that its absence gets a problem of its own; callers must send it. */
function idempotencyKeyHeader() {
  const { description, examples } = idempotencyKey.in.meta() ?? {};
  return {
    in: 'header',
    name: 'Idempotency-Key',
    required: true,
    ...(description !== undefined && { description }),
    schema: { type: 'string', format: 'uuid' },
    example: examples?.[0],
  } as const;
}

/** What a route says of it, where it takes one. */
function ifMatchHeader({ headers }: Pick<Route, 'headers'>) {
  const schema: unknown = headers?.shape[matchHeader];
  if (!(schema instanceof z.ZodPipe)) return [];
  const { description, examples } = z.globalRegistry.get(schema.in) ?? {};
  return [
    {
      in: 'header',
      name: 'If-Match',
      required: false,
      ...(description !== undefined && { description }),
      schema: { type: 'string' },
      example: examples?.[0],
    } as const,
  ];
}

const ifNoneMatch = {
  in: 'header',
  name: 'If-None-Match',
  required: false,
  description: 'The `ETag` of the reply that the client has.',
  schema: { type: 'string' },
} as const;

const origin = {
  in: 'header',
  name: 'Origin',
  required: false, // of whoever writes a client: a browser leaves it to nobody
  description: 'Of a page of this service: browsers state it by themselves.',
  schema: { type: 'string' },
} as const;

const notModified = { description: 'The client has it already: there is nothing new, and no content.' };

/** Without its charset: RFC 9110, section 8.3.1. */
const mediaType = (contentType: string): string => contentType.split(';')[0] ?? contentType;

const textHeader = (description: string) => ({ description, schema: { type: 'string' } as const });

function repliesOf(route: Route, withExamples: boolean): ZodOpenApiOperationObject['responses'] {
  const { replies, keepSeconds } = route;
  return Object.fromEntries(
    Object.entries(replies).map(([status, reply]) => {
      const { description, body, headers = {}, contentType = 'application/json' } = reply;
      return [
        status,
        {
          description,
          headers: {
            'Content-Language': textHeader('The language of the words.'),
            'Cache-Control': textHeader(
              keepSeconds === undefined
                ? 'no-store: nobody keeps it.'
                : `Anybody may keep it for ${keepSeconds} seconds.`,
            ),
            ...(isConditional(route) && { ETag: textHeader('Names what it says: weak.') }),
            ...Object.fromEntries(
              Object.entries(headers).map(([header, says]) => [
                header.charAt(0).toUpperCase() + header.slice(1),
                textHeader(says),
              ]),
            ),
          },
          content: {
            [mediaType(contentType)]: {
              schema: body,
              ...(withExamples && { examples: replyExampleOf(route, reply) }),
            },
          },
        },
      ];
    }),
  );
}
