import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playSurge } from '../builders/sms-attack/surge-of-senders.ts';
import { attackDays, tableOfCosts, tableOfDelays, tableOfSurge } from '../builders/sms-attack/tables.ts';

const document = readFileSync('docs/design/sms-fairness.md', 'utf8');

/** For how long each group of honest senders may wait on the day of an attack, in seconds. */
const bounds: Readonly<Record<string, number>> = {
  'by USSD': 10,
  'at a desk': 10,
  'over the web, phone confirmed': 60,
  'over the web, from a household': 6 * 3600,
  "over the web, the 100 of a carrier's address": 24 * 3600,
};

describe('docs/design/sms-fairness.md', () => {
  it('holds what the simulation says, as `npm run sms:simulate` writes it', () => {
    expect(document).toContain(tableOfCosts());
    expect(document).toContain(tableOfDelays());
    expect(document).toContain(tableOfSurge());
  });
});

describe('on the day on which a thousand addresses attack', () => {
  const [before, ...others] = attackDays();
  const now = others.at(-1);

  it('one queue would let everybody wait for more than a day', () => {
    for (const { most } of before?.honest ?? []) expect(most).toBeGreaterThan(24 * 3600);
  });

  it('the budget bounds what it costs to a tenth of what the pace would take', () => {
    expect((now?.sms ?? Infinity) / (before?.sms ?? 0)).toBeLessThanOrEqual(0.1);
  });

  it.each(Object.entries(bounds))('who sends %s waits %d seconds at most', (name, most) => {
    expect(now?.honest.find((group) => group.name === name)?.most).toBeLessThanOrEqual(most);
  });
});

describe('after ten minutes of 100 tickets a second', () => {
  it.each([
    [10, 90 * 60],
    [50, 10 * 60],
    [100, 10],
  ])('a provider that takes %i SMS a second has told all after %d seconds', (perSecond, most) => {
    const { behind } = playSurge(perSecond);
    expect(behind).toBeLessThanOrEqual(most);
    expect(behind).toBeGreaterThan(most - 60);
  });
});
