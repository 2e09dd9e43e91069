import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { theSample, type Country } from '../../../local/demo/country.ts';
import { deal } from '../../../local/demo/deal.ts';
import { plotNames } from '../../../local/demo/plots.ts';
import { demoTickets } from '../../../local/demo/tickets.ts';
import { demoOfficers } from '../../../local/login/demo-officers.ts';
import { checkProperty } from '../../builders/chance.ts';

const tickets = demoTickets();
const seeds = fc.nat(2 ** 32 - 1);

let country: Country;
beforeAll(async () => {
  country = await theSample();
});

describe('what becomes of the tickets of the demonstration', () => {
  it('is the same for the same seed, and something else for another', () => {
    const once = deal(tickets, country, 7);
    expect(deal(tickets, country, 7)).toEqual(once);
    expect(deal(tickets, country, 8)).not.toEqual(once);
  });

  it('is said of each ticket once, whatever the seed', () => {
    checkProperty(
      fc.property(seeds, (seed) => {
        const parts = deal(tickets, country, seed);
        expect(parts).toHaveLength(60);
        expect(new Set(parts.map(({ ticket }) => ticket))).toEqual(new Set(tickets));
      }),
    );
  });

  it('has every story in it, whatever the seed', () => {
    checkProperty(
      fc.property(seeds, (seed) => {
        const told = new Set(deal(tickets, country, seed).map(({ plot }) => plot));
        expect(plotNames.filter((plot) => !told.has(plot))).toEqual([]);
      }),
    );
  });
});

describe('the officers of the demonstration', () => {
  it('can log in wherever one of its tickets can come, be the head for good or acting', () => {
    const starts = tickets.map(
      ({ category, institution }) => country.category(category).onlyReceiver ?? institution,
    );
    const reached = starts.flatMap((start) => [start, ...country.institution(start).ancestors]);
    const heads = [...new Set(reached)].flatMap((id) => {
      const { head, actingHeads = [] } = country.institution(id);
      return [head, ...actingHeads].flatMap((headship) => headship?.officer ?? []);
    });
    const known = new Set<string>(demoOfficers);
    expect(heads.filter((officer) => !known.has(officer))).toEqual([]);
  });
});
