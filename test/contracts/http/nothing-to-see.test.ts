import { describe, expect, it } from 'vitest';
import { faultsOf, type Faults } from '../../../contracts/http/issues.ts';
import { routes } from '../../../contracts/http/routes.ts';
import { requestExamples } from '../../../operations/openapi/examples.ts';
import { unseen } from '../../builders/unseen.ts';

type Path = readonly (string | number)[];

/** Where a request has texts: at each its own path. */
function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]));
}

/** A request that has `text` at `path` instead of what was there. */
function withText(value: unknown, [next, ...rest]: Path, text: string): unknown {
  if (next === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === next ? withText(item, rest, text) : item));
  }
  const fields = Object.entries(value as object);
  return Object.fromEntries(
    fields.map(([name, item]) => [name, name === next ? withText(item, rest, text) : item]),
  );
}

/** A code and an address, which the login's issuer gave to the page: nobody writes them, and they are stored nowhere. */
const handedOn = new Set(['keep-session']);

/** Whether a mistake is found there, or a number of a ticket is, which has a problem of its own. */
function isFoundAt(path: Path, faults: Faults): boolean {
  if (faults.problem !== undefined) return faults.problem === 'number-malformed';
  return faults.fields.some((fault) => fault.path.join('.') === path.join('.'));
}

/** Each text of each request that the documents have an example of. */
const written = routes
  .filter(({ name }) => !handedOn.has(name))
  .flatMap(({ name, body }) =>
    Object.entries(requestExamples[name] ?? {}).flatMap(([example, { value }]) =>
      textsIn(value).map((path) => ({
        name,
        body,
        value,
        path,
        at: `${name} (${example}): ${path.join('.')}`,
      })),
    ),
  );

describe.each(unseen)('a text of $name alone', ({ text }) => {
  it('is refused at its field in every request', () => {
    expect(written.length).toBeGreaterThan(150);
    const taken = written.filter(({ body, value, path }) => {
      const given = withText(value, path, text);
      const parsed = body?.safeParse(given);
      return parsed?.success !== false || !isFoundAt(path, faultsOf(parsed.error.issues, given));
    });
    expect(taken.map(({ at }) => at)).toEqual([]);
  });
});
