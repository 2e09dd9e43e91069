import { describe, expect, it } from 'vitest';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import { sightOfEntry } from '../../../../domain/casework/visibility/sight-of-entry.ts';
import { noPast } from '../../../../domain/casework/visibility/past.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { aSmallTree } from '../../../builders/country.ts';
import { aTicket, aTuesdayNoon } from '../../../builders/ticket.ts';

/** The unit idara-a was closed, and the second agency took its place. */
const closed = { closed: { at: aTuesdayNoon, successor: 'wakala-2' }, activeOfficers: 0 };
const after = aSmallTree().with(
  { id: 'idara-a', ...closed },
  { id: 'wakala-2', succeeds: ['idara-a'], head: { officer: 'mkuu-2' } },
);

const handedOver = { ...noPast, handOvers: new Map([['idara-a', 4]]) };

function request(officer: Partial<Officer>, details: Partial<Ticket>, country = after) {
  const holder = details.holder ?? 'wakala';
  const ticket = aTicket({ sentTo: 'idara-a', receiver: holder }).having(details).build();
  const viewer = country.viewer(officer);
  const context = country.context(viewer, ticket, { past: handedOver });
  return {
    sight: sightOf(viewer, ticket, context),
    actors: [...actorsOf(viewer, ticket, context)],
    listed: sightOfEntry(viewer, ticket, context) !== 'nothing',
  };
}

const officer = { institution: 'wakala-2' } as const;
const head = { id: 'mkuu-2', institution: 'wakala-2', roles: ['head'] } as const;
const complaints = { institution: 'wakala-2', roles: ['complaints-officer'] } as const;

describe('who took the place of a closed institution', () => {
  it.each([officer, head, complaints])('reads as a former holder what that one handed on: %j', (viewer) => {
    const climbed = { holder: 'wakala', heldBefore: ['idara-a'] };
    expect(request(viewer, climbed).sight).toEqual({ sees: 'history', upTo: 4 });
    expect(request(viewer, climbed).actors).toEqual([]);
  });

  it('reads all of what that one held to the end, and acts for it', () => {
    const held = { holder: 'idara-a' };
    expect(request(officer, held)).toMatchObject({
      sight: { sees: 'all' },
      actors: ['officer'],
      listed: true,
    });
    expect(request(head, held)).toMatchObject({ sight: { sees: 'all' }, actors: ['head'], listed: true });
    expect(request(complaints, held)).toMatchObject({ actors: ['complaints-officer'], listed: true });
  });

  it('is not told from anybody else while it has not taken it', () => {
    const before = aSmallTree();
    expect(request(officer, { holder: 'wakala', heldBefore: ['idara-a'] }, before).sight.sees).toBe(
      'nothing',
    );
    expect(request(officer, { holder: 'idara-a' }, before).sight.sees).toBe('nothing');
  });

  it('adds notes where it lies under the holder, as the closed one did', () => {
    const units = aSmallTree().with({ id: 'idara-a', ...closed }, { id: 'idara-b', succeeds: ['idara-a'] });
    const climbed = { holder: 'wakala', heldBefore: ['idara-a'] };
    expect(request({ institution: 'idara-b' }, climbed, units)).toMatchObject({
      sight: { sees: 'history', upTo: 4 },
      actors: ['former-holder'],
    });
  });

  it('works on what was given to a unit that it succeeds', () => {
    const units = aSmallTree().with({ id: 'idara-a', ...closed }, { id: 'idara-b', succeeds: ['idara-a'] });
    const given = { holder: 'wakala', unit: 'idara-a' };
    expect(request({ institution: 'idara-b' }, given, units).actors).toEqual(['officer']);
  });

  it('sees nothing sensitive without training, and nothing about those who were over it', () => {
    const climbed = { holder: 'wakala', heldBefore: ['idara-a'] };
    expect(request(officer, { ...climbed, sensitive: true }).sight.sees).toBe('nothing');
    expect(request(officer, { ...climbed, aboutOfficer: 'mkuu-2' }).sight.sees).toBe('nothing');
    expect(request(officer, { ...climbed, aboutOfficer: 'katibu' }).sight.sees).toBe('nothing');
  });

  it('is kept from what was kept from that one: corruption there', () => {
    const corruption = { holder: 'takukuru', heldBefore: [] };
    const over = after.with({ id: 'wizara', ...closed }, { id: 'utumishi', succeeds: ['idara-a', 'wizara'] });
    const above = { id: 'katibu-utumishi', institution: 'utumishi', roles: ['head'] } as const;
    expect(request(above, corruption, over).sight.sees).toBe('nothing');
    expect(request(above, corruption).sight.sees).toBe('all');
  });
});
