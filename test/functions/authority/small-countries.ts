import * as fc from 'fast-check';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { growTree } from '../../../domain/institutions/registry/tree.ts';
import {
  officerRoles,
  type Officer,
  type OfficerRole,
} from '../../../domain/institutions/registry/officer.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { eventOf } from '../../../domain/ticketing/tickets/event-of.ts';
import { someFacts } from '../../builders/event-facts.ts';
import type { Status } from '../../../domain/foundation/vocabulary/statuses.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { local } from '../../builders/calendar.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import { aTicket, aTuesdayNoon } from '../../builders/ticket.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { viewer } from './scenes.ts';
import { numbers, type Story } from './story.ts';

/** Before and after these, somebody was elsewhere or headed something else. */
const earlier = local('2026-10-12 07:30:00');
export const filing = local('2026-11-02 10:00:00');
const moving = local('2026-11-16 07:30:00');
const later = local('2026-11-30 15:30:00');

const people = [viewer, 'amani', 'baraka', 'chacha', 'dula', 'eda'] as const;
const person = fc.constantFrom(...people, viewer);
const size = 7;
const placeName = (number: number): string => `n${number}`;
const place = fc.nat(size - 1).map(placeName);
/** A value in so many of ten cases. */
const perhaps = <Value>(value: fc.Arbitrary<Value>, ofTen: number) =>
  fc.oneof({ weight: 10 - ofTen, arbitrary: fc.constant(undefined) }, { weight: ofTen, arbitrary: value });

const node = fc.record({
  parent: fc.nat(),
  parentBefore: perhaps(fc.nat(), 2),
  isUnit: fc.boolean(),
  head: perhaps(person, 5),
  acting: perhaps(fc.record({ officer: person, from: fc.constantFrom(earlier, moving) }), 1),
  former: perhaps(fc.record({ officer: person, until: fc.constantFrom(earlier, moving) }), 2),
});

/** Seven nodes in one tree or two, the second of them perhaps independent; some lay elsewhere before. */
const institutions: fc.Arbitrary<readonly Institution[]> = fc
  .tuple(
    fc.array(node, { minLength: size, maxLength: size }),
    fc.record({ twoTrees: fc.boolean(), aboutHeadTo: perhaps(place, 3) }),
  )
  .map(([nodes, { twoTrees, aboutHeadTo }]) => {
    const tops = twoTrees ? 2 : 1;
    const placed = nodes.map(({ parent, parentBefore }, number) => ({
      id: placeName(number),
      ...(number >= tops && { parent: placeName(parent % number) }),
      ...(number >= tops &&
        parentBefore !== undefined && {
          formerParents: [{ parent: placeName(parentBefore % number), until: moving }],
        }),
    }));
    const { ancestorsOf } = growTree(placed);
    return nodes.map(({ isUnit, head, acting, former }, number) =>
      anInstitution({
        ...placed[number],
        ancestors: ancestorsOf.get(placeName(number)) ?? [],
        kind: number >= tops && isUnit ? 'unit' : number === 1 && twoTrees ? 'independent' : 'agency',
        ...(number === 0 && aboutHeadTo !== undefined && { aboutHeadTo }),
        ...(head !== undefined && { head: { officer: head } }),
        ...(acting !== undefined && { actingHeads: [{ ...acting, until: later }] }),
        ...(former !== undefined && { formerHeads: [former] }),
      }),
    );
  });

const officer: fc.Arbitrary<Officer> = fc
  .record({
    institution: place,
    before: perhaps(place, 3),
    roles: fc.oneof(
      fc.constantFrom<OfficerRole>(...officerRoles).map((role) => [role]),
      fc.subarray<OfficerRole>([...officerRoles], { minLength: 1 }),
    ),
    trained: fc.boolean(),
  })
  .map(({ before, ...rest }) =>
    anOfficer({
      id: viewer,
      ...rest,
      ...(before !== undefined && {
        placements: [
          { institution: before, until: moving },
          { institution: rest.institution, from: moving },
        ],
      }),
    }),
  );

/** A country with somebody in it who looks. What institutions remember of them, they remember too. */
export const country: fc.Arbitrary<RegistryContent> = fc.tuple(institutions, officer).map(([nodes, who]) => {
  const formerHeads = nodes.flatMap(({ id: institution, formerHeads: former = [] }) =>
    former
      .filter(({ officer }) => officer === viewer)
      .map(({ until }) => ({ institution, ...(until !== undefined && { until }) })),
  );
  const viewing = { ...who, ...(formerHeads.length > 0 && { formerHeads }) };
  const others = people.slice(1).map((id) => anOfficer({ id, institution: 'n0' }));
  return {
    ...aStaffedCountry(),
    institutions: nodes,
    officers: withHeadings([viewing, ...others], nodes),
  };
});

const stages: readonly Status[] = ['submitted', 'acknowledged', 'in-progress', 'responded', 'closed'];

/** How a ticket came where it is: by what, and who answered it before it left. */
const hop = fc.record({ to: place, isAppeal: fc.boolean(), answeredBy: perhaps(person, 3) });

/** A ticket that went through some institutions, never twice through one, whatever the rules say of the way. */
export const story: fc.Arbitrary<Story> = fc
  .record({
    sentTo: place,
    start: place,
    hops: fc.uniqueArray(hop, { maxLength: 3, selector: ({ to }) => to }),
    status: fc.constantFrom(...stages),
    about: fc.record({
      aboutHead: perhaps(fc.constant(true), 2),
      aboutOfficer: perhaps(person, 3),
      isUnbound: perhaps(fc.constant(true), 1),
      clearedHeads: perhaps(fc.subarray([...people]), 2),
    }),
    given: fc.record({ assignee: perhaps(person, 3), unit: perhaps(place, 3) }),
    sensitive: perhaps(fc.constant(true), 2),
    scribe: perhaps(person, 1),
  })
  .map(({ start, hops, ...rest }) => told({ ...rest, start, hops: hops.filter(({ to }) => to !== start) }));

interface Telling {
  readonly sentTo: string;
  readonly start: string;
  readonly hops: readonly {
    readonly to: string;
    readonly isAppeal: boolean;
    readonly answeredBy?: string | undefined;
  }[];
  readonly status: Status;
  readonly about: {
    readonly aboutHead?: boolean | undefined;
    readonly aboutOfficer?: string | undefined;
    readonly isUnbound?: boolean | undefined;
    readonly clearedHeads?: readonly string[] | undefined;
  };
  readonly given: { readonly assignee?: string | undefined; readonly unit?: string | undefined };
  readonly sensitive?: boolean | undefined;
  readonly scribe?: string | undefined;
}

function told({ sentTo, start, hops, status, about, given, sensitive = false, scribe }: Telling): Story {
  const { aboutHead = false, aboutOfficer, isUnbound = false, clearedHeads } = about;
  const { assignee, unit } = given;
  const sent = aTicket({ number: numbers[0] ?? '', at: filing, sentTo, receiver: start, aboutHead })
    .having({
      sensitive,
      ...(aboutOfficer !== undefined && { aboutOfficer }),
      ...(aboutOfficer === undefined &&
        isUnbound && {
          unboundName: true,
          ...(clearedHeads !== undefined && { clearedHeads: clearedHeads.map(markOf) }),
        }),
    })
    .build();
  let ticket: Ticket = { ...sent, version: 1 };
  const events: TicketEvent[] = [
    happened(
      undefined,
      ticket,
      'submit',
      scribe === undefined ? citizen : { actor: 'officer', officer: scribe, institution: start },
    ),
  ];
  const happens = (change: Partial<Ticket>, type: TicketEvent['type'], by: TicketEvent['by']) => {
    const after = { ...ticket, ...change, version: ticket.version + 1 };
    events.push(happened(ticket, after, type, by));
    ticket = after;
  };
  for (const { to, isAppeal, answeredBy } of hops) {
    const { holder, heldBefore, cycle } = ticket;
    if (answeredBy !== undefined)
      happens({}, 'respond', { actor: 'assignee', officer: answeredBy, institution: holder });
    const arrival = {
      holder: to,
      heldBefore: [...heldBefore, holder],
      cycle: { ...cycle, number: cycle.number + 1 },
    };
    happens(arrival, isAppeal ? 'appeal' : 'escalate', isAppeal ? citizen : { actor: 'system' });
  }
  happens(
    {
      status,
      ...(assignee !== undefined && { assignee }),
      ...(unit !== undefined && { unit }),
      ...(status === 'closed' && { closedBecause: 'lapsed' }),
    },
    'note',
    { actor: 'head', officer: 'dula', institution: ticket.holder },
  );
  return { ticket, events, listings: [] };
}

const citizen = { actor: 'citizen' } as const;

const happened = (
  before: Ticket | undefined,
  after: Ticket,
  act: Act,
  by: TicketEvent['by'],
  at: Instant = before === undefined ? filing : aTuesdayNoon,
): TicketEvent =>
  eventOf(after, { act, by, at, facts: someFacts(act), ...(before !== undefined && { before }) });
