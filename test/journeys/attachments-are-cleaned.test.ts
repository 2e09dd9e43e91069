import { decode } from 'jpeg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { aJpeg, cameraWords, exifSegment } from '../builders/files.ts';
import { Attachments } from './steps/attachments.ts';
import { asks, tokensOf } from './steps/officers.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** A file was checked within so many seconds, on a machine that does much else. */
const soon = 30;
const photo = aJpeg([exifSegment(6)]);

let ticket: Receipt;
let attachments: Attachments;

beforeAll(async () => {
  ticket = await aCitizen().send(aComplaint({ institution: 'dawasa' }));
  attachments = new Attachments(ticket);
});

describe('a photograph with the place where it was taken', () => {
  let url: string;

  beforeAll(async () => {
    for (const word of cameraWords) expect(photo.includes(word)).toBe(true);
    const promised = await attachments.ask('image/jpeg');
    expect((await attachments.link(1)).code).toBe('attachment-not-checked');
    expect(await attachments.send(promised, photo)).toBe(204);
    await until('it is checked', soon, () => attachments.checked(1));
    url = (await attachments.link(1)).url ?? '';
  });

  it('is ready, by its content', async () => {
    expect(await attachments.list()).toMatchObject([
      { place: 1, state: { code: 'clean', word: 'ready' }, type: 'image/jpeg' },
    ]);
  });

  it('is downloaded by its citizen without place and camera, and turned upright', async () => {
    const file = Buffer.from(await (await fetch(url)).arrayBuffer());
    for (const word of cameraWords) expect(file.includes(word), word).toBe(false);
    const [sent, got] = [photo, file].map((bytes) => decode(bytes, { useTArray: true }));
    expect([got?.width, got?.height]).toEqual([sent?.height, sent?.width]);
  });

  it('is always an attachment, named by ticket and place, by a link whose signature says so', async () => {
    const reply = await fetch(url);
    expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="${ticket.number}-1.jpg"`);
    expect(reply.headers.get('content-type')).toBe('image/jpeg');
    const inline = new URL(url);
    inline.searchParams.set('response-content-disposition', 'inline');
    expect((await fetch(inline)).status).toBe(403);
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(url).not.toContain(ticket.secret);
  });

  it('is opened by a head above, and to an officer elsewhere it does not exist', async () => {
    const path = `/v1/officer/tickets/${ticket.number}/attachments/1`;
    const [head, stranger] = await Promise.all([tokensOf('neema-sanga'), tokensOf('furaha-temba')]);
    const opened = await asks(path, head.access);
    expect(opened.status).toBe(200);
    expect((await fetch(String(opened.body['url']))).headers.get('content-disposition')).toContain(
      'attachment',
    );
    expect((await asks(path, stranger.access)).body).toMatchObject({ code: 'no-such-ticket' });
  });
});

describe('a script', () => {
  it('said to be a picture is refused, with the reason, and never given out', async () => {
    const promised = await attachments.ask('image/jpeg');
    const { place } = promised.attachment;
    expect(await attachments.send(promised, Buffer.from('#!/bin/sh\nrm -rf /\n'))).toBe(204);
    const refused = await until('it is checked', soon, () => attachments.checked(place));

    expect(refused).toMatchObject({ state: { code: 'refused' }, because: { code: 'unknown-format' } });
    expect((await attachments.link(place)).code).toBe('attachment-refused');
  });

  it('is not taken as a page, by any form', async () => {
    const promised = await attachments.ask('image/png');
    expect(await attachments.send(promised, Buffer.from('<script>'), { 'Content-Type': 'text/html' })).toBe(
      403,
    );
    expect(await attachments.send(promised, new Uint8Array(11 * 1024 * 1024))).toBe(400);
  });
});
