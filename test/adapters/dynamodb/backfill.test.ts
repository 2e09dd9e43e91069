import { describe, expect, it } from 'vitest';
import { dynamoBackfillCheckpoints } from '../../../adapters/dynamodb/backfill-checkpoints.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import type { BackfillTotals } from '../../../adapters/dynamodb/items/backfill-item.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { BackfillElsewhere, type BackfillPace } from '../../../operations/backfill/run-backfill.ts';
import { sealRegistryItems, type Sealing } from '../../../operations/registry/seal-registry-items.ts';
import { memoryRegistryKeys } from '../../builders/doubles/registry-keys.ts';
import type { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { authentic } from '../../builders/registry-macs.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { emptyTables, tableNames } from '../../builders/system/tables.ts';

/** A backfill of the registry that lacks MACs, of more than two stretches between checkpoints. */
const officers = 230;
const keys = memoryRegistryKeys({ isSealed: false });
const name = `seal-registry under key ${keys.ring.current}`;
const tables = tableNames;

function aLargeRegistry(): RegistryContent {
  const institution = anInstitution({ id: 'wakala', activeOfficers: officers });
  return aRegistryContent({
    institutions: [institution],
    officers: Array.from({ length: officers }, (_, place) =>
      anOfficer({ id: `afisa-${place}`, institution: 'wakala' }),
    ),
  });
}

class Broken extends Error {}

async function importUnsealed(): Promise<MemoryDatabase> {
  const database = emptyTables();
  const writer = dynamoRegistryWriter({ ...authentic, client: database.client(), tables });
  const version = { basedOn: 0, version: 1, by: 'mwanzo', at: '2026-11-01T06:00:00Z' } as const;
  await writer.write({ ...aLargeRegistry(), ...version });
  for (const { PK, SK } of database.items(tables.registry))
    database.edit(tables.registry, { PK: String(PK), SK: String(SK) }, (item) => omit(item, 'mac'));
  return database;
}

const unsealed = importUnsealed();

/** A registry whose items have no MAC, and runs that seal it, in a time of their own. */
class OldRegistry {
  readonly database = emptyTables();
  readonly checkpoints = dynamoBackfillCheckpoints({
    client: this.database.client(),
    table: tables.registry,
  });
  milliseconds = 0;
  readonly reported: BackfillTotals[] = [];

  /** Always the same one: what is salted has the same salts. */
  static async imported(): Promise<OldRegistry> {
    const old = new OldRegistry();
    old.database.copies(await unsealed, tables.registry);
    return old;
  }

  get items(): readonly Item[] {
    return this.database.items(tables.registry);
  }

  get pace(): BackfillPace {
    return {
      perSecond: 50,
      now: () => this.milliseconds,
      wait: (milliseconds) => Promise.resolve((this.milliseconds += milliseconds)),
    };
  }

  /** Seals, and breaks off once it wrote so often: the write is made, and its answer lost. */
  seals({ apply = true, writes = Infinity }: { readonly apply?: boolean; readonly writes?: number } = {}) {
    const client = this.database.client();
    let written = 0;
    const breaking = {
      send: async (command: { readonly input: object }) => {
        const answer: unknown = await client.send(command as never);
        const isWrite = 'UpdateExpression' in command.input || 'Item' in command.input;
        if (isWrite && (written += 1) > writes) throw new Broken('The machine is gone.');
        return answer;
      },
    } as unknown as typeof client;
    const report = (totals: BackfillTotals) => void this.reported.push(totals);
    return sealRegistryItems(breaking, {
      ...{ tables, keys, apply, again: false, pace: this.pace, report },
    });
  }
}

const withoutBackfills = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ entity }) => entity !== 'backfill');

describe('a backfill', () => {
  it('that is broken off after any of its writes is gone on with, and ends like one that was not', async () => {
    const whole = await OldRegistry.imported();
    const { sealed } = await whole.seals();
    expect(sealed).toBeGreaterThan(officers);

    for (const writes of [0, 1, 99, 100, 101, 102, 150, 200, 203, 231]) {
      const old = await OldRegistry.imported();
      await expect(old.seals({ writes })).rejects.toThrow(Broken);
      const goesOn: Sealing = await old.seals();
      expect(old.items).toEqual(whole.items);
      expect(goesOn.isWhole).toBe(true);
      const { before } = goesOn;
      // The write after these was made too; each hundred of changes is followed by a checkpoint.
      expect(before?.looked ?? 0).toBe(Math.floor((writes + 1) / 101) * 100);
      expect(goesOn.sealed).toBeLessThanOrEqual(sealed - (before?.changed ?? 0));
    }
  });

  it('that ended leaves no checkpoint, and run again changes nothing', async () => {
    const old = await OldRegistry.imported();
    await old.seals();
    const after = old.items;
    expect(await old.checkpoints.read(name)).toBeUndefined();

    const again = await old.seals();
    expect(again).toMatchObject({ sealed: 0, missed: 0, refused: [], isWhole: true });
    expect(old.items).toEqual(after);
  });

  it('without --apply counts all of it and writes nothing, wherever a run broke off', async () => {
    const old = await OldRegistry.imported();
    const { found } = await old.seals({ apply: false });
    await expect(old.seals({ writes: 150 })).rejects.toThrow(Broken);
    const broken = old.items;

    const looked = await old.seals({ apply: false });
    expect(old.items).toEqual(broken);
    expect(looked.before).toBeUndefined();
    expect(looked.found.current + looked.found.unsealed).toBe(found.unsealed);
  });

  it('changes no more in a second than it may', async () => {
    const old = await OldRegistry.imported();
    const { sealed } = await old.seals();
    expect(old.milliseconds).toBeGreaterThanOrEqual(((sealed - 1) * 1_000) / 50);
    expect(old.milliseconds).toBeLessThan((sealed * 1_000) / 50);
  });

  it('says how far it is with each checkpoint', async () => {
    const old = await OldRegistry.imported();
    await old.seals();
    expect(old.reported.map(({ looked }) => looked)).toEqual([100, 200]);
  });

  it('ends where another run of it is at work, which ends with all of it changed', async () => {
    const old = await OldRegistry.imported();
    const both = await Promise.allSettled([old.seals(), old.seals()]);
    const failed = both.flatMap((run) => (run.status === 'rejected' ? [run.reason as unknown] : []));
    expect(failed).toEqual([expect.any(BackfillElsewhere)]);
    const whole = await OldRegistry.imported();
    await whole.seals();
    expect(withoutBackfills(old.items)).toEqual(whole.items);
  });

  it('is not over while something was refused in an earlier part of it', async () => {
    const old = await OldRegistry.imported();
    const [first] = old.items.filter(({ entity }) => entity === 'officer');
    const key = { PK: String(first?.['PK']), SK: String(first?.['SK']) };
    old.database.edit(tables.registry, key, ({ officer, ...item }) => ({
      ...item,
      officer: { ...(officer as object), trained: true },
    }));
    await expect(old.seals({ writes: 150 })).rejects.toThrow(Broken);

    const goesOn = await old.seals();
    expect(goesOn).toMatchObject({ refused: [], isWhole: false, before: { refused: 1 } });
    expect(await old.seals()).toMatchObject({ isWhole: false, sealed: 0 });
    expect(old.items.find(({ PK, SK }) => PK === key.PK && SK === key.SK)).not.toHaveProperty('mac');
  });
});
