import { describe, expect, it } from 'vitest';
import { renameInstitution } from '../../../domain/administration/institutions.ts';
import {
  expiryOfProposal,
  mostOpenProposals,
  type Proposal,
} from '../../../domain/administration/proposals.ts';
import type { Administration } from '../../../domain/administration/administration.ts';
import { InvalidCursor } from '../../../domain/institutions/registry/registry.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { fromTheTop } from '../../builders/administration.ts';
import { officeNames } from '../../builders/registry-acts.ts';

const noon: Instant = '2026-11-24T09:00:00Z';
const by = { id: 'msimamizi', institution: 'wizara' };
const contact = { officer: 'karani', email: 'karani@example.org', phone: '+255600000102' };

/** With every kind of fact that can differ. */
const aProposal = (details: Partial<Proposal> = {}): Proposal => ({
  v: 1,
  id: 'pendekezo-1',
  request: 'pendekezo-1.kilichoombwa',
  change: 'rename-institution',
  stated: { id: 'bodi', ...officeNames },
  act: 'rename-institution',
  matters: ['receiver-of-corruption', 'role-that-watches'],
  tag: 'tagi',
  differs: [
    {
      part: 'institution',
      id: 'bodi',
      isNew: false,
      differences: [
        { field: 'name-sw', before: { as: 'text', text: 'Bodi' }, after: { as: 'text', text: 'Ofisi Mpya' } },
        { field: 'level', after: { as: 'yes-or-no', yes: true } },
        { field: 'kind', after: { as: 'kind', kind: 'agency' } },
        { field: 'jurisdiction', after: { as: 'jurisdiction', jurisdiction: 'mainland' } },
        { field: 'parent', after: { as: 'institution', institution: 'wizara' } },
        { field: 'head', after: { as: 'officer', officer: 'mjumbe' } },
        {
          field: 'acting-heads',
          after: { as: 'heads', heads: [{ officer: 'mjumbe', from: noon, until: noon }] },
        },
      ],
    },
    {
      part: 'officer',
      id: 'mjumbe',
      isNew: false,
      differences: [
        { field: 'roles', after: { as: 'roles', roles: ['officer', 'oversight'] } },
        { field: 'heads', after: { as: 'headings', headings: [{ institution: 'bodi' }] } },
        { field: 'contact', after: { as: 'stated' } },
      ],
    },
    {
      part: 'deadlines',
      isNew: false,
      differences: [
        {
          field: 'respond',
          deadlinesOf: { kind: 'complaint', urgent: false, category: 'barabara', institution: 'bodi' },
          before: { as: 'duration', duration: { amount: 10, unit: 'working-days' } },
        },
      ],
    },
    {
      part: 'calendar',
      isNew: false,
      differences: [
        { field: 'day', date: '2026-11-27', after: { as: 'closed-day', name: { sw: 'Idd', en: 'Eid' } } },
      ],
    },
  ],
  by,
  at: noon,
  why: 'Barua ya 20 Novemba',
  expiresAt: expiryOfProposal(noon),
  ...details,
});

const second = { id: 'msimamizi-mkuu', institution: 'ikulu' };
const ended = (as: 'confirmed' | 'declined', at: Instant = noon): Proposal =>
  aProposal({
    ended: { as, by: second, at, why: 'Imethibitishwa', ...(as === 'confirmed' && { version: 2 }) },
  });

/** What every store of proposals must do; `filled` is one with the tree. */
export function proposalsContract(filled: () => Promise<Administration>): void {
  const waiting = async (store: Administration, since: Instant = noon) =>
    (await store.openProposals(since)).items;

  describe('what waits for a second administrator', () => {
    it('is kept once, whole, and listed', async () => {
      const store = await filled();
      const proposal = aProposal();

      expect(await store.propose(proposal)).toBe('proposed');
      expect(await store.propose(aProposal({ why: 'Nyingine' }))).toEqual(proposal);
      expect(await store.proposal(proposal.id)).toEqual(proposal);
      expect(await waiting(store)).toEqual([proposal]);
      expect(await store.proposal('hakuna')).toBeUndefined();
    });

    it('says apart how an officer would be reached', async () => {
      const store = await filled();
      await store.propose(aProposal(), contact);

      expect(await store.proposedContact('pendekezo-1')).toEqual(contact);
      expect(await store.contactOf('karani')).toBeUndefined();
      expect(await store.proposedContact('hakuna')).toBeUndefined();
    });

    it('ends once, stays known, and is listed no more', async () => {
      const store = await filled();
      await store.propose(aProposal());

      expect(await store.endProposal(ended('declined'))).toBe('written');
      expect(await store.endProposal(ended('declined', plusSeconds(noon, 9)))).toBe('stale');
      expect(await store.proposal('pendekezo-1')).toEqual(ended('declined'));
      expect(await waiting(store)).toEqual([]);
    });

    it('does not end where there is none', async () => {
      expect(await (await filled()).endProposal(ended('declined'))).toBe('stale');
    });

    it('ends with the change that it was about, and both are told by the history', async () => {
      const store = await filled();
      await store.propose(aProposal());
      const decided = await renameInstitution(store, fromTheTop(), { id: 'bodi', ...officeNames });
      const change = { ...fromTheTop(), ...decided, by, basedOn: 1, confirming: ended('confirmed') };

      expect(await store.write(change)).toBe('written');
      expect(await store.proposal('pendekezo-1')).toEqual(ended('confirmed'));
      const { items } = await store.historyOf({ part: 'institution', id: 'bodi' });
      expect(items).toMatchObject([{ by, confirmedBy: second }]);
      expect(await waiting(store)).toEqual([]);
    });

    it('that ended meanwhile is not done', async () => {
      const store = await filled();
      await store.propose(aProposal());
      await store.endProposal(ended('declined'));
      const decided = await renameInstitution(store, fromTheTop(), { id: 'bodi', ...officeNames });
      const change = { ...fromTheTop(), ...decided, by, basedOn: 1, confirming: ended('confirmed') };

      expect(await store.write(change)).toBe('stale');
      expect(await store.version()).toBe(1);
      expect(await store.proposal('pendekezo-1')).toEqual(ended('declined'));
    });

    const ofDays = (place: number): Proposal =>
      aProposal({
        id: `siku-${place}`,
        request: `siku-${place}.x`,
        at: plusSeconds(noon, place),
        differs: [{ part: 'calendar', isNew: false, differences: [] }],
      });
    const ofAccess = (place: number): Proposal =>
      aProposal({ id: `afisa-${place}`, request: `afisa-${place}.x`, at: plusSeconds(noon, place) });

    it.each([3, 25, 30])('is listed with what touches access first: %i of them', async (many) => {
      const store = await filled();
      for (let place = 0; place < 4; place += 1) await store.propose(ofDays(place));
      for (let place = 0; place < many; place += 1) await store.propose(ofAccess(place));

      const listed: Proposal[] = [];
      let next: string | undefined;
      do {
        const page = await store.openProposals(noon, next);
        listed.push(...page.items);
        ({ next } = page);
      } while (next !== undefined);
      expect(listed).toEqual([
        ...Array.from({ length: many }, (_, place) => ofAccess(place)),
        ...Array.from({ length: 4 }, (_, place) => ofDays(place)),
      ]);
    });

    it("counts as its proposer's as long as it is open, ten at most", async () => {
      const store = await filled();
      for (let place = 0; place < 12; place += 1) await store.propose(ofDays(place));
      await store.propose(aProposal({ by: second }));
      await store.propose({ ...ofAccess(1), by: second, change: 'keep-suspended' });

      expect(await store.countOpenOf(by.id, noon)).toBe(mostOpenProposals);
      expect(await store.countOpenOf(second.id, noon)).toBe(1);
      expect(await store.countOpenOf(by.id, plusSeconds(noon, 9))).toBe(3);
      await store.endProposal({ ...ended('declined'), by: second });
      expect(await store.countOpenOf(second.id, noon)).toBe(0);
    });

    it('is opened by a change together with it, once', async () => {
      const store = await filled();
      const decided = await renameInstitution(store, fromTheTop(), { id: 'bodi', ...officeNames });
      const change = { ...fromTheTop(), ...decided, basedOn: 1, opening: aProposal() };

      expect(await store.write(change)).toBe('written');
      expect(await waiting(store)).toEqual([aProposal()]);
      expect(await store.write({ ...change, basedOn: 2 })).toBe('stale');
      expect(await store.version()).toBe(2);
    });

    it('is listed page by page, the oldest first, from a moment on', async () => {
      const store = await filled();
      const all = Array.from({ length: 27 }, (_, place) =>
        aProposal({ id: `p-${place}`, request: `p-${place}.x`, at: plusSeconds(noon, place) }),
      );
      for (const proposal of all) await store.propose(proposal);

      const first = await store.openProposals(noon);
      const rest = await store.openProposals(noon, first.next);
      expect([...first.items, ...rest.items]).toEqual(all);
      expect([first.items.length, rest.next]).toEqual([25, undefined]);
      expect(await waiting(store, plusSeconds(noon, 26))).toEqual(all.slice(26));
      await expect(Promise.resolve().then(() => store.openProposals(noon, '____'))).rejects.toThrow(
        InvalidCursor,
      );
    });
  });
}
