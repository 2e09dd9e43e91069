import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { decode } from 'jpeg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { aJpeg, aPdf, cameraWords, exifSegment } from '../builders/files.ts';
import { atTheSite, Attachments } from './steps/attachments.ts';
import { buckets } from './steps/aws.ts';
import { eventsOf } from './steps/history.ts';
import { asks, does, sends, tokensOf } from './steps/officers.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** A file was checked within so many seconds, on a machine that does much else. */
const soon = 30;
const photo = aJpeg([exifSegment(6)]);

let ticket: Receipt;
let attachments: Attachments;

beforeAll(async () => {
  ticket = await sendsSlowly(aCitizen(), { institution: 'dawasa' });
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
    const [head, stranger] = await Promise.all([tokensOf('latifa-sichone'), tokensOf('furaha-temba')]);
    const opened = await asks(path, head.access);
    expect(opened.status).toBe(200);
    expect((await fetch(atTheSite(String(opened.body['url'])))).headers.get('content-disposition')).toContain(
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

describe('files on the record', () => {
  const pathOf = (place?: number) =>
    `/v1/officer/tickets/${ticket.number}${place === undefined ? '' : `/attachments/${place}`}`;
  const onRecord = (many: number) =>
    until('it is in the history', soon, async () => {
      const events = (await eventsOf(ticket.number)).filter(({ type }) =>
        /^(attach|refuse-file)$/.test(type),
      );
      return events.length >= many ? events : undefined;
    });

  it('are in the history, each once, and moved no deadline', async () => {
    const events = await onRecord(2);
    expect(events.map(({ type }) => type)).toEqual(['attach', 'refuse-file']);
    const all = await eventsOf(ticket.number);
    for (const { version, after } of events) {
      expect(after).toEqual(all.find((event) => event.version === version - 1)?.after);
    }
  });

  it('are told to the citizen in plain words, with why one was refused', async () => {
    const { timeline, attachments: files } = await aCitizen().follow(ticket);
    const texts = timeline.filter(({ type }) => type.includes('file') || type === 'attach');
    expect(texts.map(({ text }) => text)).toEqual([
      'Faili uliloambatisha limekaguliwa na lipo tayari kusomwa.',
      expect.stringContaining('Faili ulilotuma halikukubaliwa, na limefutwa. Faili si picha'),
    ]);
    expect(files).toMatchObject([
      { state: { word: 'lipo tayari' } },
      { state: { word: 'halikukubaliwa' }, because: { code: 'unknown-format' } },
      { state: { code: 'awaited' } },
    ]);
  });

  it('come with the ticket that an officer opens', async () => {
    const { access } = await tokensOf('latifa-sichone');
    const { body } = await asks(pathOf(), access);
    expect(body['attachments']).toMatchObject([
      { place: 1, state: { code: 'clean' }, type: 'image/jpeg' },
      { place: 2, state: { code: 'refused' } },
      { place: 3, state: { code: 'awaited' } },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/commitment|digest|<script/);
  });

  it('are opened by oversight with a reason alone, and the citizen reads by whom', async () => {
    const { access } = await tokensOf('upendo-urio');
    expect((await asks(pathOf(1), access)).body).toMatchObject({ code: 'attachment-not-found' });
    const reason = 'Tunafuatilia ucheleweshaji wa mamlaka.';
    const opened = await sends(`${pathOf(1)}/openings`, access, { reason });
    expect(opened.status).toBe(200);
    expect((await fetch(atTheSite(String(opened.body['url'])))).status).toBe(200);

    const { reads } = await aCitizen().follow(ticket);
    expect(reads.filter(({ role }) => role.code === 'oversight')).toMatchObject([
      { opened: 'attachment', institution: { id: 'utumishi' } },
    ]);
    expect(JSON.stringify(reads)).not.toMatch(/upendo|Upendo|ucheleweshaji/);
  });

  it('that came after the ticket was handed on are not there for who handed it on', async () => {
    const { access } = await tokensOf('anna-mushi');
    await does(access, ticket.number, 'acknowledgement');
    const passedOn = await does(access, ticket.number, 'escalation', {
      reason: 'Uamuzi uko juu ya mamlaka yetu.',
    });
    expect(passedOn).toMatchObject({ status: 200, body: { act: 'escalate' } });
    const promised = await attachments.ask('application/pdf');
    const { place } = promised.attachment;
    expect(await attachments.send(promised, aPdf({}))).toBe(204);
    await onRecord(3);

    expect((await asks(pathOf(place), access)).body).toMatchObject({ code: 'attachment-not-found' });
    expect((await asks(pathOf(1), access)).status).toBe(200);
    const { access: above } = await tokensOf('latifa-sichone');
    expect((await asks(pathOf(place), above)).status).toBe(200);
  });
});

describe('a photograph that is taken away again', () => {
  it('is gone from the bucket with what said which it was, and its history says so', async () => {
    const promised = await attachments.ask('image/jpeg');
    const { place } = promised.attachment;
    expect(await attachments.send(promised, photo)).toBe(204);
    await until('it is checked', soon, () => attachments.checked(place));
    const { url = '' } = await attachments.link(place);
    expect((await fetch(url)).status).toBe(200);

    expect((await attachments.remove(promised)).state.code).toBe('removed');
    expect((await attachments.link(place)).code).toBe('attachment-not-found');
    await until('it is in the history', soon, async () =>
      (await eventsOf(ticket.number)).some(({ type }) => type === 'remove-file') ? true : undefined,
    );
    expect((await fetch(url)).status).toBeGreaterThanOrEqual(403);
    const versions = new ListObjectVersionsCommand({
      Bucket: cloud.attachmentsBucket,
      Prefix: `${ticket.number}/${place}/`,
    });
    const { Versions = [], DeleteMarkers = [] } = await buckets.send(versions);
    expect([...Versions, ...DeleteMarkers]).toEqual([]);
  });
});
