import { table } from '../table.ts';
import { allTogether, eachApart, followerCalls } from './follower-calls.ts';

const rates = [
  { at: 'one alone', tickets: 0 },
  { at: '3 million tickets a year', tickets: 3_000_000 },
  { at: '100 million', tickets: 100_000_000 },
] as const;

/** What the followers of an answered ticket cost, before and now, a row for each rate. */
export const tableOfCalls = (): string =>
  table(
    ['at', 'followers', 'invocations', 'requests of SQS', '$ a million tickets'],
    rates.flatMap(({ at, tickets }) =>
      [eachApart, allTogether].map((followers) => {
        const { invocations, requests, dollars } = followerCalls(followers, tickets);
        return [at, followers.name, invocations.toFixed(1), requests.toFixed(0), (dollars * 1e6).toFixed(0)];
      }),
    ),
  );
