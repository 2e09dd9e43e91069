import * as z from 'zod';
import type { Route } from '../../contracts/http/route.ts';

/** A route that nobody serves, for what stands around every handler: it answers a word. */
export const testRoute = {
  method: 'GET',
  path: '/v1/tests',
  name: 'test',
  for: 'everybody',
  summary: { sw: 'Jaribio', en: 'A test' },
  query: z.object({ word: z.string().exactOptional() }),
  replies: { 200: { description: 'Done.', body: z.object({ word: z.string() }) } },
  problems: [],
} as const satisfies Route;
