import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attacks, tableOfWorstDays, worstDays } from '../infrastructure/admission/attacks.ts';
import type { WorstDay } from '../infrastructure/admission/worst-day.ts';

const days = worstDays();
const dayOf = (attack: string, stage: string): WorstDay | undefined =>
  days.find((day) => day.attack === attack && day.stage === stage);

/** Lists those of whom more than one request in a hundred is refused. */
const refusedOf = ({ refused }: Pick<WorstDay, 'refused'>): readonly string[] =>
  Object.entries(refused).flatMap(([who, share]) => (share > 0.01 ? [who] : []));

describe('docs/design/admission.md', () => {
  it('holds the worst days as `npm run admission:simulate` writes them', () => {
    expect(readFileSync('docs/design/admission.md', 'utf8')).toContain(tableOfWorstDays(days));
  });
});

it.each(attacks)('1,000 addresses at $name took something from somebody before', ({ name }) => {
  expect(refusedOf(dayOf(name, 'before') ?? { refused: {} as WorstDay['refused'] })).not.toEqual([]);
});

it.each(attacks.filter(({ from }) => from.country !== 'TZ'))('$name costs less than a tenth', ({ name }) => {
  const before = dayOf(name, 'before')?.dollarsOfDay ?? 0;
  for (const stage of ['now', 'now, networks named'])
    expect(dayOf(name, stage)?.dollarsOfDay).toBeLessThan(before / 10);
});

it('What somebody loses still is what the document says is left, and nothing by USSD, by SMS or at a desk', () => {
  const left = days
    .filter(({ stage }) => stage !== 'before')
    .flatMap((day) => refusedOf(day).map((who) => `${day.attack} (${day.stage}): ${who}`));
  expect(left).toEqual([
    'sending, from home (now): web, sending',
    "sending, from carriers' addresses (now): web, sending",
    "sending, from carriers' addresses (now, networks named): web, sending",
    'logins, from home (now): logins',
    'queues with forged tokens, from home (now): officers',
    'queues with forged tokens, from home (now, networks named): officers',
  ]);
});
