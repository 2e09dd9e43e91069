import { randomUUID } from 'node:crypto';
import { ListObjectVersionsCommand, PutBucketVersioningCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../../adapters/s3/bucket-address.ts';
import { s3CleanFiles } from '../../../adapters/s3/clean-files.ts';
import { s3FileLinks } from '../../../adapters/s3/file-links.ts';
import { BucketUnavailable } from '../../../adapters/s3/objects.ts';
import { s3Quarantine } from '../../../adapters/s3/quarantine.ts';
import { s3UploadForms } from '../../../adapters/s3/upload-forms.ts';
import { fileOfKey, keyInQuarantine } from '../../../adapters/s3/upload-keys.ts';
import type { UploadForm } from '../../../domain/ticketing/attachments/files.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { anAttachment } from '../../builders/attachment.ts';
import { quarantineContract } from '../contract/attachment-files.ts';
import { aBucket, client, signed } from './signed-bucket.ts';

/** Sends a form as a browser does, with some of its fields changed. */
async function send({ url, fields }: UploadForm, bytes: Uint8Array, changes: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...changes })) form.append(name, value);
  form.append('file', new Blob([Uint8Array.from(bytes)]), '../../etc/passwd');
  return fetch(url, { method: 'POST', body: form });
}

const upload = anAttachment();
const small = Uint8Array.from([0xff, 0xd8, 0xff]);

describe('the quarantine in a bucket', () => {
  quarantineContract(async () => {
    const bucket = await aBucket();
    return {
      quarantine: s3Quarantine(signed(bucket)),
      receive: (to, Body) =>
        client.send(new PutObjectCommand({ Bucket: bucket, Key: keyInQuarantine(to), Body })),
    };
  });
});

describe('a form', () => {
  let quarantine: ReturnType<typeof s3Quarantine>;
  let form: UploadForm;

  beforeAll(async () => {
    const bucket = await aBucket();
    quarantine = s3Quarantine(signed(bucket));
    form = s3UploadForms(signed(bucket)).form(upload, 'image/jpeg');
  });

  it('takes a file, and no name of it', async () => {
    expect((await send(form, small)).status).toBe(204);
    expect(await quarantine.fetch(upload)).toEqual(small);
    expect(JSON.stringify(form)).not.toContain('passwd');
  });

  it.each<readonly [string, Uint8Array, Record<string, string>]>([
    ['no file at all', new Uint8Array(), {}],
    ['a file past the limit', new Uint8Array(attachmentLimits.bytes + 1), {}],
    ['another place', small, { key: keyInQuarantine(anAttachment({ place: 2 })) }],
    ['another ticket', small, { key: keyInQuarantine(anAttachment({ number: '261100000025' })) }],
    ['another queue', small, { key: keyInQuarantine({ ...upload, isFromBusyNetwork: true }) }],
    ['another type', small, { 'Content-Type': 'text/html' }],
    ['a right to be read by all', small, { acl: 'public-read' }],
  ])('refuses %s', async (_, bytes, changes) => {
    const { status } = await send(form, bytes, changes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('says until when it works, in its signed policy', () => {
    const policy = JSON.parse(Buffer.from(form.fields['policy'] ?? '', 'base64').toString()) as {
      readonly expiration: string;
    };
    const seconds = (Date.parse(policy.expiration) - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(attachmentLimits.formSeconds - 60);
    expect(seconds).toBeLessThanOrEqual(attachmentLimits.formSeconds);
  });
});

describe('a cleaned file', () => {
  it('is given out for a minute, as an attachment of the name and type that we say', async () => {
    const bucket = await aBucket();
    const file = { ...upload, format: 'jpeg', digest: 'muhtasari' } as const;
    await s3CleanFiles(signed(bucket)).keep(file, small);
    const address = s3FileLinks(signed(bucket)).link(file);
    const reply = await fetch(address);

    expect(new URL(address).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(Buffer.from(small));
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="261100000017-1.jpg"');
    expect(reply.headers.get('content-type')).toBe('image/jpeg');
  });

  it('is not given out shown in the page, or as another type: the link says how', async () => {
    const bucket = await aBucket();
    const file = { ...upload, format: 'pdf', digest: 'muhtasari' } as const;
    await s3CleanFiles(signed(bucket)).keep(file, small);
    const changed = new URL(s3FileLinks(signed(bucket)).link(file));
    changed.searchParams.set('response-content-disposition', 'inline');
    expect((await fetch(changed)).status).toBe(403);
  });
});

describe('a cleaned file that is removed', () => {
  it('is gone with all that was ever written in its place, and no other is', async () => {
    const Bucket = await aBucket();
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    const files = s3CleanFiles(signed(Bucket));
    const file = { ...upload, format: 'jpeg', digest: 'muhtasari' } as const;
    const other = { ...file, digest: 'mwingine' };
    for (const each of [file, file, other]) await files.keep(each, small);

    await files.remove(file);
    await files.remove(file);

    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket }),
    );
    expect(Versions.map(({ Key }) => Key)).toEqual([`${keyInQuarantine(upload)}/mwingine`]);
    expect(DeleteMarkers).toEqual([]);
  });
});

describe('files of a stage with an edge', () => {
  const behind = '/files/x/';

  it('are sent and asked for by a path of the edge, which leads to what was signed for the bucket', async () => {
    const bucket = await aBucket();
    const { url, fields } = s3UploadForms({ ...signed(bucket), behind }).form(upload, 'image/jpeg');
    expect(url).toBe(behind);
    const atBucket = addressOf(signed(bucket)).href;
    expect((await send({ url: atBucket, fields }, small)).status).toBe(204);

    const file = { ...upload, format: 'jpeg', digest: 'muhtasari' } as const;
    await s3CleanFiles(signed(bucket)).keep(file, small);
    const link = s3FileLinks({ ...signed(bucket), behind }).link(file);
    expect(link.startsWith(`${behind}${keyInQuarantine(upload)}/muhtasari?`)).toBe(true);
    expect((await fetch(link.replace(behind, atBucket))).status).toBe(200);
  });
});

describe('a bucket that does not answer as it should', () => {
  it('is an error of ours, which says nothing of the file', async () => {
    const nowhere = signed(`test-${randomUUID()}`);
    const file = { ...upload, format: 'jpeg', digest: 'muhtasari' } as const;
    await expect(s3CleanFiles(nowhere).keep(file, small)).rejects.toThrow(BucketUnavailable);
    const silent = {
      ...nowhere,
      environment: { ...nowhere.environment, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
    };
    await expect(s3Quarantine(silent).fetch(upload)).rejects.toThrow('S3 did not answer a GET.');
  });
});

describe('a key', () => {
  it('says which upload it is of', () => {
    const { number, place, upload: name } = upload;
    expect(fileOfKey(keyInQuarantine(upload))).toEqual({ number, place, upload: name });
  });

  it('says of a file from a busy network that one bit more, and is else as the release before wrote it', () => {
    const { number, place, upload: name } = upload;
    const file = { number, place, upload: name, isFromBusyNetwork: true };
    expect(fileOfKey(keyInQuarantine(file))).toEqual(file);
    expect(fileOfKey(`${number}/1/${name}`)).toEqual({ number, place: 1, upload: name });
    expect(keyInQuarantine({ ...file, isFromBusyNetwork: false })).toBe(`${number}/${place}/${name}`);
  });

  it.each([
    '',
    '261100000017/1',
    '261100000017/6/ombi',
    '261100000017/1/../ombi',
    'x/1/ombi',
    '261100000017/1-nyingi/ombi',
  ])('that was made elsewhere is none: %j', (key) => {
    expect(fileOfKey(key)).toBeUndefined();
  });
});
