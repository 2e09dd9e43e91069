import { describe, expect, it } from 'vitest';
import type { ViewsChange } from '../../../domain/casework/views/queue-view.ts';
import type { ViewStore } from '../../../domain/casework/views/view-store.ts';
import { aView } from '../../builders/view.ts';

const changed = {
  at: '2026-11-24T09:00:00Z',
  by: { id: 'mkuu-wakala', institution: 'wakala' },
} as const;
const urgent = { ...aView, name: 'Za haraka', asked: { urgent: 'true' }, density: 'compact' } as const;

const aChange = (version: number, chosen: Partial<ViewsChange> = {}): ViewsChange => ({
  owner: { office: 'wakala' },
  version,
  before: [],
  after: [aView],
  ...changed,
  ...chosen,
});

/** What every store of views does. `open` gives an empty one. */
export function viewStoreContract(open: () => Promise<ViewStore>): void {
  it('has none of who never saved one', async () => {
    const store = await open();
    expect(await store.of({ officer: 'asha' })).toEqual({ version: 0, views: [] });
    expect(await store.changesOf('wakala')).toEqual([]);
  });

  it('keeps those of each owner apart, an officer from an office of the same id too', async () => {
    const store = await open();
    const own = { owner: { officer: 'wakala' }, after: [urgent, aView] } as const;
    expect(await store.write(aChange(1, own))).toBe('written');
    expect(await store.write(aChange(1))).toBe('written');
    expect(await store.of({ officer: 'wakala' })).toMatchObject({ version: 1, views: [urgent, aView] });
    expect(await store.of({ office: 'wakala' })).toMatchObject({ version: 1, views: [aView], changed });
    expect(await store.of({ office: 'jirani' })).toMatchObject({ version: 0 });
  });

  describe.each([['an officer', { officer: 'asha' }] as const, ['an office', { office: 'wakala' }] as const])(
    'of %s',
    (_, owner) => {
      it('writes each version once, whoever comes second', async () => {
        const store = await open();
        await store.write(aChange(1, { owner }));
        expect(await store.write(aChange(1, { owner, after: [urgent] }))).toBe('stale');
        expect(await store.write(aChange(3, { owner, after: [urgent] }))).toBe('stale');
        expect((await store.of(owner)).views).toEqual([aView]);
        expect(await store.write(aChange(2, { owner, after: [urgent] }))).toBe('written');
        expect(await store.of(owner)).toMatchObject({ version: 2, views: [urgent] });
      });
    },
  );

  it('keeps on record what was changed of an office, the newest first, and nothing of what an officer keeps', async () => {
    const store = await open();
    const [first, second] = [aChange(1), aChange(2, { before: [aView], after: [] })];
    for (const change of [first, second]) await store.write(change);
    await store.write(aChange(1, { owner: { officer: 'wakala' } }));
    expect(await store.changesOf('wakala')).toMatchObject([
      { version: 2, before: [aView], after: [] },
      { version: 1, before: [], after: [aView] },
    ]);
    expect(await store.changesOf('asha')).toEqual([]);
  });
}
