import type { ZodOpenApiResponsesObject } from 'zod-openapi';
import { problemDetails, problemDetailsOf } from '../../contracts/http/problems/problem-details.ts';
import { problems, type ProblemCode } from '../../contracts/http/problems/problems.ts';
import {
  problemsOfBodies,
  problemsOfEveryRoute,
  problemsOfOfficers,
  type Route,
} from '../../contracts/http/route.ts';
import { problemFacts } from './examples.ts';

const retryAfter = {
  'Retry-After': {
    description: 'Seconds to wait before the next try.',
    schema: { type: 'integer', minimum: 1 },
  },
} as const;
const statusesThatPass: readonly number[] = [429, 503];

/** The problems of a route by their statuses; with examples, each in Swahili. */
export function problemResponses(route: Route, withExamples: boolean): ZodOpenApiResponsesObject {
  const codes: readonly ProblemCode[] = [
    ...problemsOfEveryRoute,
    ...(route.for === 'everybody' ? [] : problemsOfOfficers),
    ...(route.body === undefined ? [] : problemsOfBodies),
    ...route.problems,
  ];
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  const sorted = [...byStatus].toSorted(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([status, those]) => [status, response(status, those, withExamples)]));
}

const response = (status: number, codes: readonly ProblemCode[], withExamples: boolean) => ({
  description: codes.map((code) => `\`${code}\`: ${problems[code].title.en}.`).join('\n\n'),
  ...(statusesThatPass.includes(status) && { headers: retryAfter }),
  content: {
    'application/problem+json': {
      schema: problemDetails,
      ...(withExamples && {
        examples: Object.fromEntries(
          codes.map((code) => [code, { value: problemDetailsOf({ code, ...problemFacts[code] }, 'sw') }]),
        ),
      }),
    },
  },
});
