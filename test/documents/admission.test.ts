import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attacks, tableOfWorstDays, worstDays } from '../infrastructure/admission/attacks.ts';
import type { Honest, WorstDay } from '../infrastructure/admission/worst-day.ts';

const days = worstDays();
const dayOf = (attack: string, stage: string): WorstDay | undefined =>
  days.find((day) => day.attack === attack && day.stage === stage);
const apart: readonly Honest[] = ['USSD', 'SMS', 'desk', 'officers'];

describe('docs/design/admission.md', () => {
  it('holds the worst days as `npm run admission:simulate` writes them', () => {
    expect(readFileSync('docs/design/admission.md', 'utf8')).toContain(tableOfWorstDays(days));
  });
});

describe.each(attacks.map(({ name }) => name))('1,000 addresses at %s', (attack) => {
  it('took something from somebody before, and now nothing from phones, SMS, desks and offices', () => {
    const before = dayOf(attack, 'before');
    expect(Math.max(...Object.values(before?.refused ?? {}))).toBeGreaterThan(0.02);
    for (const stage of ['now', 'now, networks named'])
      for (const who of apart)
        expect(dayOf(attack, stage)?.refused[who], `${who}, ${stage}`).toBeLessThan(0.01);
  });

  it('costs less than it did', () => {
    expect(dayOf(attack, 'now')?.dollarsOfDay).toBeLessThan((dayOf(attack, 'before')?.dollarsOfDay ?? 0) / 3);
  });
});

it('Who sends by the web is refused by nobody but who shares an address with hundreds, once networks are named', () => {
  const refused = days
    .filter(({ stage, refused }) => stage === 'now, networks named' && refused['web, sending'] > 0.01)
    .map(({ attack }) => attack);
  expect(refused).toEqual(["sending, from carriers' addresses"]);
});
