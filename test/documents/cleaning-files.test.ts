import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleaningDay, cleaningPlays } from '../builders/cleaning-attack/cleaning-day.ts';
import { cleaningDays, tableOfCleaning } from '../builders/cleaning-attack/tables.ts';

const hour = 3600;
const carrier = "over the web, the 100 of a carrier's address";

/** For how long each group may wait on the day of an attack, in seconds, by how many seconds a file of the attacker takes. */
const bounds: readonly (readonly [string, { readonly photographs: number; readonly largest: number }])[] = [
  'at a desk',
  'over the web, phone confirmed',
  'over the web, from a household',
].map((name) => [name, { photographs: hour, largest: 3 * hour }]);

const [before, now, largest] = cleaningDays();
const delaysOf = (play: ReturnType<typeof cleaningDay> | undefined, name: string) =>
  play?.find((group) => group.name === name) ?? { median: Infinity, most: Infinity };

describe('docs/design/cleaning-files.md', () => {
  it('holds what the simulation says, as `npm run cleaning:simulate` writes it', () => {
    expect(readFileSync('docs/design/cleaning-files.md', 'utf8')).toContain(tableOfCleaning());
  });
});

describe('on the day on which a thousand addresses attach five files to each ticket', () => {
  it('by place alone half of all honest files would wait for more than half a day', () => {
    for (const { median, most } of before ?? []) expect([median > 12 * hour, most]).toEqual([true, Infinity]);
  });

  it.each(bounds)(
    'files %s wait for their check no longer than %o',
    (name, { photographs, largest: longest }) => {
      expect(delaysOf(now, name).most).toBeLessThanOrEqual(photographs);
      expect(delaysOf(largest, name).most).toBeLessThanOrEqual(longest);
      expect(delaysOf(now, name).median).toBe(0);
    },
  );

  it("files behind a carrier's address wait no longer than by place alone, half of them", () => {
    expect(delaysOf(now, carrier).median).toBeLessThanOrEqual(delaysOf(before, carrier).median);
  });
});

describe('on an ordinary day', () => {
  it.each(cleaningPlays.slice(0, 2))('no file waits for longer than a minute, $name', (play) => {
    for (const { most } of cleaningDay({ ...play, isAttacked: false })) expect(most).toBeLessThanOrEqual(60);
  });
});
