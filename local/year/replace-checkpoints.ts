import { setTimeout as pause } from 'node:timers/promises';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { kmsSigner } from '../../adapters/kms/signer.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { s3CheckpointStore } from '../../adapters/s3/checkpoint-store.ts';
import { s3Client } from '../../adapters/s3/client.ts';
import { objectsUnder, removeVersion, textOfVersion } from '../../adapters/s3/listed-versions.ts';
import type { Batch } from '../../domain/audit/batch.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import { joinLocalCloud } from '../../operations/command-line/local-cloud.ts';
import { OperatorError } from '../system/operator-error.ts';
import { batchesTogether, signBatches } from './sign-batches.ts';

/** The cloud signs a checkpoint each minute: seldom twice while those of a year are written. */
const mostTries = 5;

type Client = ReturnType<typeof s3Client>;

async function batchesIn(client: Client, bucket: string): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  for await (const { key, original: version } of objectsUnder(client, bucket, {
    prefix: auditLogKeys.batches,
  }))
    if (version !== undefined)
      batches.push(readBatchText(await textOfVersion(client, bucket, { key, version })));
  return batches;
}

async function removeAll(client: Client, bucket: string): Promise<void> {
  for (const prefix of [auditLogKeys.checkpoints, auditLogKeys.batches])
    for await (const { key, original, later: others, markers } of objectsUnder(client, bucket, { prefix }))
      for (const version of [...(original === undefined ? [] : [original]), ...others, ...markers])
        await removeVersion(client, bucket, { key, version });
}

/**
 * Replaces the checkpoints of the cloud that this file describes by those of a year, signed with the cloud's own key. Only a local cloud's
 * can be removed: elsewhere they are locked. Throws `OperatorError` where the cloud signs others each time.
 */
export async function replaceCheckpoints(cloudFile: string, texts: readonly string[]): Promise<void> {
  const { recordBucket: bucket, recordKeyArn } = joinLocalCloud(cloudFile);
  const client = s3Client({ inPath: true });
  const ports = {
    checkpoints: s3CheckpointStore({ client, bucket }),
    signer: kmsSigner(recordKeyArn),
    hashing,
  };
  const year = texts.map(readBatchText);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const batches = batchesTogether(year, await batchesIn(client, bucket), hashing);
    await removeAll(client, bucket);
    if (await signBatches(batches, ports)) return;
    await pause(3000);
  }
  throw new OperatorError('The local cloud signed other checkpoints meanwhile.');
}
