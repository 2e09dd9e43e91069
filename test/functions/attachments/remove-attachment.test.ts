import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aJpeg } from '../../builders/files.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

const types = async ({ citizens, number }: AttachmentDesk) =>
  (await citizens.tickets.eventsOf(number)).map(({ type }) => type);

/** A desk with one file that is ready and on record. */
async function withFile(): Promise<AttachmentDesk> {
  const desk = await AttachmentDesk.open();
  await desk.has(aJpeg());
  return desk;
}

describe('a file that its citizen takes away', () => {
  it('is given out to nobody from then on, and its file is deleted', async () => {
    const desk = await withFile();
    const { status, body } = await desk.removes();

    expect(status).toBe(200);
    expect(body['attachment']).toMatchObject({ place: 1, state: { code: 'removed' } });
    expect((await desk.downloads()).body['code']).toBe('attachment-not-found');
    expect((await desk.opens()).body['code']).toBe('attachment-not-found');
    await desk.records(await desk.standing());
    expect(desk.files.files.size).toBe(0);
  });

  it('stays in the history, which says that it was taken away, and nothing says any more which it was', async () => {
    const desk = await withFile();
    await desk.removes();
    await desk.records(await desk.standing());

    expect(await types(desk)).toEqual(['submit', 'attach', 'remove-file']);
    expect(JSON.stringify(await desk.standing())).not.toMatch(/digest|salt|size/);
    const { body } = await desk.citizens.follows(desk.number, desk.secret, {
      headers: { 'accept-language': 'en' },
    });
    const timeline = body['timeline'] as readonly { readonly text: string }[];
    expect(timeline.at(-1)?.text).toBe('You removed a file that you had attached, and it was deleted.');
    expect(body['attachments']).toMatchObject([{ place: 1, state: { code: 'removed', word: 'removed' } }]);
  });

  it('may be asked for again, and told again, and is taken away once', async () => {
    const desk = await withFile();
    const first = await desk.removes();
    const removed = await desk.standing();
    await desk.records(removed, removed);
    await desk.records(removed);

    expect(await desk.removes()).toEqual(first);
    expect(await types(desk)).toEqual(['submit', 'attach', 'remove-file']);
  });

  it('is first put on record as attached, where that was not yet', async () => {
    const desk = await AttachmentDesk.attached();
    await desk.cleans(await desk.receives(aJpeg()));
    await desk.removes();
    await desk.records(await desk.standing());

    expect(await types(desk)).toEqual(['submit', 'attach', 'remove-file']);
  });

  it('is deleted and recorded by a later try when the first one fails on the way', async () => {
    const desk = await withFile();
    await desk.removes();
    const removed = await desk.standing();
    const { files } = desk;
    const remove = files.remove.bind(files);
    Reflect.set(files, 'remove', () => Promise.reject(new StoreUnavailable('S3 is away.')));
    expect(await desk.records(removed)).toHaveLength(1);
    expect(await types(desk)).toEqual(['submit', 'attach']);

    Reflect.set(files, 'remove', remove);
    expect(await desk.records(removed)).toEqual([]);
    expect(await types(desk)).toEqual(['submit', 'attach', 'remove-file']);
    expect(files.files.size).toBe(0);
  });

  it('that had not come is awaited no more, and leaves nothing in the history', async () => {
    const desk = await AttachmentDesk.attached();
    const upload = await desk.receives(aJpeg());
    expect((await desk.removes()).status).toBe(200);
    await desk.cleans(upload);
    await desk.records(await desk.standing());

    expect((await desk.standing()).state).toBe('removed');
    expect(await types(desk)).toEqual(['submit']);
    expect(desk.files.files.size).toBe(0);
  });

  it('leaves its place to another file, which a late repeat does not take away', async () => {
    const desk = await withFile();
    const { askedAt } = await desk.standing();
    await desk.removes();
    await desk.records(await desk.standing());
    for (let place = 2; place <= 5; place += 1) await desk.attaches();
    desk.citizens.now = '2026-11-24T12:00:00Z';
    const again = await desk.attaches();

    expect(again.body['attachment']).toMatchObject({ place: 1, state: { code: 'awaited' } });
    const late = await desk.removes(1, askedAt);
    expect([late.status, late.body['code']]).toEqual([404, 'attachment-not-found']);
  });

  it('is said of a message that named it', async () => {
    const desk = await withFile();
    await desk.citizens.does('reply', desk, { message: 'Picha imeambatishwa.', attachments: [1] });
    await desk.removes();
    await desk.records(await desk.standing());
    const { body } = await desk.citizens.follows(desk.number, desk.secret);

    expect(body['messages']).toMatchObject([{ attachments: [{ place: 1, state: { code: 'removed' } }] }]);
    const named = await desk.citizens.does('reply', desk, { message: 'Tena.', attachments: [1] });
    expect(named.body['code']).toBe('attachment-not-found');
  });
});

describe('a file that cannot be taken away', () => {
  it('is one that an officer opened', async () => {
    const desk = await withFile();
    expect((await desk.opens()).status).toBe(200);
    const { status, body } = await desk.removes();

    expect([status, body['code']]).toEqual([409, 'attachment-opened']);
    expect((await desk.downloads()).status).toBe(200);
  });

  it('is one that is being checked, for some seconds', async () => {
    const desk = await AttachmentDesk.attached();
    await desk.attachments.begin(await desk.standing());
    const { status, body, headers } = await desk.removes();

    expect([status, body['code']]).toEqual([409, 'attachment-not-checked']);
    expect(headers['retry-after']).toBe('5');
  });

  it('is one that was refused, which is deleted already', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(Buffer.from('MZ'));

    expect((await desk.removes()).body['code']).toBe('attachment-refused');
  });

  it("is one that nobody attached, or of somebody else's ticket", async () => {
    const desk = await AttachmentDesk.open();
    expect((await desk.removes(2)).body['code']).toBe('attachment-not-found');
    await desk.has(aJpeg());
    desk.secret = '00000000';
    expect((await desk.removes()).body['code']).toBe('ticket-not-found');
  });

  it('is any of a ticket that was opened so often that not all of it is looked through', async () => {
    const desk = await withFile();
    for (let read = 0; read < 100; read += 1) {
      await desk.reads.record({
        number: desk.number,
        at: desk.citizens.now,
        by: { officer: 'afisa-1', institution: 'kituo', role: 'officer' },
        opened: 'ticket',
        request: `read-${read}`,
      });
    }
    expect((await desk.removes()).body['code']).toBe('attachment-opened');
  });
});
