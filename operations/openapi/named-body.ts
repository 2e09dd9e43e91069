import type * as z from 'zod';
import type { Route } from '../../contracts/http/route.ts';

const known = new WeakMap<z.ZodType, z.ZodType>();

/** The body of requests to a route, by the name that the route gives it; two routes that take the same share one. */
export function namedBody({ name }: Pick<Route, 'name'>, body: z.ZodType): z.ZodType {
  const before = known.get(body);
  if (before !== undefined) return before;
  const schema = body.meta({ ...body.meta(), id: `${inPascalCase(name)}Request` });
  known.set(body, schema);
  return schema;
}

const inPascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
