import { describe, expect, test } from 'vitest';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { readsForHolder } from '../../../../domain/casework/visibility/reads-for-holder.ts';
import type { AccessContext } from '../../../../domain/casework/visibility/access-request.ts';
import { aSmallTree, type Country } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const at = (holder: string, details: Partial<Ticket> = {}): Ticket =>
  aTicket({ sentTo: holder, receiver: holder }).having(details).build();

function reads(
  officer: Partial<Officer>,
  ticket: Ticket,
  details: Partial<AccessContext> = {},
  country: Country = aSmallTree(),
): boolean {
  const viewer = country.viewer(officer);
  return readsForHolder(viewer, ticket, country.context(viewer, ticket, details));
}

const me = 'mtazamaji';
const headAbove = { id: 'katibu', institution: 'wizara', roles: ['head'] } as const;
const here = at('wakala');

type Reading = readonly [who: string, officer: Partial<Officer>, ticket: Ticket];

const ofTheHolder: readonly Reading[] = [
  ['an officer of it', { institution: 'wakala' }, here],
  ['its duty officer', { institution: 'wakala', roles: ['duty-officer'] }, here],
  ['its head', { id: 'mkuu', institution: 'wakala', roles: ['head'] }, here],
  ['its complaints officer', { institution: 'wakala', roles: ['complaints-officer'] }, here],
  ['whom it is assigned to in another unit', { institution: 'idara-b' }, at('wakala', { assignee: me })],
  ['an officer of the unit that works on it', { institution: 'idara-a' }, at('wakala', { unit: 'idara-a' })],
];

const ofOthers: readonly Reading[] = [
  ['a head above, who only watches', headAbove, here],
  ['a complaints officer above', { institution: 'wizara', roles: ['complaints-officer'] }, here],
  ['another unit than works on it', { institution: 'idara-b' }, at('wakala', { unit: 'idara-a' })],
  ['who handed it on', { institution: 'wakala' }, at('wizara', { heldBefore: ['wakala'] })],
  ['whom it is about', { institution: 'wakala' }, at('wakala', { aboutOfficer: me })],
  [
    'who may not see what is sensitive',
    { institution: 'wakala', trained: false },
    at('wakala', { sensitive: true }),
  ],
];

describe('a ticket is read for its holder by', () => {
  test.each(ofTheHolder)('%s', (_, officer, ticket) => {
    expect(reads(officer, ticket)).toBe(true);
  });

  test('whoever has the duties of a head that it lacks', () => {
    const vacant = aSmallTree().with({ id: 'wakala', head: undefined } as never);
    expect(reads(headAbove, here, {}, vacant)).toBe(true);
  });
});

describe('it is not read for its holder by', () => {
  test.each(ofOthers)('%s', (_, officer, ticket) => {
    expect(reads(officer, ticket)).toBe(false);
  });

  test('oversight, for whatever reason', () => {
    expect(reads({ institution: 'kmk', roles: ['oversight'] }, here, { reasonRecorded: true })).toBe(false);
  });
});
