import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import { eventOf } from '../../../../domain/ticketing/tickets/event-of.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { type ListedTicket, sightOfEntry } from '../../../../domain/casework/visibility/sight-of-entry.ts';
import { sentToOf } from '../../../../domain/casework/visibility/accessed-ticket.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aSmallTree } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const country = aSmallTree();

/** The line of a ticket, as its last event makes it. */
function lineOf(ticket: Ticket): ListedTicket {
  const { holder, assignee, unit, sensitive } = ticket;
  const { about } = eventOf(ticket, {
    act: 'note',
    by: { actor: 'head' },
    at: ticket.submittedAt,
    facts: {},
  });
  return {
    holder,
    sensitive,
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    ...(about && { about }),
  };
}

const listed = (officer: Partial<Officer>, ticket: Ticket): boolean => {
  const viewer = country.viewer(officer);
  const line = lineOf(ticket);
  const { now, posts } = country.context(viewer, ticket);
  const sentTo = sentToOf(line.about);
  const context = {
    now,
    posts,
    holder: country.path(ticket.holder),
    sentTo: sentTo === undefined ? [] : country.path(sentTo),
  };
  return sightOfEntry(viewer, line, context) !== 'nothing';
};

const heldBy = (holder: string, details: Partial<Ticket> = {}): Ticket =>
  aTicket({ sentTo: holder, receiver: holder }).having(details).build();

describe('a line of a queue', () => {
  it('is shown to the officers of the holder, and to the head of a level above', () => {
    expect(listed({ institution: 'wakala' }, heldBy('wakala'))).toBe(true);
    expect(listed({ id: 'katibu', institution: 'wizara' }, heldBy('wakala'))).toBe(true);
    expect(listed({ institution: 'wizara' }, heldBy('wakala'))).toBe(false);
  });

  it('is shown to the unit that was given the ticket, and to no other', () => {
    const given = heldBy('wakala', { unit: 'idara-b' });
    expect(listed({ institution: 'idara-b' }, given)).toBe(true);
    expect(listed({ institution: 'idara-a' }, given)).toBe(false);
  });

  it('is not shown to whoever the ticket is about', () => {
    expect(
      listed({ id: 'mkuu-a', institution: 'idara-a' }, heldBy('wakala', { aboutOfficer: 'mkuu-a' })),
    ).toBe(false);
  });

  it('is not shown to the untrained where it is sensitive', () => {
    expect(listed({ institution: 'wakala' }, heldBy('wakala', { sensitive: true }))).toBe(false);
  });

  it('of corruption is not shown to the institution named, though it is over the receiver', () => {
    const ticket = heldBy('takukuru', { sentTo: 'utumishi' });
    expect(listed({ id: 'katibu-utumishi', institution: 'utumishi' }, ticket)).toBe(false);
  });

  it('is hidden where the reader does not look up who heads the office', () => {
    const viewer = country.viewer({ institution: 'wakala' });
    const ticket = heldBy('wakala', { aboutHead: true, sentTo: 'idara-a' });
    const context = { ...country.context(viewer, ticket), sentTo: [] };
    expect(sightOfEntry(viewer, lineOf(ticket), context)).toBe('nothing');
  });
});

describe('the line of a ticket', () => {
  const institutions = ['kmk', 'utumishi', 'takukuru', 'wizara', 'wakala', 'idara-a', 'idara-b', 'wakala-2'];
  const anywhere = fc.constantFrom(...institutions);
  const people = fc.constantFrom('mtazamaji', 'katibu', 'mkuu', 'mkuu-a', 'katibu-utumishi');

  it('is shown exactly to whoever sees something of the ticket', () => {
    checkProperty(
      fc.property(
        fc.record({ id: people, institution: anywhere, trained: fc.boolean() }),
        fc.record(
          { holder: anywhere, unit: anywhere, sensitive: fc.boolean(), aboutHead: fc.boolean() },
          { requiredKeys: ['holder', 'sensitive', 'aboutHead'] },
        ),
        fc.option(people, { nil: undefined }),
        anywhere,
        (officer, details, aboutOfficer, sentTo) => {
          const ticket = heldBy(details.holder, {
            ...details,
            sentTo,
            ...(aboutOfficer !== undefined && { aboutOfficer }),
          });
          const viewer = country.viewer(officer);
          const { sees } = sightOf(viewer, ticket, country.context(viewer, ticket));
          expect(listed(officer, ticket)).toBe(sees !== 'nothing');
        },
      ),
    );
  });
});
