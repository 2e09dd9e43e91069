import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../../contracts/http/route.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { loginRoutes } from '../../../contracts/http/login/session.ts';
import { replyExampleOf, requestExamplesOf } from '../../../operations/openapi/examples.ts';
import {
  descriptionNames,
  openApiTexts,
  type DescriptionName,
} from '../../../operations/openapi/documents.ts';

/** The routes that a document describes, in order: `POST /v1/tickets`. */
function operationsIn(document: string): readonly string[] {
  const { paths } = JSON.parse(document) as { readonly paths: Record<string, object> };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  return operations.toSorted();
}

const operationsOf = (those: readonly Route[]): readonly string[] =>
  those.map(({ method, path }) => `${method} ${path}`).toSorted();

const loginNames: readonly string[] = loginRoutes.map(({ name }) => name);
const isOfLogin = ({ name }: Route): boolean => loginNames.includes(name);

/** Lists the routes of each description. */
const described = {
  published: routes,
  citizens: routes.filter((route) => route.for === 'everybody' && !isOfLogin(route)),
  officers: routes.filter((route) => route.for !== 'everybody' || isOfLogin(route)),
} as const satisfies Record<DescriptionName, readonly Route[]>;

it('docs/openapi.json is what the contracts say: npm run openapi writes it', async () => {
  const committed = await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
  expect(committed === openApiTexts.published()).toBe(true);
});

describe.each(descriptionNames)('the description "%s"', (name) => {
  const text = openApiTexts[name]();

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(text) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('is the same each time', () => {
    expect(openApiTexts[name]()).toBe(text);
  });

  it('holds the routes that it is about, and no others', () => {
    expect(operationsIn(text)).toEqual(operationsOf(described[name]));
  });

  it('calls what each request sends by a name', () => {
    const { paths } = JSON.parse(text) as { readonly paths: Record<string, Record<string, Operation>> };
    const schemas = Object.values(paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ requestBody }) =>
        requestBody === undefined ? [] : [requestBody.content['application/json'].schema],
      ),
    );
    expect(schemas).toHaveLength(described[name].filter(({ body }) => body !== undefined).length);
    for (const schema of schemas) {
      expect(schema).toEqual({
        $ref: expect.stringMatching(/^#\/components\/schemas\/[A-Z]\w+Request$/) as string,
      });
    }
  });
});

interface Operation {
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } };
}

describe('the description of what everybody asks for', () => {
  const text = openApiTexts.citizens();

  it('knows nothing of officers', () => {
    expect(text).not.toMatch(/officerLogin|\/v1\/officer/);
  });

  it('is small: no examples of requests and replies, under 26 KB on the line', () => {
    expect(text).not.toContain('"value":');
    expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThan(26 * 1024);
  });
});

describe.each(routes.map((route: Route) => ({ route, name: route.name })))(
  'the examples of $name',
  ({ route }) => {
    it('are requests that the route takes', () => {
      const examples = Object.values(requestExamplesOf(route));
      expect(examples.length > 0).toBe(route.body !== undefined);
      for (const { value } of examples) expect(route.body?.safeParse(value).error).toBeUndefined();
    });

    it('are replies that the route gives, whole', () => {
      for (const reply of Object.values(route.replies)) {
        const [example] = Object.values(replyExampleOf(route, reply));
        expect(example?.value).toBeDefined();
        expect(reply.body.safeParse(example?.value).data).toEqual(example?.value);
      }
    });
  },
);
