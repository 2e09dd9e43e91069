import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { versionedObjects, type ListedVersion, type VersionedObject } from './versioned-objects.ts';

/** What of a bucket is listed. */
export interface VersionListing {
  readonly prefix: string;
  /** Lists from the key after this one. */
  readonly after?: string | undefined;
  /** How many lines S3 gives at first, where few are expected; then as many as it does. */
  readonly firstPage?: number;
}

/** Objects under a prefix with all versions, by ascending keys. One page is held at a time. */
export async function* objectsUnder(
  client: S3Client,
  bucket: string,
  listing: VersionListing,
): AsyncGenerator<VersionedObject, void> {
  for await (const object of versionedObjects(pagesOf(client, bucket, listing)))
    if (listing.after === undefined || object.key > listing.after) yield object;
}

async function* pagesOf(
  client: S3Client,
  Bucket: string,
  { prefix: Prefix, after, firstPage }: VersionListing,
): AsyncGenerator<readonly ListedVersion[], void> {
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        Bucket,
        Prefix,
        MaxKeys: page === undefined ? firstPage : undefined,
        KeyMarker: page === undefined ? after : page.NextKeyMarker,
        VersionIdMarker: page?.NextVersionIdMarker,
      }),
    );
    const { Versions = [], DeleteMarkers = [] } = page;
    const line =
      (isMarker: boolean) =>
      ({ Key = '', VersionId = '' }): ListedVersion => ({ key: Key, versionId: VersionId, isMarker });
    const lines = [...Versions.map(line(false)), ...DeleteMarkers.map(line(true))];
    yield lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  } while (page.IsTruncated === true);
}

/** One version of an object. */
export async function textOfVersion(
  client: S3Client,
  Bucket: string,
  { key: Key, version: VersionId }: { readonly key: string; readonly version: string },
): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, VersionId }));
  return (await Body?.transformToString()) ?? '';
}

/** Removes one version of an object, or one mark that it was deleted. */
export async function removeVersion(
  client: S3Client,
  Bucket: string,
  { key: Key, version: VersionId }: { readonly key: string; readonly version: string },
): Promise<void> {
  await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
}
