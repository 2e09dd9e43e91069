import { describe, expect, it, test } from 'vitest';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { local } from '../../../builders/calendar.ts';
import { aSmallTree, type Country } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const filing = local('2026-11-02 10:00:00');
const moving = local('2026-11-16 07:30:00');

const heldBy = (holder: string, details: Partial<Ticket> = {}): Ticket =>
  aTicket({ at: filing, sentTo: holder, receiver: holder }).having(details).build();

function seen(country: Country, officer: Partial<Officer>, ticket: Ticket): string {
  const viewer = country.viewer(officer);
  return sightOf(viewer, ticket, country.context(viewer, ticket)).sees;
}

const movedFrom = (before: string, now: string): Partial<Officer> => ({
  institution: now,
  placements: [
    { institution: before, until: moving },
    { institution: now, from: moving },
  ],
});

describe('a complaint about an officer is unknown to', () => {
  const aboutA = (holder: string) => heldBy(holder, { aboutOfficer: 'mkuu-a' });

  it('the officer, also at the institution that holds it', () => {
    expect(seen(aSmallTree(), { id: 'mkuu-a', institution: 'wakala' }, aboutA('wakala'))).toBe('nothing');
  });

  it('the officer as oversight, with a recorded reason', () => {
    const country = aSmallTree();
    const viewer = country.viewer({ id: 'mkuu-a', institution: 'kmk', roles: ['oversight'] });
    const context = country.context(viewer, aboutA('wakala'), { reasonRecorded: true });
    expect(sightOf(viewer, aboutA('wakala'), context).sees).toBe('nothing');
  });

  it('whoever is under the officer now and has a place above besides', () => {
    const acting = { officer: 'mtazamaji', from: filing, until: local('2026-12-31 23:59:59') };
    const country = aSmallTree().with({ id: 'wizara', actingHeads: [acting] });
    expect(seen(country, { institution: 'idara-a' }, aboutA('wakala'))).toBe('nothing');
  });

  it('whoever acts for a head under the officer now, though working beside', () => {
    const country = aSmallTree().with({ id: 'idara-b', head: { officer: 'mtazamaji' } });
    const aboutMkuu = heldBy('wizara', { aboutOfficer: 'mkuu' });
    expect(seen(country, { institution: 'wizara' }, aboutMkuu)).toBe('nothing');
  });

  it('whoever was under the officer at filing and moved to the holder since', () => {
    expect(seen(aSmallTree(), movedFrom('idara-a', 'wakala'), aboutA('wakala'))).toBe('nothing');
  });

  it('whoever was under the officer at filing, when the officer moved since', () => {
    const country = aSmallTree().with({
      id: 'idara-a',
      head: { officer: 'mwingine' },
      formerHeads: [{ officer: 'mkuu-a', until: moving }],
    });
    expect(seen(country, movedFrom('idara-a', 'wakala'), aboutA('wakala'))).toBe('nothing');
  });

  it('everybody who came under the officer since', () => {
    const country = aSmallTree().with({ id: 'wakala', head: { officer: 'mkuu-a' } });
    expect(seen(country, { institution: 'wakala' }, aboutA('wakala'))).toBe('nothing');
  });
});

describe('a complaint about an officer is known to', () => {
  const aboutA = heldBy('wakala', { aboutOfficer: 'mkuu-a' });

  it('the officers of the holder, and the heads above', () => {
    expect(seen(aSmallTree(), { institution: 'wakala' }, aboutA)).toBe('all');
    expect(seen(aSmallTree(), { id: 'katibu', institution: 'wizara', roles: ['head'] }, aboutA)).toBe('all');
  });

  it('whoever left the place under the officer before it was filed', () => {
    const left = local('2026-10-30 15:30:00');
    const officer = {
      institution: 'wakala',
      placements: [
        { institution: 'idara-a', until: left },
        { institution: 'wakala', from: left },
      ],
    };
    expect(seen(aSmallTree(), officer, aboutA)).toBe('all');
  });

  it('an officer of the same office, who is not under the one named', () => {
    const aboutColleague = heldBy('wakala', { aboutOfficer: 'mwenzake' });
    expect(seen(aSmallTree(), { institution: 'wakala' }, aboutColleague)).toBe('all');
  });
});

describe('a complaint about the head of an office is unknown to', () => {
  const aboutHead = heldBy('wakala', { aboutHead: true, sentTo: 'idara-a' });

  it('the head, and whoever acts now', () => {
    const acting = { officer: 'kaimu', from: moving, until: local('2026-12-31 23:59:59') };
    const country = aSmallTree().with({ id: 'idara-a', actingHeads: [acting] });
    for (const id of ['mkuu-a', 'kaimu']) {
      expect(seen(country, { id, institution: 'wakala', roles: ['officer', 'head'] }, aboutHead)).toBe(
        'nothing',
      );
    }
  });

  it('whoever headed it at filing and has another place since', () => {
    const country = aSmallTree().with({
      id: 'idara-a',
      head: { officer: 'mwingine' },
      formerHeads: [{ officer: 'mkuu-a', until: moving }],
    });
    expect(seen(country, { id: 'mkuu-a', institution: 'wakala' }, aboutHead)).toBe('nothing');
  });

  it('everybody, when nobody says who heads the office', () => {
    const country = aSmallTree();
    const viewer = country.viewer({ institution: 'wakala' });
    expect(sightOf(viewer, aboutHead, country.context(viewer, aboutHead, { sentTo: [] })).sees).toBe(
      'nothing',
    );
  });
});

describe('a complaint about the head of everything', () => {
  const aboutTop = heldBy('utumishi', { aboutHead: true, sentTo: 'kmk' });

  it('is known at the institution that the top names for it', () => {
    expect(seen(aSmallTree(), { institution: 'utumishi' }, aboutTop)).toBe('all');
  });

  it('is unknown there to whoever that head put there from elsewhere since', () => {
    expect(seen(aSmallTree(), movedFrom('wizara', 'utumishi'), aboutTop)).toBe('nothing');
  });

  it('is unknown to everybody else under the top', () => {
    for (const institution of ['kmk', 'wizara', 'wakala']) {
      expect(seen(aSmallTree(), { institution, roles: ['officer', 'oversight'] }, aboutTop)).toBe('nothing');
    }
  });

  it('is unknown also there, when the same person heads that too', () => {
    const country = aSmallTree().with({ id: 'utumishi', head: { officer: 'katibu-kiongozi' } });
    expect(seen(country, { institution: 'utumishi' }, aboutTop)).toBe('nothing');
  });
});

describe('a complaint about a person is shown to no level below where it started', () => {
  const about = { aboutOfficer: 'mwenzake' };

  it('not to an assignee there', () => {
    const officer = { institution: 'idara-b' };
    expect(seen(aSmallTree(), officer, heldBy('wakala', { ...about, assignee: 'mtazamaji' }))).toBe(
      'nothing',
    );
    expect(seen(aSmallTree(), officer, heldBy('wakala', { assignee: 'mtazamaji' }))).toBe('all');
  });

  it('not even where it was transferred down', () => {
    const ticket = heldBy('wakala', { ...about, sentTo: 'wizara', heldBefore: ['wizara'] });
    expect(seen(aSmallTree(), { institution: 'wakala' }, ticket)).toBe('nothing');
  });

  it('but to the level where it started, after it climbed', () => {
    const ticket = heldBy('wakala', { ...about, sentTo: 'idara-b', heldBefore: ['idara-b'] });
    expect(seen(aSmallTree(), { institution: 'idara-b' }, ticket)).toBe('history');
  });
});

describe('corruption, which has one receiver, is unknown to the institution named and its chain', () => {
  test.each([
    ['the institution', 'wakala', { institution: 'wakala' }],
    ['its head', 'wakala', { id: 'mkuu', institution: 'wakala', roles: ['head'] }],
    ['the head above', 'wakala', { id: 'katibu', institution: 'wizara', roles: ['head'] }],
    ['its complaints officer', 'wakala', { institution: 'wizara', roles: ['complaints-officer'] }],
    ['the top, where it is named itself', 'kmk', { id: 'katibu-kiongozi', institution: 'kmk' }],
    ['a head of it who is over the receiver', 'utumishi', { id: 'katibu-utumishi', institution: 'utumishi' }],
  ] as const)('%s', (_who, sentTo, officer) => {
    const ticket = heldBy('takukuru', { sentTo });
    expect(seen(aSmallTree(), { ...officer, roles: ['officer', 'head'] }, ticket)).toBe('nothing');
    expect(seen(aSmallTree(), officer as Partial<Officer>, ticket)).toBe('nothing');
  });

  test.each([
    ['the receiver', { institution: 'takukuru' }],
    ['the head over it', { id: 'katibu-utumishi', institution: 'utumishi', roles: ['head'] }],
  ] as const)('and known to %s', (_who, officer) => {
    const ticket = heldBy('takukuru', { sentTo: 'wakala' });
    expect(seen(aSmallTree(), officer as Partial<Officer>, ticket)).toBe('all');
  });

  it('and its status to the head of the root, which is over both', () => {
    const top = { id: 'katibu-kiongozi', institution: 'kmk', roles: ['head'] } as const;
    expect(seen(aSmallTree(), top, heldBy('takukuru', { sentTo: 'wakala' }))).toBe('status');
  });

  it('also as oversight, to an officer of it who oversees', () => {
    const overseer = { institution: 'utumishi', roles: ['oversight'] } as const;
    expect(seen(aSmallTree(), overseer, heldBy('takukuru', { sentTo: 'utumishi' }))).toBe('nothing');
    expect(seen(aSmallTree(), overseer, heldBy('takukuru', { sentTo: 'wakala' }))).toBe('status');
  });

  it('until it climbs to one of them', () => {
    const ticket = heldBy('utumishi', { sentTo: 'utumishi', heldBefore: ['takukuru'] });
    expect(seen(aSmallTree(), { institution: 'utumishi' }, ticket)).toBe('all');
  });
});

describe('a name in free text that nobody has bound', () => {
  const unbound = heldBy('wakala', { unboundName: true });

  it('leaves the ticket with heads: the officer it is assigned to does not see it', () => {
    const ticket = { ...unbound, assignee: 'mtazamaji' };
    expect(seen(aSmallTree(), { institution: 'wakala', roles: ['complaints-officer'] }, ticket)).toBe(
      'nothing',
    );
    expect(seen(aSmallTree(), { institution: 'wakala' }, ticket)).toBe('nothing');
    expect(seen(aSmallTree(), { id: 'mkuu', institution: 'wakala', roles: ['head'] }, ticket)).toBe('all');
  });

  it('gives nobody an act whom it gives no sight', () => {
    const country = aSmallTree();
    const viewer = country.viewer({ institution: 'kmk', roles: ['oversight'] });
    expect([...actorsOf(viewer, unbound, country.context(viewer, unbound))]).toEqual([]);
  });
});
