import { beforeEach, describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aJpeg } from '../../builders/files.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

let desk: AttachmentDesk;

beforeEach(async () => {
  desk = await AttachmentDesk.open();
  await desk.has(aJpeg());
});

describe('an officer who opens an attachment', () => {
  it('gets a link for a minute, and is recorded with officer, institution and role', async () => {
    const { status, body } = await desk.opens();

    expect(status).toBe(200);
    expect(body['url']).toContain(`as=${desk.number}-1.jpg`);
    expect(body['endsAt']).toBe(plusSeconds(desk.citizens.now, 60));
    expect(await desk.reads.readsOf(desk.number)).toEqual([
      {
        v: 1,
        number: desk.number,
        count: 1,
        at: desk.citizens.now,
        by: { officer: 'afisa-1', institution: 'kituo', role: 'officer' },
        holder: 'kituo',
        opened: 'attachment',
        attachment: '1',
      },
    ]);
  });

  it('is recorded each time', async () => {
    await desk.opens();
    await desk.opens();
    expect(await desk.reads.readsOf(desk.number)).toHaveLength(2);
  });

  it('gets no link when it cannot be recorded', async () => {
    Reflect.set(desk.files, 'link', () => {
      throw new Error('It was given.');
    });
    Reflect.set(desk.reads, 'record', () => Promise.reject(new Error('The log is down.')));
    const { status, text } = await desk.opens();

    expect(status).toBe(500);
    expect(text).not.toContain('files.example');
    expect(JSON.stringify(desk.citizens.captured.lines)).not.toContain('It was given.');
  });

  it('finds nothing at a place that nobody took, and nothing is recorded', async () => {
    expect((await desk.opens(3)).body).toMatchObject({ code: 'attachment-not-found' });
    expect(await desk.reads.readsOf(desk.number)).toEqual([]);
  });

  it('waits for the check like everybody', async () => {
    await desk.attaches();
    expect((await desk.opens(2)).body).toMatchObject({ code: 'attachment-not-checked' });
    await desk.cleans(await desk.receives(Buffer.from('MZ'), 2));
    expect((await desk.opens(2)).body).toMatchObject({ code: 'attachment-refused' });
    expect(await desk.reads.readsOf(desk.number)).toEqual([]);
  });
});

describe('an officer who asks which attachments there are', () => {
  it('reads how far each is, which is no read', async () => {
    await desk.attaches();
    expect((await desk.listsToOfficer()).body).toMatchObject({
      attachments: [
        { place: 1, state: { code: 'clean' } },
        { place: 2, state: { code: 'awaited' } },
      ],
    });
    expect(await desk.reads.readsOf(desk.number)).toEqual([]);
  });
});
