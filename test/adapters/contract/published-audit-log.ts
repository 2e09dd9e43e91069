import { beforeEach, describe, expect, it } from 'vitest';
import { auditLogKeys } from '../../../adapters/s3/audit-log-keys.ts';
import type { CheckpointStore, PublishedAuditLog } from '../../../domain/audit/checkpoint-store.ts';
import { RecordBuilder } from '../../builders/record.ts';

interface RecordUnderTest {
  readonly record: PublishedAuditLog;
  /** What writes there. */
  readonly store: CheckpointStore;
  /** Marks an object as deleted: what somebody may do who may not remove its versions. */
  readonly marks: (key: string) => Promise<unknown>;
  /** Writes a second version over an object. */
  readonly writesOver: (key: string, text: string) => Promise<unknown>;
}

/** What is read of the record, by whatever reads it. `open` gives an empty one. */
export function publishedRecordContract(open: () => Promise<RecordUnderTest>): void {
  describe('a record', () => {
    const built = new RecordBuilder();
    for (let written = 0; written < 11; written += 1) built.adds('events', '261100000017').anchors();
    let given: RecordUnderTest;

    beforeEach(async () => {
      given = await open();
    });

    const write = async (): Promise<void> => {
      await given.store.writeKey(built.key);
      for (const checkpoint of built.checkpoints) {
        const { sequence } = checkpoint.statement;
        await given.store.writeBatch(sequence, built.batches.get(sequence) ?? '');
        await given.store.writeCheckpoint(checkpoint);
      }
    };

    it('is read as it was written', async () => {
      await write();

      expect(await given.record.newest()).toEqual(built.checkpoints.at(-1));
      expect(await given.record.checkpoint(2)).toEqual(built.checkpoints[1]);
      expect(await given.record.batch(2)).toBe(built.batches.get(2));
      expect(await given.record.publicKey(built.key.fingerprint)).toBe(built.key.pem);
    });

    it('is read from behind marks that it was deleted, and past marks over nothing', async () => {
      await write();
      const { checkpoint, batch, key } = auditLogKeys;
      const hidden = [checkpoint(11), checkpoint(2), batch(2), key(built.key.fingerprint)];
      for (const each of [...hidden, checkpoint(11), checkpoint(12), batch(12)]) await given.marks(each);

      expect(await given.record.newest()).toEqual(built.checkpoints.at(-1));
      expect(await given.record.checkpoint(2)).toEqual(built.checkpoints[1]);
      expect(await given.record.batch(2)).toBe(built.batches.get(2));
      expect(await given.record.publicKey(built.key.fingerprint)).toBe(built.key.pem);
      expect(await given.record.batch(12)).toBeUndefined();
    });

    it('is read as it was first written, whatever was written over it', async () => {
      await write();
      const { checkpoint, batch, key } = auditLogKeys;
      const forged = JSON.stringify(built.checkpoints[4]);
      for (const sequence of [2, 11]) await given.writesOver(checkpoint(sequence), forged);
      for (const each of [batch(2), key(built.key.fingerprint)]) await given.writesOver(each, 'forged');

      expect(await given.record.newest()).toEqual(built.checkpoints.at(-1));
      expect(await given.record.checkpoint(2)).toEqual(built.checkpoints[1]);
      expect(await given.record.batch(2)).toBe(built.batches.get(2));
      expect(await given.record.publicKey(built.key.fingerprint)).toBe(built.key.pem);
    });

    it('is found though somebody marked more checkpoints to come than a page lists', async () => {
      await write();
      for (let ahead = 12; ahead < 40; ahead += 1) await given.marks(auditLogKeys.checkpoint(ahead));

      expect(await given.record.newest()).toEqual(built.checkpoints.at(-1));
    });

    it('may be empty', async () => {
      expect(await given.record.newest()).toBeUndefined();
      expect(await given.record.checkpoint(1)).toBeUndefined();
      expect(await given.record.batch(1)).toBeUndefined();
      expect(await given.record.publicKey('none')).toBeUndefined();
    });
  });
}
