import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortMarkOf } from '../../../../domain/institutions/registry/head-mark.ts';
import {
  officerRoles,
  type Officer,
  type OfficerRole,
} from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { noPast, type Past } from '../../../../domain/casework/visibility/past.ts';
import { couldBeSeen } from '../../../../domain/casework/visibility/seen-by-state.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aCountry, type Country } from '../../../builders/country.ts';
import { aTicket, aTuesdayNoon } from '../../../builders/ticket.ts';

const people = ['asha', 'baraka', 'chacha', 'dula'] as const;
const person = fc.constantFrom(...people);
const size = 5;
const place = fc.nat(size - 1).map((number) => `n${number}`);
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Five nodes in one tree, with heads. */
const country: fc.Arbitrary<Country> = fc
  .tuple(
    fc.array(fc.nat(), { minLength: size, maxLength: size }),
    fc.array(fc.record({ good: perhaps(person), acting: perhaps(person) }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map(([parents, heads]) =>
    aCountry(
      parents.map((parent, number) => {
        const { good, acting } = heads[number] ?? {};
        return {
          id: `n${number}`,
          ...(number > 0 && { parent: `n${parent % number}` }),
          ...(good !== undefined && { head: { officer: good } }),
          ...(acting !== undefined && {
            actingHeads: [{ officer: acting, from: aTuesdayNoon, until: aTuesdayNoon }],
          }),
        };
      }),
      aTuesdayNoon,
    ),
  );

const officer: fc.Arbitrary<Partial<Officer>> = fc.record({
  id: person,
  institution: place,
  roles: fc.subarray<OfficerRole>([...officerRoles], { minLength: 1 }),
  trained: fc.boolean(),
});

const ticket: fc.Arbitrary<Ticket> = fc
  .record({
    holder: place,
    sentTo: place,
    heldBefore: fc.uniqueArray(place, { maxLength: 2 }),
    aboutHead: fc.boolean(),
    sensitive: fc.boolean(),
    unboundName: fc.boolean(),
    desk: fc.boolean(),
    cycle: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ unboundName, desk, cycle, ...rest }) => {
    const built = aTicket().having(rest).build();
    return {
      ...built,
      ...(unboundName && { unboundName, clearedHeads: [] }),
      channel: desk ? 'desk' : 'web',
      cycle: { ...built.cycle, number: cycle },
    };
  });

/** Somebody wrote it down where it came to a desk, and answered it below where it began anew. */
const pastOf = (what: Ticket, scribe: string | undefined, respondedBelow: readonly string[]): Past => ({
  ...noPast,
  ...(what.channel === 'desk' && scribe !== undefined && { scribe }),
  respondedBelow: what.cycle.number > 1 ? respondedBelow : [],
});

const pasts = fc.record({ scribe: perhaps(person), respondedBelow: fc.subarray([...people]) });

describe('what the head of a ticket says of who could see it', () => {
  it('is yes wherever its history would say so', () => {
    checkProperty(
      fc.property(country, officer, ticket, pasts, (around, who, what, { scribe, respondedBelow }) => {
        const viewer = around.viewer(who);
        const context = around.context(viewer, what, { past: pastOf(what, scribe, respondedBelow) });
        const isSeen = sightOf(viewer, what, context).sees !== 'nothing';
        expect(!isSeen || couldBeSeen(viewer, what, context)).toBe(true);
      }),
    );
  });

  it('is exact where nobody has a past with it', () => {
    checkProperty(
      fc.property(country, officer, ticket, (around, who, what) => {
        fc.pre(what.channel !== 'desk' && what.cycle.number === 1);
        const viewer = around.viewer(who);
        const context = around.context(viewer, what, { past: noPast });
        expect(couldBeSeen(viewer, what, context)).toBe(sightOf(viewer, what, context).sees !== 'nothing');
      }),
    );
  });

  it('is exact where the head says who is kept from deciding', () => {
    checkProperty(
      fc.property(country, officer, ticket, pasts, (around, who, what, { scribe, respondedBelow }) => {
        const past = pastOf(what, scribe, respondedBelow);
        const kept = [...past.respondedBelow, past.scribe].filter((id) => id !== undefined);
        const viewer = around.viewer(who);
        fc.pre(!kept.includes(viewer.id)); // whoever answered it knows that there is one
        const head = { ...what, keptFromDeciding: kept.map(shortMarkOf) };
        const isSeen = sightOf(viewer, what, around.context(viewer, what, { past })).sees !== 'nothing';
        expect(couldBeSeen(viewer, head, around.context(viewer, what, { past: noPast }))).toBe(isSeen);
      }),
    );
  });

  it('of before heads said that is more than its history says to nobody but who heads the root, of what is guarded', () => {
    checkProperty(
      fc.property(country, officer, ticket, pasts, (around, who, what, { scribe, respondedBelow }) => {
        const viewer = around.viewer(who);
        const context = around.context(viewer, what, { past: pastOf(what, scribe, respondedBelow) });
        if (sightOf(viewer, what, context).sees !== 'nothing' || !couldBeSeen(viewer, what, context)) return;
        const root = around.path(what.holder).at(-1)?.id ?? '';
        expect(viewer.heads).toContain(root);
        expect(what.sensitive || what.unboundName === true).toBe(true);
      }),
    );
  });
});
