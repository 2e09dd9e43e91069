import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { inParallel } from '../dynamodb/engine/in-parallel.ts';

export interface Original {
  readonly key: string;
  readonly text: string;
}

const atOnce = 100;

/**
 * Every object under a prefix as it was first written, by descending keys. A later version, or a mark that
 * it was deleted, hides nothing: the first version is the one that is locked.
 */
export async function* originalsUnder(
  client: S3Client,
  Bucket: string,
  Prefix: string,
): AsyncGenerator<Original, void> {
  const versions = [...(await oldestUnder(client, Bucket, Prefix))].toReversed();
  for (let start = 0; start < versions.length; start += atOnce) {
    yield* await inParallel(versions.slice(start, start + atOnce), async ([Key, VersionId]) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, VersionId }));
      return { key: Key, text: (await Body?.transformToString()) ?? '' };
    });
  }
}

/** The oldest version of each key. S3 lists those of a key one after the other, the newest first. */
async function oldestUnder(
  client: S3Client,
  Bucket: string,
  Prefix: string,
): Promise<ReadonlyMap<string, string | undefined>> {
  const oldest = new Map<string, string | undefined>();
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        Bucket,
        Prefix,
        KeyMarker: page?.NextKeyMarker,
        VersionIdMarker: page?.NextVersionIdMarker,
      }),
    );
    for (const { Key, VersionId } of page.Versions ?? []) {
      if (Key !== undefined) oldest.set(Key, VersionId);
    }
  } while (page.IsTruncated === true);
  return oldest;
}
