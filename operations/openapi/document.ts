import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject } from 'zod-openapi';
import { idempotencyKey } from '../../contracts/http/headers.ts';
import { officerScopeText } from '../../contracts/http/officer-scope.ts';
import { problemDetails } from '../../contracts/http/problem-details.ts';
import type { Route } from '../../contracts/http/route.ts';
import { routes } from '../../contracts/http/routes.ts';
import { requestExamples, replyExamples } from './examples.ts';
import { problemResponses } from './problem-responses.ts';

/** The OpenAPI 3.1 document of the API: the same for the same contracts. */
export const openApiDocument = () =>
  createDocument(described(), {
    // A later release may add fields to replies: callers pass over what they do not know.
    override({ jsonSchema, io }) {
      if (io === 'output') delete jsonSchema.additionalProperties;
    },
  });

const secretHeader = 'mrejesho-secret';
const keyHeader = 'idempotency-key';

function described(): ZodOpenApiObject {
  const paths: NonNullable<ZodOpenApiObject['paths']> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mrejesho',
      version: '1.0.0',
      summary: 'Tuma hoja kwa taasisi yoyote ya umma, na fuatilia jibu lake.',
      description: [
        'Complaints, questions, suggestions, opinions and compliments to any public institution: answered in time or taken higher.',
        'Words come in the language of `Accept-Language`, Swahili (`sw`) or English (`en`); Swahili is the default.',
        'Errors are problem details (RFC 9457) with a stable `code`. What is not described here is refused.',
        'At most ten tickets a day from one network, unless the policy in force says otherwise.',
      ].join('\n\n'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The official address of the service.' }],
    security: [],
    tags: [
      { name: 'tickets', description: 'Hoja: kutuma na kufuatilia.' },
      { name: 'institutions', description: 'Taasisi na aina za jambo.' },
      { name: 'officers', description: 'Kazi za maafisa, baada ya kuingia.' },
    ],
    paths,
    components: {
      securitySchemes: {
        officerLogin: {
          type: 'openIdConnect',
          openIdConnectUrl: 'https://login.example/.well-known/openid-configuration',
          description: `Kuingia kwa afisa. The issuer is configuration, so the address here is an example: each installation states its own. An access token for the scope \`${officerScopeText}\`, by authorization code with PKCE, in \`Authorization: Bearer\`. The token says who; what the officer may do is read from the registry at each request. A 401 or 403 may also come from before the API, with another body.`,
        },
        receiptSecret: {
          type: 'apiKey',
          in: 'header',
          name: 'Mrejesho-Secret',
          description:
            'Msimbo wa siri: 8 digits, told once with the receipt. Spaces and hyphens between them are ignored. Five wrong tries a day cost nothing; each more doubles the wait that `Retry-After` states.',
        },
      },
      schemas: { Problem: problemDetails },
    },
  };
}

function operationOf(route: Route): ZodOpenApiOperationObject {
  const { name, summary, params, query, headers, body } = route;
  const needsSecret = headers !== undefined && secretHeader in headers.shape;
  const needsKey = headers !== undefined && keyHeader in headers.shape;
  const forOfficers = route.for !== 'everybody';
  return {
    operationId: name,
    summary: `${summary.sw} / ${summary.en}`,
    tags: [tagOf(route)],
    ...(forOfficers && { security: [{ officerLogin: [officerScopeText] }] }),
    ...(needsSecret && { security: [{ receiptSecret: [] }] }),
    parameters: [acceptLanguage, ...(needsKey ? [idempotencyKeyHeader()] : [])],
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(body !== undefined && {
      requestBody: {
        required: true,
        description: 'UTF-8, 32 KB at most.',
        content: { 'application/json': { schema: body, examples: requestExamples[name] ?? {} } },
      },
    }),
    responses: { ...repliesOf(route), ...problemResponses(route) },
  };
}

function tagOf({ path, for: audience }: Route): string {
  if (audience !== 'everybody') return 'officers';
  return path.startsWith('/v1/tickets') ? 'tickets' : 'institutions';
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

const textHeader = (description: string) => ({ description, schema: { type: 'string' } as const });

function repliesOf({ name, replies, keepSeconds }: Route): ZodOpenApiOperationObject['responses'] {
  return Object.fromEntries(
    Object.entries(replies).map(([status, { description, body, headers = {} }]) => [
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
          ...Object.fromEntries(
            Object.entries(headers).map(([header, says]) => [
              header.charAt(0).toUpperCase() + header.slice(1),
              textHeader(says),
            ]),
          ),
        },
        content: { 'application/json': { schema: body, examples: replyExamples[name] ?? {} } },
      },
    ]),
  );
}
