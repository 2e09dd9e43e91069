import type * as z from 'zod';
import type { Route } from '../../contracts/http/route.ts';
import { routes } from '../../contracts/http/table/routes.ts';
import { requestExamplesOf } from '../../operations/openapi/examples.ts';

export type Path = readonly (string | number)[];

/** Where a request has texts: at each its own path. */
function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => textsIn(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]));
}

/** A request that has `text` at `path` instead of what was there. */
export function withText(value: unknown, [next, ...rest]: Path, text: string): unknown {
  if (next === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === next ? withText(item, rest, text) : item));
  }
  const fields = Object.entries(value as object);
  return Object.fromEntries(
    fields.map(([name, item]) => [name, name === next ? withText(item, rest, text) : item]),
  );
}

/** A text of a request. */
interface TextOfRequest {
  readonly route: Route & { readonly body: z.ZodType };
  readonly request: unknown;
  readonly path: Path;
  /** Which it is, in words. */
  readonly at: string;
}

/** Each text of each request that the documents have an example of. */
export const textsOfRequests: readonly TextOfRequest[] = routes.flatMap((route) => {
  const { name, body } = route;
  if (body === undefined) return [];
  return Object.entries(requestExamplesOf(route)).flatMap(([example, { value: request }]) =>
    textsIn(request).map((path) => ({
      ...{ route: { ...route, body }, request, path },
      at: `${name} (${example}): ${path.join('.')}`,
    })),
  );
});
