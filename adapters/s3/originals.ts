import type { S3Client } from '@aws-sdk/client-s3';
import { inParallel } from '../dynamodb/engine/in-parallel.ts';
import { objectsUnder, textOfVersion } from './listed-versions.ts';
import type { VersionedObject } from './versioned-objects.ts';

/** An object as it was first written, with all that was laid over it. */
export interface Original extends VersionedObject {
  /** Absent: marks lie there, over nothing. */
  readonly text?: string;
}

/** How many are read at once: batches are some 2 MB each. */
const atOnce = 16;

/** How many objects of a list are held to be given from the last to the first. */
const held = 1000;

/**
 * Every object under a prefix as it was first written, by descending keys. A later version, or a mark that
 * it was deleted, hides nothing: the first version is the one that is locked.
 */
export async function* originalsUnder(
  client: S3Client,
  bucket: string,
  prefix: string,
): AsyncGenerator<Original, void> {
  const read = async (object: VersionedObject): Promise<Original> => {
    const { key, original: version } = object;
    if (version === undefined) return object;
    return { ...object, text: await textOfVersion(client, bucket, { key, version }) };
  };
  for await (const objects of lastToFirst(client, bucket, prefix))
    for (let start = 0; start < objects.length; start += atOnce)
      yield* await inParallel(objects.slice(start, start + atOnce), read);
}

/** Objects by descending keys, some at a time. S3 lists in ascending order only: it is listed once for where each stretch begins. */
async function* lastToFirst(
  client: S3Client,
  bucket: string,
  prefix: string,
): AsyncGenerator<readonly VersionedObject[], void> {
  const starts: (string | undefined)[] = [undefined];
  let count = 0;
  for await (const { key } of objectsUnder(client, bucket, { prefix })) {
    count += 1;
    if (count % held === 0) starts.push(key);
  }
  let end: string | undefined;
  for (const after of starts.toReversed()) {
    const objects: VersionedObject[] = [];
    for await (const object of objectsUnder(client, bucket, { prefix, after })) {
      if (end !== undefined && object.key > end) break;
      objects.push(object);
    }
    yield objects.toReversed();
    end = after;
  }
}
