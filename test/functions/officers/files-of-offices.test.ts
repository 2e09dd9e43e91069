import { describe, expect, it } from 'vitest';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { partsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';
import { aJpeg } from '../../builders/files.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';
import { AttachmentDesk } from '../attachments/an-attachment-desk.ts';
import { aLetter, deskWritesDown } from '../tickets/a-desk-ticket.ts';
import { DiallingPhone } from '../ussd/a-dialling-phone.ts';

/** A ticket that its officer took and opened. */
async function aDesk(): Promise<AttachmentDesk> {
  const desk = await AttachmentDesk.open();
  await desk.does('assign-to-self');
  await desk.does('open-ticket');
  return desk;
}

const answer = { finding: 'upheld', reason: 'Bomba lilipasuka, na limetengenezwa leo asubuhi.' };
const placesIn = (files: unknown) =>
  ((files ?? []) as readonly { readonly place: number }[]).map(({ place }) => place);
const responsesIn = ({ body }: Seen) => body['responses'] as readonly { readonly attachments?: unknown }[];

describe('a file that an officer sends', () => {
  it('goes with the answer once it is clean, and its citizen opens it there', async () => {
    const desk = await aDesk();
    const place = await desk.hasReady(aJpeg());
    expect(place).toBe(6);
    expect((await desk.downloads(place)).body['code']).toBe('attachment-not-found');

    expect((await desk.does('respond', { ...answer, attachments: [place] })).status).toBe(200);
    const followed = await desk.follows();
    expect(placesIn(responsesIn(followed)[0]?.attachments)).toEqual([place]);
    expect(placesIn(followed.body['attachments'])).toEqual([]);
    expect((await desk.downloads(place)).status).toBe(200);
    expect((await desk.opens(place)).status).toBe(200);
    expect((await desk.reads.readsOf(desk.number)).at(-1)).toMatchObject({
      opened: 'attachment',
      attachment: '6',
    });
  });

  it.each([true, false])(
    'is told of by SMS and on a simple phone, and only where there is one: %s',
    async (sends) => {
      const desk = await aDesk();
      const place = await desk.hasReady(aJpeg());
      await desk.does('respond', { ...answer, ...(sends && { attachments: [place] }) });
      const { citizens, number, secret } = desk;
      const event = (await citizens.tickets.history(number))?.events.at(-1);
      if (event === undefined) throw new Error('Nothing happened.');
      await sendNotices(citizens.ports, { event, log: citizens.captured.log });
      const sms =
        citizens.sms.taken.map(({ text }) => text).find((text) => text.includes('limejibiwa')) ?? '';
      expect(partsOf(sms)).toBe(1);
      expect(sms.includes('; faili: '), sms).toBe(sends);
      expect(sms).not.toContain(secret);

      const phone = new DiallingPhone(citizens);
      await phone.dials();
      await phone.types('2', '2', number, secret);
      expect(phone.screen).toContain(number);
      const read = await phone.types('1');
      expect(read).toContain('Bomba lilipasuka');
      expect(read.includes('Lina faili 1, hufunguliwa kwenye tovuti.'), read).toBe(sends);
    },
  );

  it('of a note stays in the office: its citizen finds it nowhere', async () => {
    const desk = await aDesk();
    const place = await desk.hasReady(aJpeg());
    expect((await desk.does('note', { message: 'Barua ya fundi.', attachments: [place] })).status).toBe(200);

    expect((await desk.opens(place, { id: 'afisa-2' })).status).toBe(200);
    expect((await desk.downloads(place)).body['code']).toBe('attachment-not-found');
    expect((await desk.removes(place)).body['code']).toBe('attachment-not-found');
    const followed = await desk.follows();
    expect(followed.text).not.toContain('"place":6');
    expect(placesIn((await desk.lists()).body['attachments'])).toEqual([]);
  });

  it("is its sender's alone until it is sent", async () => {
    const desk = await aDesk();
    const place = await desk.hasReady(aJpeg());
    expect((await desk.opens(place)).status).toBe(200);
    expect((await desk.opens(place, { id: 'afisa-2' })).body['code']).toBe('attachment-not-found');
    expect(placesIn((await desk.listsToOfficer({ id: 'afisa-2' })).body['attachments'])).toEqual([]);
    const note = { message: 'Barua ya fundi.', attachments: [place] };
    expect((await desk.does('note', note, { id: 'afisa-2' })).body['code']).toBe('attachment-not-found');
  });

  it('is committed to by the event that it goes with, and has none of its own', async () => {
    const desk = await aDesk();
    const place = await desk.hasReady(aJpeg());
    await desk.records(await desk.standing(place));
    await desk.does('note', { message: 'Barua ya fundi.', attachments: [place] });

    const { events = [] } = (await desk.citizens.tickets.history(desk.number)) ?? {};
    expect(events.filter(({ type }) => type === 'attach')).toEqual([]);
    const { upload } = await desk.standing(place);
    expect(events.at(-1)).toMatchObject({
      type: 'note',
      facts: { attachments: [{ place, upload, kept: { format: 'jpeg' } }] },
    });
  });

  it.each([
    ['is not checked yet', 'attachment-not-checked', 409],
    ['was refused', 'attachment-refused', 409],
    ['was sent before', 'attachment-named-before', 409],
    ['was taken away', 'attachment-not-found', 404],
  ] as const)('that %s holds the answer: %s', async (how, code, status) => {
    const desk = await aDesk();
    const promised = await desk.does('attach-office-file', { does: 'attach', type: 'image/jpeg' });
    const { place, askedAt } = promised.body['attachment'] as {
      readonly place: number;
      readonly askedAt: string;
    };
    if (how === 'was refused') await desk.cleans(await desk.receives(new Uint8Array([1, 2, 3]), place));
    if (how === 'was sent before' || how === 'was taken away')
      await desk.cleans(await desk.receives(aJpeg(), place));
    if (how === 'was sent before') await desk.does('note', { message: 'Barua.', attachments: [place] });
    if (how === 'was taken away') {
      const removed = await desk.does('attach-office-file', { does: 'remove', place, askedAt });
      expect(removed.body['attachment']).toMatchObject({ state: { code: 'removed' } });
    }
    const seen = await desk.does('respond', { ...answer, attachments: [place] });
    expect({ status: seen.status, code: seen.body['code'] }).toEqual({ status, code });
    const ticket = await desk.citizens.tickets.load(desk.number);
    expect(ticket?.status).not.toBe('responded');
  });

  it('is deleted when its sender takes it away, and the history says nothing of it', async () => {
    const desk = await aDesk();
    const place = await desk.hasReady(aJpeg());
    const before = await desk.citizens.tickets.history(desk.number);
    const { askedAt } = await desk.standing(place);
    await desk.does('attach-office-file', { does: 'remove', place, askedAt });
    await desk.records(await desk.standing(place));

    expect([...desk.files.files.keys()]).toEqual([]);
    expect(await desk.standing(place)).not.toHaveProperty('digest');
    expect(await desk.citizens.tickets.history(desk.number)).toEqual(before);
  });

  it('is taken away by nobody once it was sent', async () => {
    const desk = await aDesk();
    const place = await desk.hasReady(aJpeg());
    const { askedAt } = await desk.standing(place);
    await desk.does('note', { message: 'Barua ya fundi.', attachments: [place] });
    const refused = await desk.does('attach-office-file', { does: 'remove', place, askedAt });
    expect(refused.body['code']).toBe('attachment-named-before');
    const foreign = await desk.does(
      'attach-office-file',
      { does: 'remove', place, askedAt },
      { id: 'afisa-2' },
    );
    expect(foreign.body['code']).toBe('attachment-not-found');
  });

  it('is asked for as often as the policy says, and by the same key once', async () => {
    const desk = await aDesk();
    const type = { does: 'attach', type: 'application/pdf' };
    const key = aKey();
    const places = [];
    for (let asked = 0; asked < 2; asked += 1)
      places.push((await desk.does('attach-office-file', type, {}, key)).body['attachment']);
    expect(places[0]).toEqual(places[1]);
    for (let asked = 1; asked < 20; asked += 1) await desk.does('attach-office-file', type);
    const full = await desk.does('attach-office-file', type);
    expect([full.status, full.body['code']]).toEqual([409, 'too-many-attachments']);
    const six = [6, 7, 8, 9, 10, 11];
    const sent = await desk.does('note', { message: 'Barua.', attachments: six });
    expect(sent.body['code']).toBe('too-many-attachments');
  });
});

describe('the scan of a letter that was written down at the desk', () => {
  const note = { message: 'Nakala ya barua iliyoletwa mezani.' };
  const file = { does: 'attach', type: 'application/pdf' };
  const writtenDown = async (details: object = {}) => {
    const office = new Office();
    const { body } = await deskWritesDown(office, aLetter(details));
    return { office, number: String(body['number']) };
  };

  it('goes with a note of who wrote it down, and the office opens it', async () => {
    const { office, number } = await writtenDown();
    const place = await office.hasReady('asha', number);
    expect((await office.does('asha', 'note', number, { ...note, attachments: [place] })).status).toBe(200);
    expect((await office.happened(number)).at(-1)).toBe('note by officer asha of wakala');

    const listed = await office.asks('juma', 'list-attachments-to-officer', { params: { number } });
    expect(placesIn(listed.body['attachments'])).toEqual([place]);
  });

  it('comes too late once the office acknowledged it', async () => {
    const { office, number } = await writtenDown();
    await office.does('juma', 'acknowledge', number);
    expect((await office.does('asha', 'attach-office-file', number, file)).body['code']).toBe('not-allowed');
    expect((await office.does('asha', 'note', number, note)).body['refusal']).toBe('wrote-it-down');
  });

  it('stays with who wrote it down where the ticket went to another office', async () => {
    const { office, number } = await writtenDown({ institution: 'jirani' });
    expect((await office.does('asha', 'attach-office-file', number, file)).body['code']).toBe(
      'no-such-ticket',
    );
    expect((await office.does('asha', 'note', number, note)).body['code']).toBe('no-such-ticket');
  });
});

it('a former holder finds the file that they attached, to send it with a note', async () => {
  const { office, number } = await Office.holding({ ticket: { holder: 'wizara', heldBefore: ['wakala'] } });
  const place = await office.hasReady('asha', number);
  const listed = await office.asks('asha', 'list-attachments-to-officer', { params: { number } });
  expect(placesIn(listed.body['attachments'])).toEqual([place]);
});

it('a file that was sent is not deleted by a removal that read it as unnamed before', async () => {
  const { office, number } = await Office.holding();
  const place = await office.hasReady('asha', number);
  const found = await office.attachments.find({ number, place });
  if (found === undefined) throw new Error('There is no such file.');
  expect(
    (await office.does('asha', 'note', number, { message: 'Barua.', attachments: [place] })).status,
  ).toBe(200);
  expect(await office.attachments.remove(found, office.now)).toBe(false);
  expect(await office.attachments.find({ number, place })).toMatchObject({ state: 'clean' });
});
