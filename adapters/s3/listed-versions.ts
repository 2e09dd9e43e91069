import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  type DeleteMarkerEntry,
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
  /** How many pages are asked for. Without, all. */
  readonly pages?: number;
}

/** A list has more pages than were to be asked for. */
export class ListTooLong extends Error {
  override readonly name = 'ListTooLong';
}

/**
 * Objects under a prefix with all versions, by ascending keys. One page is held at a time. Throws `ListTooLong` after those of the last
 * page that it may ask for.
 */
export async function* objectsUnder(
  client: S3Client,
  bucket: string,
  listing: VersionListing,
): AsyncGenerator<VersionedObject, void> {
  const list = { isCut: false };
  for await (const object of versionedObjects(pagesOf(client, bucket, listing, list)))
    if (listing.after === undefined || object.key > listing.after) yield object;
  if (list.isCut) throw new ListTooLong('More lies in the bucket than is looked through at once.');
}

async function* pagesOf(
  client: S3Client,
  Bucket: string,
  { prefix: Prefix, after, firstPage, pages = Infinity }: VersionListing,
  list: { isCut: boolean },
): AsyncGenerator<readonly ListedVersion[], void> {
  let page: ListObjectVersionsCommandOutput | undefined;
  let count = 0;
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
    const lines = [
      ...Versions.map(({ ETag = '', Size = 0, LastModified, ...version }) => ({
        ...lineOf(version, false),
        content: `${ETag} ${Size}`,
        ...(LastModified !== undefined && { writtenAt: LastModified }),
      })),
      ...DeleteMarkers.map((marker) => lineOf(marker, true)),
    ];
    yield lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    count += 1;
    list.isCut = page.IsTruncated === true && count >= pages;
  } while (page.IsTruncated === true && !list.isCut);
}

const lineOf = ({ Key = '', VersionId = '' }: DeleteMarkerEntry, isMarker: boolean): ListedVersion => ({
  key: Key,
  versionId: VersionId,
  isMarker,
});

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
