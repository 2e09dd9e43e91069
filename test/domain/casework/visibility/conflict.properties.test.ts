import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import {
  type Officer,
  type OfficerRole,
  officerRoles,
} from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import { seesIdentity } from '../../../../domain/casework/visibility/identity.ts';
import { noPast } from '../../../../domain/casework/visibility/past.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aCountry, type Country } from '../../../builders/country.ts';
import { aTicket, aTuesdayNoon } from '../../../builders/ticket.ts';

const filing = local('2026-11-02 10:00:00');
const moving = local('2026-11-16 07:30:00');
const people = ['asha', 'baraka', 'chacha', 'dula'] as const;
const person = fc.constantFrom(...people);
const size = 7;
const place = fc.nat(size - 1).map((number) => `n${number}`);
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Who heads a node: for good, acting now, or no longer. */
const heads = fc.record({ good: perhaps(person), acting: perhaps(person), former: perhaps(person) });
type Heads = typeof heads extends fc.Arbitrary<infer Value> ? Value : never;

/** Seven nodes in one tree, or in two, with heads who come and go. */
const country: fc.Arbitrary<Country> = fc
  .tuple(
    fc.array(fc.nat(), { minLength: size, maxLength: size }),
    fc.array(heads, { minLength: size, maxLength: size }),
    fc.boolean(),
  )
  .map(([parents, headed, twoTrees]) =>
    aCountry(
      parents.map((parent, number) => ({
        id: `n${number}`,
        ...(number > (twoTrees ? 1 : 0) && { parent: `n${parent % number}` }),
        ...headsOf(headed[number]),
      })),
      aTuesdayNoon,
    ),
  );

const headsOf = ({ good, acting, former }: Partial<Heads> = {}) => ({
  ...(good !== undefined && { head: { officer: good } }),
  ...(acting !== undefined && { actingHeads: [{ officer: acting, from: moving, until: aTuesdayNoon }] }),
  ...(former !== undefined && { formerHeads: [{ officer: former, until: moving }] }),
});

const someOf = (roles: readonly OfficerRole[]) => fc.subarray<OfficerRole>([...roles], { minLength: 1 });
const roles = someOf(officerRoles);

const officerIn = (inRoles: fc.Arbitrary<OfficerRole[]>): fc.Arbitrary<Partial<Officer>> =>
  fc
    .record({
      id: person,
      institution: place,
      before: perhaps(place),
      roles: inRoles,
      trained: fc.boolean(),
    })
    .map(({ before, ...rest }) => ({
      ...rest,
      ...(before !== undefined && {
        placements: [
          { institution: before, until: moving },
          { institution: rest.institution, from: moving },
        ],
      }),
    }));
const officer = officerIn(roles);

const ticket: fc.Arbitrary<Ticket> = fc
  .record({
    holder: place,
    sentTo: place,
    heldBefore: fc.uniqueArray(place, { maxLength: 3 }),
    aboutHead: fc.boolean(),
    aboutOfficer: perhaps(person),
    assignee: perhaps(person),
    unit: perhaps(place),
    sensitive: fc.boolean(),
  })
  .map(({ aboutOfficer, assignee, unit, ...rest }) =>
    aTicket({ at: filing, openness: 'identified' })
      .having({
        ...rest,
        ...(aboutOfficer !== undefined && { aboutOfficer }),
        ...(assignee !== undefined && { assignee }),
        ...(unit !== undefined && { unit }),
      })
      .build(),
  );

const past = fc.record({ respondedBelow: fc.subarray([...people]) }).map((some) => ({ ...noPast, ...some }));

/** Everything that somebody gets of a ticket. */
function given(around: Country, who: Partial<Officer>, what: Ticket, earlier: typeof noPast) {
  const viewer = around.viewer(who);
  const context = around.context(viewer, what, { past: earlier, reasonRecorded: true });
  return {
    sees: sightOf(viewer, what, context).sees,
    actors: [...actorsOf(viewer, what, context)],
    name: seesIdentity(viewer, { ticket: what, events: [] }, context),
  };
}
const nothing = { sees: 'nothing', actors: [], name: false };

/** Who heads a node at a moment, told without the code under test. */
const headsAt = (around: Country, node: string, at: Instant): readonly string[] => {
  const [{ head, actingHeads = [], formerHeads = [] } = { head: undefined }] = around.path(node);
  const dated = [...actingHeads, ...formerHeads].filter(
    ({ from = at, until = at }) => from <= at && at <= until,
  );
  return [...(head ? [head] : []), ...dated].map((headship) => headship.officer);
};

const namedBy = (around: Country, what: Ticket): readonly string[] => [
  ...(what.aboutOfficer === undefined ? [] : [what.aboutOfficer]),
  ...(what.aboutHead ? [filing, aTuesdayNoon].flatMap((at) => headsAt(around, what.sentTo, at)) : []),
];

/** Whether the officer is named, or works now or worked at filing under somebody who is. */
function isConcerned(
  around: Country,
  { id = '', institution = '', placements }: Partial<Officer>,
  what: Ticket,
) {
  const named = namedBy(around, what);
  const isUnder = (node: string, at: Instant) =>
    around.path(node).some((above) => headsAt(around, above.id, at).some((head) => named.includes(head)));
  const then = placements?.[0]?.institution ?? institution;
  return named.includes(id) || isUnder(institution, aTuesdayNoon) || isUnder(then, filing);
}

describe('whoever a ticket is about, and whoever is or was under them', () => {
  it('never gets any sight of it, nor any act, nor a name, by any role', () => {
    checkProperty(
      fc.property(country, officer, ticket, past, (around, who, what, earlier) => {
        fc.pre(isConcerned(around, who, what));
        expect(given(around, who, what, earlier)).toEqual(nothing);
      }),
      { numRuns: 80 },
    );
  });

  it('gets nothing by any role added', () => {
    checkProperty(
      fc.property(country, officer, ticket, roles, past, (around, who, what, more, earlier) => {
        fc.pre(isConcerned(around, who, what));
        const roles = [...new Set([...(who.roles ?? []), ...more])];
        expect(given(around, { ...who, roles, trained: true }, what, earlier)).toEqual(nothing);
      }),
      { numRuns: 80 },
    );
  });
});

/** Whose work is the whole country. */
const nationwide: readonly OfficerRole[] = ['oversight', 'auditor'];
const withoutTheCountry = officerIn(someOf(officerRoles.filter((role) => !nationwide.includes(role))));
const auditor = officerIn(
  fc.oneof(
    fc.constant<OfficerRole[]>(['auditor']),
    roles.map((more) => [...new Set([...more, 'auditor' as const])]),
  ),
);

/** Works at, worked for and heads nothing that has or had the ticket, or is above it, and was not given it. */
function isForeign(around: Country, who: Partial<Officer>, what: Ticket): boolean {
  const viewer = around.viewer(who);
  const near = [...around.path(what.holder).map(({ id }) => id), ...what.heldBefore, what.unit];
  return (
    what.assignee !== viewer.id &&
    ![viewer.institution, ...viewer.heads].some((place) => near.includes(place))
  );
}

describe('a foreign officer', () => {
  it('never gets anything of a ticket, unless their work is the whole country', () => {
    checkProperty(
      fc.property(country, withoutTheCountry, ticket, past, (around, who, what, earlier) => {
        fc.pre(isForeign(around, who, what));
        expect(given(around, who, what, earlier)).toEqual(nothing);
      }),
      { numRuns: 80 },
    );
  });

  it('who audits gets the status at most, whatever other roles they have', () => {
    checkProperty(
      fc.property(country, auditor, ticket, past, (around, who, what, earlier) => {
        fc.pre(isForeign(around, who, what));
        const { sees, actors, name } = given(around, who, what, earlier);
        expect(['nothing', 'status']).toContain(sees);
        expect({ actors, name }).toEqual({ actors: [], name: false });
      }),
      { numRuns: 80 },
    );
  });
});

describe('anybody', () => {
  it('acts only on what they see, and sees a name only with the whole ticket', () => {
    checkProperty(
      fc.property(country, officer, ticket, past, (around, who, what, earlier) => {
        const { sees, actors, name } = given(around, who, what, earlier);
        if (actors.length > 0) expect(sees).not.toBe('nothing');
        if (name) expect(sees).toBe('all');
      }),
      { numRuns: 80 },
    );
  });
});
