import { describe, expect, it } from 'vitest';
import { deferredHashing } from '../../../adapters/web-crypto/deferred-hashing.ts';
import { registryKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { errorsOfTrail, type TrailLink } from '../../../domain/audit/verify-trail.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { RegistryOffice } from '../registry/a-registry-office.ts';

const why = 'Barua ya 20 Novemba';
const names = {
  name: { sw: 'Wakala wa Maji', en: 'Water Agency' },
  shortName: { sw: 'Maji', en: 'Water' },
};

/** The ministry's administrator renames an agency; then two appoint an acting head of who receives corruption. */
async function aChangedRegistry(): Promise<RegistryOffice> {
  const registry = new RegistryOffice(1, aGuardedCountry());
  await registry.asks('msimamizi', 'rename-institution', {
    params: { institution: 'wakala' },
    body: { ...names, why },
  });
  const { body } = await registry.asks('msimamizi', 'appoint-acting-head', {
    params: { institution: 'takukuru' },
    body: { officer: 'mjumbe', from: '2026-11-24', until: '2026-12-31', why },
  });
  await registry.asks('msimamizi-mkuu', 'decide-proposal', {
    params: { proposal: String(body['proposal']) },
    body: { decision: 'confirm' },
  });
  return registry;
}

interface Change {
  readonly version: number;
  readonly act: string;
  readonly isAsSealed?: boolean;
}

const audits = (registry: RegistryOffice, query: object, officer = 'mkaguzi') =>
  registry.asks(officer, 'show-audit', { query: { ...query } });
const changesOf = async (registry: RegistryOffice, filter: object = {}) =>
  (await audits(registry, { view: 'registry', ...filter })).body['changes'] as readonly Change[];

const versionOfRenaming = async (registry: RegistryOffice): Promise<number> =>
  (await changesOf(registry, { act: 'rename-institution' }))[0]?.version ?? 0;

async function errorsInChain(registry: RegistryOffice) {
  const { body } = await audits(registry, { view: 'registry-chain' });
  const links = body['links'] as readonly (TrailLink & { readonly version: number })[];
  const entries = links.toReversed().map((link) => {
    const { entry } = JSON.parse(link.sealed) as { entry: { act: string; by?: { id: string } } };
    return { ...link, count: link.version, what: entry.act, officer: entry.by?.id };
  });
  return errorsOfTrail({ chain: 'registry', number: 'registry' }, entries, deferredHashing);
}

describe('what an auditor is told of the registry', () => {
  it('is each change, the newest first: what, who, when, why, and by which two administrators', async () => {
    const registry = await aChangedRegistry();
    const [newest, renaming, imported] = await changesOf(registry);
    expect(newest).toMatchObject({
      act: 'appoint-acting-head',
      by: { id: 'msimamizi' },
      confirmedBy: { id: 'msimamizi-mkuu' },
      why,
      isAsSealed: true,
    });
    expect(renaming).toMatchObject({
      act: 'rename-institution',
      word: 'Change of names',
      by: { id: 'msimamizi' },
      at: registry.now,
      why,
      subjects: [{ part: 'institution', id: 'wakala', name: 'Water Agency' }],
      isAsSealed: true,
    });
    expect(imported).toMatchObject({ act: 'import', word: 'Import of files', subjects: [] });
    expect(imported).not.toHaveProperty('isAsSealed');
  });

  it('is of one act, one institution or one officer, where that is asked for', async () => {
    const registry = await aChangedRegistry();
    const actsOf = async (filter: object) => (await changesOf(registry, filter)).map(({ act }) => act);
    expect(await actsOf({ act: 'rename-institution' })).toEqual(['rename-institution']);
    expect(await actsOf({ institution: 'wakala' })).toEqual(['rename-institution']);
    expect(await actsOf({ who: 'msimamizi' })).toEqual(['appoint-acting-head', 'rename-institution']);
    expect(await actsOf({ who: 'msimamizi-mkuu' })).toEqual(['appoint-acting-head']);
    expect(await actsOf({ institution: 'hazina' })).toEqual([]);
  });

  it('says of a change whose history was edited, or removed, that it is not as it was sealed', async () => {
    for (const edit of [(item: object) => ({ ...item, why: 'Agizo jingine' }), () => undefined] as const) {
      const registry = await aChangedRegistry();
      const version = await versionOfRenaming(registry);
      registry.edits('registry', registryKeys.change({ part: 'institution', id: 'wakala' }, version), edit);
      expect((await changesOf(registry)).map(({ isAsSealed }) => isAsSealed)).toEqual([
        true,
        false,
        undefined,
      ]);
    }
  });

  it('is a chain that is whole from its beginning, and is found to be broken where an entry was changed', async () => {
    const registry = await aChangedRegistry();
    expect(await errorsInChain(registry)).toEqual([]);
    const version = await versionOfRenaming(registry);
    registry.edits('registry', registryKeys.entry(version), (item) => ({ ...item, act: 'move-institution' }));
    expect(await errorsInChain(registry)).toMatchObject([{ place: { count: version }, fault: 'edited' }]);
  });

  it('is found to be broken where an entry was removed', async () => {
    const registry = await aChangedRegistry();
    const version = await versionOfRenaming(registry);
    registry.edits('registry', registryKeys.entry(version), () => undefined);
    expect((await errorsInChain(registry)).map(({ fault }) => fault)).toEqual(['untied', 'missing']);
  });

  it('is told to nobody but auditors', async () => {
    const registry = await aChangedRegistry();
    for (const view of ['registry', 'registry-chain'])
      expect((await audits(registry, { view }, 'msimamizi')).status).toBe(403);
  });
});
