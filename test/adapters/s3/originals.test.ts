import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { s3Client } from '../../../adapters/s3/client.ts';
import { originalsUnder } from '../../../adapters/s3/originals.ts';
import { collected } from '../../builders/collected.ts';

const s3 = mockClient(S3Client);
afterAll(() => s3.restore());

describe('the originals in a bucket', () => {
  it('are the first versions, whatever was written over them, over all pages', async () => {
    s3.on(ListObjectVersionsCommand)
      .resolvesOnce({
        Versions: [
          { Key: 'a', VersionId: 'forged' },
          { Key: 'a', VersionId: 'first' },
        ],
        DeleteMarkers: [{ Key: 'b', VersionId: 'mark' }],
        IsTruncated: true,
        NextKeyMarker: 'a',
        NextVersionIdMarker: 'first',
      })
      .resolves({ Versions: [{ Key: 'b', VersionId: 'only' }] });
    s3.on(GetObjectCommand).callsFake(({ Key, VersionId }: { Key: string; VersionId: string }) => ({
      Body: { transformToString: () => Promise.resolve(`${Key} ${VersionId}`) },
    }));
    const client = s3Client({ inPath: false }, { region: 'eu-west-1' });

    expect(await collected(originalsUnder(client, 'record', ''))).toEqual([
      { key: 'b', text: 'b only' },
      { key: 'a', text: 'a first' },
    ]);
  });
});
