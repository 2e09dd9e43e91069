import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type ObjectVersion,
  type S3Client,
} from '@aws-sdk/client-s3';

export interface Original {
  readonly key: string;
  readonly text: string;
}

/** All versions under a prefix: of a key one after the other, the newest first. */
async function* versionsUnder(
  client: S3Client,
  Bucket: string,
  Prefix: string,
): AsyncGenerator<ObjectVersion, void> {
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
    yield* page.Versions ?? [];
  } while (page.IsTruncated === true);
}

/**
 * Every object under a prefix as it was first written, in the order of their keys. A later version, or a
 * mark that it was deleted, hides nothing: the first version is the one that is locked.
 */
export async function* originalsUnder(
  client: S3Client,
  Bucket: string,
  Prefix: string,
): AsyncGenerator<Original, void> {
  const textOf = async ({ Key, VersionId }: ObjectVersion): Promise<Original> => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, VersionId }));
    return { key: Key ?? '', text: (await Body?.transformToString()) ?? '' };
  };
  let oldest: ObjectVersion | undefined;
  for await (const version of versionsUnder(client, Bucket, Prefix)) {
    if (oldest !== undefined && oldest.Key !== version.Key) yield await textOf(oldest);
    oldest = version;
  }
  if (oldest !== undefined) yield await textOf(oldest);
}
