import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import { hasConflictOfInterest } from '../../../../domain/casework/visibility/conflict-of-interest.ts';
import { noPast } from '../../../../domain/casework/visibility/past.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import type { Deputyship, Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aSmallTree, type Country } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const days = { from: local('2026-11-20 00:00:00'), until: local('2026-12-11 23:59:59') };
const longBefore = local('2026-11-02 10:00:00');
const now = local('2026-11-24 12:00:00');
const thisMorning = local('2026-11-24 08:00:00');
const yesterday = local('2026-11-23 08:00:00');
const places = ['wakala', 'idara-a', 'idara-b', 'wakala-2', 'wizara', 'mahakama'] as const;
const place = fc.constantFrom(...places);
const rarely = fc.constantFrom(false, false, false, true);
/** The agency and its units: one institution. */
const agency: readonly string[] = ['wakala', 'idara-a', 'idara-b'];

const ticketAt = (holders: readonly string[]): fc.Arbitrary<Ticket> =>
  fc
    .record({
      holder: fc.constantFrom(...holders),
      sentTo: place,
      aboutHead: rarely,
      aboutOfficer: rarely.chain((is) =>
        is ? fc.constantFrom('asha', 'mkuu', 'mwingine') : fc.constant(undefined),
      ),
      unboundName: rarely,
      assignee: fc.constantFrom('asha', 'asha', 'asha', 'baraka', undefined),
      sensitive: fc.boolean(),
      at: fc.constantFrom(longBefore, thisMorning),
    })
    .map(({ aboutOfficer, unboundName, assignee, at, sentTo, ...rest }) =>
      aTicket({ at })
        .having({
          ...rest,
          sentTo: rest.aboutHead ? sentTo : rest.holder,
          ...(aboutOfficer !== undefined && { aboutOfficer }),
          ...(unboundName && { unboundName }),
          ...(assignee !== undefined && { assignee }),
        })
        .build(),
    );

const ticket = ticketAt(places);

const deputy: fc.Arbitrary<Partial<Officer>> = fc.record({
  id: fc.constant('baraka'),
  institution: place,
  roles: fc.constantFrom<Officer['roles']>(['officer'], ['duty-officer'], ['officer', 'complaints-officer']),
  trained: fc.boolean(),
});

const standing = (details: Partial<Deputyship> = {}): Deputyship => ({
  ...{ officer: 'asha', ...days, named: yesterday },
  ...details,
});

function given(around: Country, who: Partial<Officer>, what: Ticket, respondedBelow: readonly string[] = []) {
  const viewer = around.viewer(who);
  const context = { ...around.context(viewer, what), now, past: { ...noPast, respondedBelow } };
  const request = { viewer, ticket: what, context };
  return {
    sees: sightOf(viewer, what, context).sees,
    actors: actorsOf(viewer, what, context),
    isConcerned: hasConflictOfInterest(request),
  };
}

const isOfPersons = ({ aboutHead, aboutOfficer, unboundName }: Ticket): boolean =>
  aboutHead || aboutOfficer !== undefined || unboundName === true;

/** The tickets that come with an absence, told without the code under test. */
const comes = (what: Ticket, who: Partial<Officer>): boolean =>
  what.assignee === 'asha' &&
  !isOfPersons(what) &&
  (!what.sensitive || who.trained === true) &&
  agency.includes(what.holder) === agency.includes(who.institution ?? '') &&
  (agency.includes(what.holder) || what.holder === who.institution);

describe('a deputy of an officer who is out', () => {
  const around = aSmallTree();

  it('sees exactly the own tickets and of whoever is out those of no person, sensitive ones with training', () => {
    const seen = { own: 0, more: 0, kept: 0 };
    checkProperty(
      fc.property(deputy, ticket, (who, what) => {
        const own = given(around, who, what);
        const both = given(around, { ...who, deputyships: [standing()] }, what);
        const isMore = comes(what, who) && !own.isConcerned;

        expect(both.sees).toBe(isMore ? 'all' : own.sees);
        expect(both.actors.has('assignee')).toBe(isMore || own.actors.has('assignee'));
        seen[isMore ? 'more' : own.sees === 'all' ? 'own' : 'kept'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it('gains nothing of what is about a person, whatever else is so', () => {
    checkProperty(
      fc.property(deputy, ticket, (who, what) => {
        fc.pre(isOfPersons(what));
        const trained = { ...who, trained: true };
        const { sees, actors } = given(around, trained, what);
        const standingIn = given(around, { ...trained, deputyships: [standing()] }, what);

        expect([standingIn.sees, [...standingIn.actors]]).toEqual([sees, [...actors]]);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['before the first day', { from: local('2026-12-01 00:00:00') }],
    ['after the last', { until: local('2026-11-23 23:59:59') }],
    ['for somebody else', { officer: 'dula' }],
  ])('gains nothing %s', (_, details) => {
    checkProperty(
      fc.property(deputy, ticket, (who, what) => {
        const { sees, actors } = given(around, who, what);
        const outside = given(around, { ...who, deputyships: [standing(details)] }, what);

        expect([outside.sees, [...outside.actors]]).toEqual([sees, [...actors]]);
      }),
      { numRuns: 300 },
    );
  });

  it('waits 24 hours for what is sensitive and was there before', () => {
    const who = { id: 'baraka', institution: 'idara-b', trained: true };
    const sensitive = (at: typeof longBefore) =>
      aTicket({ at })
        .having({ holder: 'wakala', sentTo: 'wakala', assignee: 'asha', sensitive: true })
        .build();
    const named = (at: typeof longBefore, what: Ticket) =>
      given(around, { ...who, deputyships: [standing({ named: at })] }, what).sees;

    expect(named(thisMorning, sensitive(longBefore))).toBe('nothing');
    expect(named(thisMorning, sensitive(local('2026-11-24 09:00:00')))).toBe('all');
    expect(named(yesterday, sensitive(longBefore))).toBe('all');
  });
});

describe('a deputy of a head who is out', () => {
  const acting = (byHead: boolean) =>
    aSmallTree().with({
      id: 'wakala',
      actingHeads: [{ officer: 'baraka', ...days, ...(byHead && { byHead: true as const }) }],
    });

  it('is acting head of what is about no person, sensitive only with training, and of nothing else', () => {
    const seen = { acts: 0, kept: 0 };
    checkProperty(
      fc.property(
        fc.boolean(),
        fc.constantFrom('wakala', 'idara-a'),
        ticketAt(['wakala']),
        (trained, institution, what) => {
          const who = { id: 'baraka', institution, trained };
          const named = given(acting(true), who, what);
          const appointed = given(acting(false), who, what);
          const plain = given(aSmallTree(), who, what);
          const isKept =
            isOfPersons(what) ||
            (what.sensitive && !trained) ||
            institution !== 'wakala' ||
            named.isConcerned;

          expect(named.sees).toBe(isKept && !named.isConcerned ? plain.sees : appointed.sees);
          expect(named.actors.has('head')).toBe(!isKept && appointed.actors.has('head'));
          if (appointed.actors.has('head')) seen[isKept ? 'kept' : 'acts'] += 1;
        },
      ),
      { numRuns: 2000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it('leaves what deputies are not shown to the head above, where the head answered it below', () => {
    const what = aTicket({ at: longBefore })
      .having({ holder: 'wakala', sentTo: 'wakala', sensitive: true })
      .build();
    const above = (byHead: boolean) =>
      given(acting(byHead), { id: 'katibu', institution: 'wizara', roles: ['head'] }, what, ['mkuu']).actors;

    expect(above(true).has('head')).toBe(true);
    expect(above(false).has('head')).toBe(false);
  });
});
