import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTogether, eachApart, followerCalls } from '../builders/follower-calls/follower-calls.ts';
import { tableOfCalls } from '../builders/follower-calls/table-of-calls.ts';

describe('docs/design/event-relay.md', () => {
  it('holds what the followers of an answered ticket cost', () => {
    expect(readFileSync('docs/design/event-relay.md', 'utf8')).toContain(tableOfCalls());
  });
});

describe('the followers of an answered ticket', () => {
  it('are called less than two thirds as often where it is alone', () => {
    expect(followerCalls(eachApart, 0).invocations).toBe(59);
    expect(followerCalls(allTogether, 0).invocations).toBeLessThanOrEqual(37);
  });

  it.each([3_000_000, 100_000_000])('are called less than half as often at %i tickets a year', (tickets) => {
    const [before, now] = [eachApart, allTogether].map((followers) => followerCalls(followers, tickets));
    expect(now?.invocations).toBeLessThan((before?.invocations ?? 0) / 2);
    expect(now?.dollars).toBeLessThan((before?.dollars ?? 0) / 2);
  });
});
