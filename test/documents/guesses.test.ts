import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackers, yearOf } from '../builders/guesses/attackers.ts';
import { villageDay } from '../builders/guesses/owners.ts';
import { tableOfAttackers, tableOfOwners, tableOfPhones } from '../builders/guesses/tables.ts';

const document = readFileSync('docs/design/guesses.md', 'utf8');

describe('docs/design/guesses.md', () => {
  it('holds what the simulation says, as `npm run guesses:simulate` writes it', () => {
    expect(document).toContain(tableOfAttackers());
    expect(document).toContain(tableOfOwners());
    expect(document).toContain(tableOfPhones());
  });
});

describe('whoever attacks for a year', () => {
  it.each(attackers)('opens one given number with at most 0.5 %: $name', (attacker) => {
    expect(yearOf(attacker).chance).toBeLessThanOrEqual(0.005);
  });
});

describe('a village of 2,000 behind one address, of whom 20 mistype', () => {
  it('calculates nothing and waits for nothing', () => {
    expect(villageDay()).toMatchObject({ owners: 2_000, calculated: 0, closed: 0 });
  });
});
