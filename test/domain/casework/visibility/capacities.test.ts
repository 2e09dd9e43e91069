import { describe, expect, it } from 'vitest';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { actorsOf } from '../../../../domain/casework/visibility/actors.ts';
import type { AccessContext } from '../../../../domain/casework/visibility/access-request.ts';
import { seesIdentity } from '../../../../domain/casework/visibility/identity.ts';
import { noPast } from '../../../../domain/casework/visibility/past.ts';
import { sightOf } from '../../../../domain/casework/visibility/sight.ts';
import { local } from '../../../builders/calendar.ts';
import { aCountry, aSmallTree, type Country } from '../../../builders/country.ts';
import { aTicket } from '../../../builders/ticket.ts';

const at = (holder: string, details: Partial<Ticket> = {}): Ticket =>
  aTicket({ sentTo: holder, receiver: holder }).having(details).build();

function request(
  officer: Partial<Officer>,
  ticket: Ticket,
  details: Partial<AccessContext> = {},
  country?: Country,
) {
  const around = country ?? aSmallTree();
  const viewer = around.viewer(officer);
  const context = around.context(viewer, ticket, details);
  return {
    sight: sightOf(viewer, ticket, context),
    actors: [...actorsOf(viewer, ticket, context)],
    identity: seesIdentity(viewer, { ticket: ticket, events: [] }, context),
  };
}

const me = 'mtazamaji';
const head = { id: 'mkuu', institution: 'wakala', roles: ['head'] } as const;
const katibu = { id: 'katibu', institution: 'wizara', roles: ['head'] } as const;

describe('an assigned officer', () => {
  it('may be of another unit of the same institution', () => {
    const { actors, sight } = request({ institution: 'idara-b' }, at('wakala', { assignee: me }));
    expect(actors).toEqual(['assignee']);
    expect(sight.sees).toBe('all');
  });

  it('is so no longer after moving to another institution', () => {
    expect(request({ institution: 'wakala-2' }, at('wakala', { assignee: me })).sight.sees).toBe('nothing');
  });
});

describe('the unit that was given a ticket', () => {
  const given = at('wakala', { unit: 'idara-a' });

  it('works on it, its officers and its head', () => {
    expect(request({ institution: 'idara-a' }, given).actors).toEqual(['officer']);
    expect(request({ id: 'mkuu-a', institution: 'idara-a', roles: ['head'] }, given).actors).toEqual([
      'officer',
    ]);
  });

  it('leaves the other units without it', () => {
    expect(request({ institution: 'idara-b' }, given).sight.sees).toBe('nothing');
  });

  it('works on it no longer once it belongs to another institution', () => {
    expect(request({ institution: 'wakala-2' }, at('wakala', { unit: 'wakala-2' })).sight.sees).toBe(
      'nothing',
    );
  });
});

describe("a head's duties", () => {
  it('are those of the acting head and of the head, who is away', () => {
    const acting = { officer: me, from: local('2026-11-01 00:00:00'), until: local('2026-12-01 00:00:00') };
    const country = aSmallTree().with({ id: 'wakala', actingHeads: [acting] });
    expect(request({ institution: 'wakala-2' }, at('wakala'), {}, country).actors).toEqual(['head']);
    expect(request(head, at('wakala'), {}, country).actors).toEqual(['head']);
  });

  it('end with the last second of acting', () => {
    const acting = { officer: me, from: local('2026-11-01 00:00:00'), until: local('2026-11-24 11:59:59') };
    const country = aSmallTree().with({ id: 'wakala', actingHeads: [acting] });
    expect(request({ institution: 'wakala-2' }, at('wakala'), {}, country).sight.sees).toBe('nothing');
  });

  it('go to the next head above where the place is vacant, and no higher', () => {
    expect(request(head, at('idara-b')).actors).toEqual(['head', 'head-above']);
    expect(request(katibu, at('idara-b')).actors).toEqual(['head-above']);
  });

  it('go to the next head above where the head answered it below or wrote it down', () => {
    const answered = { past: { ...noPast, respondedBelow: ['mkuu'] } };
    const written = { past: { ...noPast, scribe: 'mkuu' } };
    expect(request(katibu, at('wakala'), answered).actors).toEqual(['head', 'head-above']);
    expect(request(katibu, at('wakala'), written).actors).toEqual(['head', 'head-above']);
  });

  it('go to the next head above where the ticket is about the head', () => {
    expect(request(katibu, at('wakala', { aboutOfficer: 'mkuu' })).actors).toEqual(['head', 'head-above']);
  });

  it('go past every head who is under the one whom the ticket is about', () => {
    const top = { id: 'katibu-kiongozi', institution: 'kmk', roles: ['head'] } as const;
    expect(request(top, at('wakala', { aboutOfficer: 'katibu' })).actors).toEqual(['head', 'head-above']);
  });

  it('go past every head who was under that officer when it was filed, though the officer acts no more', () => {
    const acted = {
      officer: 'mkuu-a',
      from: local('2026-11-01 00:00:00'),
      until: local('2026-11-16 07:30:00'),
    };
    const country = aSmallTree().with({ id: 'wizara', formerHeads: [acted] });
    const aboutA = aTicket({ at: local('2026-11-02 10:00:00'), sentTo: 'wakala', receiver: 'wakala' })
      .having({ aboutOfficer: 'mkuu-a' })
      .build();
    const top = { id: 'katibu-kiongozi', institution: 'kmk', roles: ['head'] } as const;

    expect(request(head, aboutA, {}, country).sight.sees).toBe('nothing');
    expect(request(katibu, aboutA, {}, country).sight.sees).toBe('nothing');
    expect(request(top, aboutA, {}, country).actors).toEqual(['head', 'head-above']);
  });
});

describe('oversight', () => {
  const overseer = { institution: 'utumishi', roles: ['oversight'] } as const;

  it('reads the text with a recorded reason', () => {
    expect(request(overseer, at('wakala'), { reasonRecorded: true }).sight.sees).toBe('all');
  });

  it('does not read a sensitive text without training, for any reason', () => {
    const sensitive = at('wakala', { sensitive: true });
    expect(request(overseer, sensitive, { reasonRecorded: true }).sight.sees).toBe('nothing');
    expect(request({ ...overseer, trained: true }, sensitive, { reasonRecorded: true }).sight.sees).toBe(
      'all',
    );
  });

  it('sees nothing of an independent tree', () => {
    const ofCourt = request(overseer, at('mahakama'), { reasonRecorded: true });
    expect(ofCourt).toMatchObject({ sight: { sees: 'nothing' }, actors: [] });
  });
});

describe('the head of the root', () => {
  const top = { id: 'katibu-kiongozi', institution: 'kmk', roles: ['head'] } as const;
  const shown = (ticket: Ticket, details: Partial<AccessContext> = {}, country?: Country) =>
    request(top, ticket, details, country).sight.sees;

  it('is shown the status of a ticket that has not come to the root, and its text with a recorded reason', () => {
    for (const holder of ['idara-a', 'wakala', 'wizara', 'utumishi']) {
      expect(shown(at(holder))).toBe('status');
      expect(shown(at(holder), { reasonRecorded: true })).toBe('all');
    }
  });

  it('acts on it as the table lets a head above: without that nobody would decide between two ministries', () => {
    expect(request(top, at('wizara')).actors).toEqual(['head-above']);
  });

  it('reads like any holder what the root holds or held', () => {
    expect(shown(at('kmk'))).toBe('all');
    expect(shown(at('wizara', { heldBefore: ['kmk'] }))).toBe('all');
  });

  it('reads what lies with a unit of the root, whose head that is', () => {
    const country = aSmallTree().with({ id: 'utumishi', kind: 'unit' });
    expect(shown(at('utumishi'), {}, country)).toBe('all');
  });

  it('reads what has no other head who may decide, for a vacant head has the duties of the next above', () => {
    const vacant = aCountry([
      { id: 'kmk', kind: 'national-office', head: { officer: 'katibu-kiongozi' } },
      { id: 'wizara', kind: 'ministry', parent: 'kmk' },
    ]);
    expect(shown(at('wizara'), {}, vacant)).toBe('all');
  });

  it('is as little shown while acting', () => {
    const acting = { officer: me, until: local('2026-12-31 23:59:59') };
    const country = aSmallTree().with({ id: 'kmk', actingHeads: [acting] });
    const { sight } = request({ institution: 'utumishi' }, at('wakala'), {}, country);
    expect(sight.sees).toBe('status');
  });

  it('is shown a sensitive ticket only when trained, and its text with a recorded reason', () => {
    const sensitive = at('wakala', { sensitive: true });
    expect(shown(sensitive, { reasonRecorded: true })).toBe('nothing');
    const trained = { ...top, trained: true };
    expect(request(trained, sensitive).sight.sees).toBe('status');
    expect(request(trained, sensitive, { reasonRecorded: true }).sight.sees).toBe('all');
  });

  it('never sees what is about them, for any reason', () => {
    expect(shown(at('utumishi', { aboutOfficer: top.id }), { reasonRecorded: true })).toBe('nothing');
  });

  it('is shown as much as ever in an independent tree, whose root is the institution itself', () => {
    const country = aSmallTree().with({ id: 'wakala-2', parent: 'mahakama' });
    const registrar = { id: 'msajili', institution: 'mahakama', roles: ['head'] } as const;
    expect(request(registrar, at('wakala-2'), {}, country).sight.sees).toBe('all');
  });

  it('names complaints officers who are shown no more than they are, and note', () => {
    const named = { institution: 'kmk', roles: ['complaints-officer'] } as const;
    expect(request(named, at('wakala'))).toMatchObject({
      sight: { sees: 'status' },
      actors: ['complaints-officer'],
    });
    expect(request(named, at('wakala'), { reasonRecorded: true }).sight.sees).toBe('all');
    expect(request(named, at('kmk')).sight.sees).toBe('all');
  });
});

describe('a sensitive ticket', () => {
  it('is seen by trained officers, the assigned one too', () => {
    const sensitive = at('wakala', { sensitive: true, assignee: me });
    expect(request({ institution: 'wakala', trained: true }, sensitive).actors).toEqual([
      'officer',
      'assignee',
    ]);
    expect(request({ institution: 'wakala' }, sensitive)).toMatchObject({
      sight: { sees: 'nothing' },
      actors: [],
    });
  });
});

describe('a role that is apart from tickets', () => {
  it('gives nothing, and takes what another role would give', () => {
    expect(request({ institution: 'wakala', roles: ['officer', 'auditor'] }, at('wakala')).sight.sees).toBe(
      'nothing',
    );
  });
});

describe('the scribe of a desk ticket', () => {
  it('sees it from where they work and is its scribe there alone, in no other capacity', () => {
    const past = { ...noPast, scribe: me };
    const country = aSmallTree().with({ id: 'wakala', head: { officer: me } });
    const found = request({ institution: 'wakala' }, at('wakala', { assignee: me }), { past }, country);
    expect(found).toMatchObject({ sight: { sees: 'all' }, actors: ['scribe'] });
  });

  it('is nothing to it once it left the office, or went to another', () => {
    const past = { ...noPast, scribe: me };
    const climbed = at('wakala', { sentTo: 'idara-a', heldBefore: ['idara-a'] });
    expect(request({ institution: 'idara-a' }, climbed, { past }).actors).toEqual([]);
  });
});

describe('a former holder', () => {
  const climbed = at('wakala', { sentTo: 'idara-a', heldBefore: ['idara-a'] });

  it('reads no version where the history does not say when it handed over', () => {
    expect(request({ institution: 'idara-a' }, climbed).sight).toEqual({ sees: 'history', upTo: 0 });
  });

  it('that does not lie below the holder adds no notes', () => {
    const transferred = at('wakala-2', { sentTo: 'wakala', heldBefore: ['wakala'] });
    expect(request({ institution: 'wakala' }, transferred)).toMatchObject({
      sight: { sees: 'history' },
      actors: [],
    });
  });
});

describe('the name of a citizen who chose to be known is shown to', () => {
  const known = at('wakala', { openness: 'identified', assignee: me });

  it('the assigned officer and the head of the holder', () => {
    expect(request({ institution: 'wakala' }, known).identity).toBe(true);
    expect(request(head, known).identity).toBe(true);
  });

  it('no other officer, head or overseer', () => {
    for (const officer of [{ id: 'mwingine', institution: 'wakala' }, katibu]) {
      expect(request(officer, known).identity).toBe(false);
    }
    const overseer = { id: 'msimamizi', institution: 'utumishi', roles: ['oversight'] } as const;
    expect(request(overseer, known, { reasonRecorded: true }).identity).toBe(false);
  });

  it('no earlier holder', () => {
    const climbed = at('wizara', { openness: 'identified', sentTo: 'wakala', heldBefore: ['wakala'] });
    expect(request(head, climbed).identity).toBe(false);
  });

  it('nobody where the citizen chose otherwise', () => {
    expect(request(head, { ...known, openness: 'confidential' }).identity).toBe(false);
  });
});
