import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../contracts/http/routes.ts';
import { requestExamples, replyExamples } from '../../../operations/openapi/examples.ts';
import { openApiText } from '../../../operations/openapi/text.ts';

describe('docs/openapi.json', () => {
  it('is what the contracts say: npm run openapi writes it', async () => {
    const committed = await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
    expect(committed === openApiText()).toBe(true);
  });

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(openApiText()) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('is the same each time', () => {
    expect(openApiText()).toBe(openApiText());
  });

  it('holds every route', () => {
    const { paths } = JSON.parse(openApiText()) as { readonly paths: Record<string, object> };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(operations.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted());
  });
});

describe.each(routes.map((route) => ({ route, name: route.name })))(
  'the examples of $name',
  ({ route, name }) => {
    it('are requests that the route takes', () => {
      const examples = Object.values(requestExamples[name] ?? {});
      expect(examples.length > 0).toBe(route.body !== undefined);
      for (const { value } of examples) expect(route.body?.safeParse(value).error).toBeUndefined();
    });

    it('are replies that the route gives, whole', () => {
      const examples = Object.values(replyExamples[name] ?? {});
      expect(examples).not.toHaveLength(0);
      for (const { body } of Object.values(route.replies)) {
        for (const { value } of examples) expect(body.parse(value)).toEqual(value);
      }
    });
  },
);
