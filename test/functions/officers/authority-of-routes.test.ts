import { describe, expect, test } from 'vitest';
import type { RegistryContent } from '../../../domain/institutions/registry-writer.ts';
import { withHeadings } from '../../../domain/institutions/headings.ts';
import { officerRoles, type OfficerRole } from '../../../domain/officers/officer.ts';
import { isAllowed } from '../../../domain/officers/permissions.ts';
import type { Act } from '../../../domain/tickets/acts.ts';
import { standingOf, tellingOf } from '../../../domain/tickets/standing.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import {
  countryOf,
  expected,
  positions,
  tickets,
  weeksAgo,
  withMyHead,
  workplaces,
  type Position,
  type TicketSort,
} from '../../builders/authority.ts';
import { anOfficer } from '../../builders/officer.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { aTicket } from '../../builders/ticket.ts';
import { local } from '../../builders/calendar.ts';
import { aStaffedCountry } from './a-staffed-country.ts';
import { Office } from './an-office.ts';

/** The act that each route asks for with its body of `bodiesOfActs`. */
const actsOfRoutes: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(Object.keys(bodiesOfActs).map((name) => [name, name])),
  'write-to-citizen': 'reply',
  'decide-transfer': 'keep-transfer',
  'change-urgency': 'raise-urgency',
};
/** Not in the table of domain.md that the matrix is written from: who may do them is said by the table of acts. */
const besideTheMatrix: ReadonlySet<Act> = new Set<Act>(['keep-transfer', 'part', 'carry-on']);

const number = '261100000013';
const nodes = [
  'kmk',
  'utumishi',
  'takukuru',
  'wizara',
  'wakala',
  'idara-a',
  'idara-b',
  'wakala-2',
  'mahakama',
];

function contentOf(role: OfficerRole, position: Position, sort: TicketSort): RegistryContent {
  const workplace = workplaces[position];
  const around = countryOf(role, position);
  const country = sort === 'about my head' ? withMyHead(around, workplace) : around;
  const institutions = nodes.flatMap((id) => country.path(id).slice(0, 1));
  const viewer = anOfficer({
    id: 'mtazamaji',
    institution: workplace,
    roles: [role],
    ...(position === 'moved' && {
      placements: [
        { institution: 'wakala', until: weeksAgo },
        { institution: workplace, from: weeksAgo },
      ],
    }),
  });
  return { ...aStaffedCountry(), institutions, officers: withHeadings([viewer], institutions) };
}

/** A ticket that climbed from idara-a to wakala and is in progress there, as each sort has it. */
async function anOfficeWith(role: OfficerRole, position: Position, sort: TicketSort): Promise<Office> {
  const office = new Office(contentOf(role, position, sort));
  const named = {
    'about this officer': 'mtazamaji',
    'about my head': 'mkuu-wangu',
    'about somebody under me': 'mdogo',
  };
  const aboutOfficer = sort in named ? named[sort as keyof typeof named] : undefined;
  const first: Ticket = aTicket({
    number,
    sentTo: 'idara-a',
    receiver: 'idara-a',
    at: local('2026-10-20 10:00:00'),
  })
    .having({
      version: 1,
      sensitive: sort === 'sensitive, to the untrained',
      ...(aboutOfficer !== undefined && { aboutOfficer }),
      ...(sort === 'naming somebody in free text' && { unboundName: true }),
    })
    .build();
  await office.receives({ ticket: { ...first, version: 1 } });
  const stored = await office.historyOf(number);
  const [submitted] = stored.events;
  if (submitted === undefined) throw new Error('It has no history.');
  const answered = sort === 'answered by me below';
  const second: Ticket = { ...stored.ticket, version: 2 };
  await office.tickets.save({
    before: stored.ticket,
    ticket: second,
    event: {
      ...submitted,
      type: answered ? 'respond' : 'note',
      version: 2,
      by: { actor: 'officer', officer: answered ? 'mtazamaji' : 'mwingine', institution: 'idara-a' },
    },
  });
  const { ticket: before } = await office.historyOf(number);
  const ticket: Ticket = {
    ...before,
    version: 3,
    holder: 'wakala',
    heldBefore: ['idara-a'],
    status: 'in-progress',
    cycle: { ...before.cycle, number: 2, began: 'escalated' },
    ...(sort === 'merged into another' && { mergedInto: '261100000021' }),
  };
  await office.tickets.save({
    before,
    ticket,
    event: {
      ...submitted,
      type: 'escalate',
      version: 3,
      before: standingOf(before),
      after: standingOf(ticket),
      telling: tellingOf(ticket, false),
    },
  });
  return office;
}

/** Whether the listings of the holder are open: at work there, heading it, or over it as head or complaints officer. */
const readsHolder = (role: OfficerRole, position: Position): boolean =>
  position === 'own' ||
  position === 'acting' ||
  (position === 'above' && (role === 'head' || role === 'complaints-officer'));

const sorts = Object.keys(tickets) as readonly TicketSort[];

describe.each(officerRoles)('through the API, the role %s', (role) => {
  describe.each(positions)('in the position %s', (position) => {
    const may = isAllowed(role === 'head' || position !== 'acting' ? [role] : ['head', role], 'tickets:act');

    test.each(sorts)('towards a ticket that is %s: opens it as far as the matrix says', async (sort) => {
      const { sees } = expected(role, position, sort);
      const office = await anOfficeWith(role, position, sort);
      const { status, body } = await office.opens('mtazamaji', number);
      const shows = sees?.replace(/ to .*/, '');
      if (!may) expect(status).toBe(403);
      else if (sees === 'nothing') expect([status, body['code']]).toEqual([404, 'no-such-ticket']);
      else expect([status, body['shows']]).toEqual([200, shows]);
    });

    test.each(sorts)(
      'towards a ticket that is %s: finds it listed exactly where it sees it',
      async (sort) => {
        const { sees } = expected(role, position, sort);
        const office = await anOfficeWith(role, position, sort);
        await office.listed(number);
        const listings = [
          ['list-queue', {}],
          ['list-institution-tickets', { month: '2026-10', state: 'open' }],
        ] as const;
        for (const [route, query] of listings) {
          const { status, body } = await office.asks('mtazamaji', route, {
            params: { institution: 'wakala' },
            query,
          });
          const isOpen = may && readsHolder(role, position);
          expect([route, status]).toEqual([route, isOpen ? 200 : 403]);
          const found = (body['lines'] ?? body['tickets']) as readonly unknown[] | undefined;
          if (isOpen) expect([route, found?.length]).toEqual([route, sees === 'nothing' ? 0 : 1]);
        }
      },
    );

    test.each(sorts)('towards a ticket that is %s: acts on it as far as the matrix says', async (sort) => {
      const { sees, acts } = expected(role, position, sort);
      let office = await anOfficeWith(role, position, sort);
      for (const [route, body] of Object.entries(bodiesOfActs)) {
        const act = actsOfRoutes[route];
        if (act === undefined) throw new Error(`Nobody said what ${route} asks for.`);
        const reply = await office.does('mtazamaji', route, number, body);
        const { code, refusal } = reply.body;
        if (!may) expect([route, reply.status, office.calls]).toEqual([route, 403, []]);
        else if (sees === 'nothing') expect([route, code]).toEqual([route, 'no-such-ticket']);
        else if ((acts as readonly Act[]).includes(act)) {
          // The rules of the act itself may still refuse it, or what it names is not there.
          expect([route, [200, 409, 422]]).toEqual([route, expect.arrayContaining([reply.status])]);
          expect([route, refusal]).not.toEqual([route, 'wrong-status']);
        } else if (!besideTheMatrix.has(act)) {
          expect([route, [403, 409]]).toEqual([route, expect.arrayContaining([reply.status])]);
          expect((await office.historyOf(number)).events).toHaveLength(3);
        }
        if (reply.status === 200) office = await anOfficeWith(role, position, sort);
      }
    });
  });
});
