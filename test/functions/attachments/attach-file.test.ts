import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aJpeg } from '../../builders/files.ts';
import { aKey } from '../../builders/http-request.ts';
import { AttachmentDesk } from './an-attachment-desk.ts';

const wrongSecret = { headers: { 'mrejesho-secret': '00000000', 'accept-language': 'en' } };

describe('attaching a file', () => {
  it('gives a place and the form that takes the file', async () => {
    const desk = await AttachmentDesk.open();
    const { status, body } = await desk.attaches();

    expect(status).toBe(201);
    expect(body).toMatchObject({
      attachment: { place: 1, state: { code: 'awaited', word: 'linasubiriwa' } },
      form: {
        url: 'https://quarantine.example/',
        fields: { 'Content-Type': 'image/jpeg' },
        endsAt: plusSeconds(desk.citizens.now, 900),
        largest: 10_485_760,
      },
    });
  });

  it('gives the same place for the same request again, and the form while the file is awaited', async () => {
    const desk = await AttachmentDesk.open();
    const key = aKey();
    const first = await desk.attaches({ key });
    const again = await desk.attaches({ key });

    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    await desk.cleans(await desk.receives(aJpeg()));
    const after = await desk.attaches({ key });
    expect(after.body).toMatchObject({ attachment: { place: 1, state: { code: 'clean' } } });
    expect(after.body).not.toHaveProperty('form');
  });

  it('gives places of their own to five that ask at once, and none to a sixth', async () => {
    const desk = await AttachmentDesk.open();
    const seen = await Promise.all(Array.from({ length: 5 }, () => desk.attaches()));
    const places = seen.map(({ body }) => (body['attachment'] as { readonly place: number }).place);

    expect(places.toSorted()).toEqual([1, 2, 3, 4, 5]);
    const sixth = await desk.attaches({ headers: { 'accept-language': 'en' } });
    expect(sixth.status).toBe(409);
    expect(sixth.body).toMatchObject({
      code: 'too-many-attachments',
      detail: 'No more than 5 attachments go with what you send.',
    });
  });

  it('says when to try again where the place was taken each time first', async () => {
    const desk = await AttachmentDesk.open();
    desk.attachments.take = () => Promise.resolve(false);
    expect(await desk.attaches()).toMatchObject({
      status: 409,
      headers: { 'retry-after': '1' },
      body: { code: 'ticket-busy' },
    });
  });

  it('takes no name of a file, and no type but pictures and PDF', async () => {
    const desk = await AttachmentDesk.open();
    for (const body of [{ type: 'image/jpeg', name: 'siri.jpg' }, { type: 'image/svg+xml' }, {}]) {
      expect((await desk.attaches({ body })).body).toMatchObject({ code: 'invalid-request' });
    }
  });

  it('is over when the ticket is closed', async () => {
    const desk = await AttachmentDesk.open();
    const ticket = await desk.citizens.tickets.load(desk.number);
    Reflect.set(desk.citizens.tickets, 'load', () => Promise.resolve({ ...ticket, status: 'closed' }));

    expect((await desk.attaches()).body).toMatchObject({ code: 'ticket-closed' });
  });
});

describe('a wrong secret', () => {
  it('counts as a guess, and the attachments are not looked at', async () => {
    const desk = await AttachmentDesk.open();
    Reflect.set(desk.attachments, 'of', () => Promise.reject(new Error('It was looked at.')));
    const codes: unknown[] = [];
    for (let guess = 0; guess < 11; guess += 1) codes.push((await desk.lists(wrongSecret)).body['code']);

    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'ticket-not-found'), 'proof-of-work-needed']);
  });
});

describe('the list', () => {
  it('says in words how far each attachment is, and why one was refused', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(aJpeg());
    await desk.has(Buffer.from('<svg/>'));
    await desk.attaches();
    const english = { headers: { 'accept-language': 'en' } };

    expect((await desk.lists(english)).body).toMatchObject({
      attachments: [
        { place: 1, state: { code: 'clean', word: 'ready' }, type: 'image/jpeg' },
        {
          place: 2,
          state: { code: 'refused', word: 'not accepted' },
          because: {
            code: 'unknown-format',
            word: 'The file is neither a JPEG or PNG picture nor a PDF. Send one of these.',
          },
        },
        { place: 3, state: { code: 'awaited', word: 'waiting for the file' } },
      ],
    });
  });
});

describe('a download', () => {
  it('is an address of the cleaned file for a minute, named by ticket and place', async () => {
    const desk = await AttachmentDesk.open();
    await desk.has(aJpeg());
    const { status, body } = await desk.downloads();

    expect(status).toBe(200);
    expect(body['endsAt']).toBe(plusSeconds(desk.citizens.now, 60));
    expect(body['url']).toMatch(new RegExp(`as=${desk.number}-1\\.jpg$`));
    expect(JSON.stringify(body)).not.toContain(desk.secret);
  });

  it('is not there before the check, nor after a refusal, nor of a place that nobody took', async () => {
    const desk = await AttachmentDesk.attached();
    expect((await desk.downloads()).body).toMatchObject({ code: 'attachment-not-checked', status: 409 });
    await desk.cleans(await desk.receives(Buffer.from('<html>')));
    expect((await desk.downloads()).body).toMatchObject({ code: 'attachment-refused', status: 409 });
    expect((await desk.downloads(2)).body).toMatchObject({ code: 'attachment-not-found', status: 404 });
    expect((await desk.downloads(6)).body).toMatchObject({ code: 'attachment-not-found', status: 404 });
    expect((await desk.downloads(46)).body).toMatchObject({ code: 'invalid-request', status: 400 });
  });
});
