import { describe, expect, it } from 'vitest';
import { followTicketByPhone } from '../../../application/follow-up/follow-ticket.ts';
import { performActByPhone } from '../../../application/citizen-acts/perform-citizen-act.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { actsOnSeveral } from '../../../domain/foundation/vocabulary/acts.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import type { Asked } from '../../builders/faults/a-faulty-country.ts';
import {
  askedByGuessers,
  askedByOfficers,
  lengths,
  missing,
  numberOf,
  WatchedCountry,
  type AskedOf,
  type Work,
} from './long-and-missing.ts';

const country = new WatchedCountry();
await country.receivesAll();

/** No head of a ticket is larger, as JSON. */
const headBytes = 1_600;
/** A version, and a count of so many events, has a digit or two more. */
const digits = 16;

const bytesOf = ({ given }: Work, from: (call: string) => boolean = () => true): number =>
  given.reduce((sum, [call, bytes]) => sum + (from(call) ? bytes : 0), 0);

/** What a ticket's own institutions take to write down is theirs: the registry is remembered. */
const ofTickets = (call: string): boolean => !call.startsWith('registry.');

/** Holds what was done for the tickets of a sort, before each was denied, against what was done for none. */
function holdAlike(none: Work, works: readonly Work[]): void {
  for (const work of works) expect(work.calls).toEqual(none.calls);
  const bytes = works.map((work) => bytesOf(work));
  expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThanOrEqual(digits);
  const heads = works.map((work) => bytesOf(work, ofTickets));
  expect(Math.max(...heads) - bytesOf(none, ofTickets)).toBeLessThanOrEqual(headBytes);
}

/** Routes all of whose answers wait. */
const evenedOut = new Set(
  routes
    .filter(({ answersEveryMilliseconds }) => answersEveryMilliseconds !== undefined)
    .map(({ name }) => name),
);

const denied = await country.findDenied();

describe('what is done before a ticket is denied does not grow with the ticket', () => {
  it.each(askedByGuessers)('to whoever guesses its secret at %s', async (route, askedOf) => {
    const none = await country.asksAnew(askedOf(missing));
    const works = [];
    for (const length of lengths) {
      const { answered, work, waited } = await country.asksAnew(
        askedOf(numberOf('held by an agency', length)),
      );
      expect(answered).toEqual(none.answered);
      // What is answered alike whether there is one leaves at its own steps.
      const waits = none.status === 404 || evenedOut.has(route) ? 1 : 0;
      expect([waited, none.waited]).toEqual([waits, waits]);
      works.push(work);
    }
    // Both contact and ticket are looked up for whoever lost a secret: neither grows with the ticket.
    if (route === 'replace-secret') for (const work of works) expect(work.calls).toEqual(none.work.calls);
    else holdAlike(none.work, works);
  });

  it.each(askedByOfficers)('to an officer who may not see it at %s', async (_, askedOf) => {
    let times = 0;
    for (const [officer, sort] of denied) {
      const none = await country.asksAnew(askedOf(officer)(missing));
      if (none.status === 403) continue; // the route is not for them, whatever the ticket
      const works: Work[] = [];
      for (const length of lengths) {
        const { answered, work, waited } = await country.asksAnew(askedOf(officer)(numberOf(sort, length)));
        expect(answered).toEqual(none.answered);
        expect([waited, none.waited]).toEqual([1, 1]);
        works.push(work);
      }
      holdAlike(none.work, works);
      times += 1;
    }
    expect(times).toBeGreaterThan(0);
  });

  it.each([
    [
      'that is asked for by a phone that is not its own',
      (number: string) => ({ number, phone: '+255700000001' }),
    ],
  ])('of a ticket %s', async (_, asked) => {
    const { ports, captured } = country;
    const more = { language: 'sw', log: captured.log } as const;
    const doors = [
      (number: string) => followTicketByPhone(ports, { ...asked(number), ...more }),
      (number: string) =>
        performActByPhone(ports, {
          ...asked(number),
          ...more,
          act: 'reply',
          details: { message: 'Bado.' },
          idempotencyKey: `ujumbe ${number}`,
        }),
    ];
    for (const door of doors) {
      const workAt = (number: string) => country.workOf(() => door(number));
      const none = await workAt(missing);
      const works = [];
      for (const length of lengths) works.push(await workAt(numberOf('held by an agency', length)));
      for (const work of works) expect(work.calls).toEqual(none.calls);
      const bytes = works.map((work) => bytesOf(work));
      expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThanOrEqual(digits);
    }
  });
});

describe('a ticket that somebody names beside what is theirs', () => {
  const own = numberOf('held by an agency', 2);
  const named: readonly (readonly [string, AskedOf])[] = [
    [
      'to merge another with it',
      (into) => ({ route: 'merge', officer: 'mkuu-wakala', params: { number: own }, body: { into } }),
    ],
    ...actsOnSeveral.map(
      (act) =>
        [
          `among several, to ${act}`,
          (number: string): Asked => ({
            route: 'act-on-several',
            officer: 'jirani-1',
            body: { act, details: bodiesOfActs[act], tickets: [{ number }] },
          }),
        ] as const,
    ),
    [
      'to whom it could be given',
      (ticket) => ({
        route: 'list-staff',
        officer: 'mkuu-wakala',
        params: { institution: 'wakala' },
        query: { ticket },
      }),
    ],
  ];

  it.each(named)('%s', async (_, askedOf) => {
    const none = await country.asksAnew(askedOf(missing));
    const works = [];
    for (const length of lengths) {
      const hidden = numberOf('about the head of the agency', length);
      const { answered, work, waited } = await country.asksAnew(askedOf(hidden));
      expect(answered.replaceAll(hidden, missing)).toEqual(none.answered);
      expect([waited, none.waited]).toEqual([1, 1]);
      works.push(work);
    }
    holdAlike(none.work, works);
  });
});
