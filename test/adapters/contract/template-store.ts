import { describe, expect, it } from 'vitest';
import { InvalidCursor } from '../../../domain/institutions/registry/registry.ts';
import type { TemplateChange } from '../../../domain/institutions/templates/answer-template.ts';
import type { TemplateStore } from '../../../domain/institutions/templates/template-store.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aKeptTemplate, aTemplate } from '../../builders/template.ts';

const office = 'wakala';

const aChange = (version: number, chosen: Partial<TemplateChange> = {}): TemplateChange => ({
  v: 1,
  office,
  version,
  act: 'add',
  template: String(version),
  place: version,
  at: '2026-11-24T09:00:00Z',
  by: { id: 'mkuu-wakala', institution: 'wakala' },
  after: aTemplate,
  request: `ufunguo-${version}.mwili`,
  ...chosen,
});

/** What every store of templates does. `open` gives an empty one. */
export function templateStoreContract(open: () => Promise<TemplateStore>): void {
  describe('templates', () => {
    it('are none of an office that never had one', async () => {
      const store = await open();
      expect(await store.of(office)).toEqual({ version: 0, templates: [] });
      expect(await store.historyOf(office)).toEqual({ items: [] });
      expect(await store.doneFor(office, 'ufunguo-1.mwili')).toBeUndefined();
    });

    it('are what the last change made of each, of that office alone', async () => {
      const store = await open();
      const uses = ['extend'] as const;
      expect(await store.write(aChange(1))).toBe('written');
      expect(await store.write(aChange(2))).toBe('written');
      expect(await store.write(aChange(1, { office: 'jirani' }))).toBe('written');
      const changed = aChange(3, {
        act: 'change',
        template: '1',
        place: 1,
        before: aTemplate,
        after: { ...aTemplate, uses },
      });
      expect(await store.write(changed)).toBe('written');
      expect(await store.of(office)).toEqual({
        version: 3,
        templates: [aKeptTemplate({ version: 3, uses }), aKeptTemplate({ id: '2', place: 2, version: 2 })],
      });
      expect((await store.of('jirani')).version).toBe(1);
    });

    it('are gone when they are withdrawn, and leave their place to another', async () => {
      const store = await open();
      await store.write(aChange(1));
      const withdrawal = omit(
        aChange(2, {
          act: 'withdraw',
          template: '1',
          place: 1,
          before: aTemplate,
        }),
        'after',
      );
      expect(await store.write(withdrawal)).toBe('written');
      expect(await store.of(office)).toEqual({ version: 2, templates: [] });
      await store.write(aChange(3, { place: 1 }));
      expect((await store.of(office)).templates).toEqual([aKeptTemplate({ id: '3', version: 3 })]);
    });

    it('are changed one after the other: what was decided on an older version is stale', async () => {
      const store = await open();
      const outcomes = await Promise.all([
        store.write(aChange(1)),
        store.write(aChange(1, { request: 'mwingine.mwili' })),
      ]);
      expect(outcomes.toSorted()).toEqual(['stale', 'written']);
      expect(await store.write(aChange(3))).toBe('stale');
      expect((await store.of(office)).version).toBe(1);
    });

    it('are changed once by a request, which is known again by its key whatever it asks', async () => {
      const store = await open();
      await store.write(aChange(1));
      expect(await store.write(aChange(2, { request: 'ufunguo-1.mwingine' }))).toBe('stale');
      expect(await store.doneFor(office, 'ufunguo-1.mwingine')).toEqual(aChange(1));
      expect(await store.doneFor(office, 'ufunguo-2.mwili')).toBeUndefined();
    });

    it('have a history, the newest first, in pages', async () => {
      const store = await open();
      for (let version = 1; version <= 27; version += 1) await store.write(aChange(version, { place: 1 }));
      const first = await store.historyOf(office);
      expect(first.items.map(({ version }) => version)).toEqual(Array.from({ length: 25 }, (_, i) => 27 - i));
      const second = await store.historyOf(office, first.next);
      expect(second).toEqual({ items: [aChange(2, { place: 1 }), aChange(1, { place: 1 })] });
      await expect(store.historyOf(office, 'hapana')).rejects.toThrow(InvalidCursor);
    });
  });
}
