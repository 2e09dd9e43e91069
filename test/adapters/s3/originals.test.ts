import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { s3Client } from '../../../adapters/s3/client.ts';
import { originalsUnder } from '../../../adapters/s3/originals.ts';
import { collected } from '../../builders/collected.ts';

const s3 = mockClient(S3Client);
afterAll(() => s3.restore());

describe('the originals in a bucket', () => {
  it('are the first versions, whatever lies over them, over all pages', async () => {
    s3.on(ListObjectVersionsCommand).resolves({
      Versions: [
        { Key: 'a', VersionId: 'forged' },
        { Key: 'a', VersionId: 'first' },
      ],
      DeleteMarkers: [{ Key: 'b', VersionId: 'mark' }],
      IsTruncated: true,
      NextKeyMarker: 'b',
      NextVersionIdMarker: 'mark',
    });
    s3.on(ListObjectVersionsCommand, { KeyMarker: 'b', VersionIdMarker: 'mark' }).resolves({
      Versions: [{ Key: 'b', VersionId: 'only' }],
      DeleteMarkers: [{ Key: 'c', VersionId: 'over nothing' }],
    });
    s3.on(GetObjectCommand).callsFake(({ Key, VersionId }: { Key: string; VersionId: string }) => ({
      Body: { transformToString: () => Promise.resolve(`${Key} ${VersionId}`) },
    }));
    const client = s3Client({ inPath: false }, { region: 'eu-west-1' });

    expect(await collected(originalsUnder(client, 'record', ''))).toEqual([
      { key: 'c', later: [], markers: ['over nothing'] },
      { key: 'b', original: 'only', later: [], markers: ['mark'], text: 'b only' },
      { key: 'a', original: 'first', later: ['forged'], markers: [], text: 'a first' },
    ]);
  });
});
