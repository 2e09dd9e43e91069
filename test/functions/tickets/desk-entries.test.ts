import { describe, expect, it } from 'vitest';
import { seenInLists } from '../../../application/follow-up/seen-in-lists.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aLetter, deskWritesDown, secretIn } from './a-desk-ticket.ts';

interface Entry {
  readonly number: string;
  readonly writtenAt: string;
  readonly slip: string;
  readonly seen?: { readonly subject?: string };
}

const lists = (office: Office, officer = 'asha', headers = {}): Promise<Seen> =>
  office.asks(officer, 'list-desk-entries', { headers });

const entriesIn = ({ body }: Seen): readonly Entry[] => body['entries'] as readonly Entry[];

const numberIn = ({ body }: Seen): string => String(body['number']);

describe('what an officer wrote down at the desk today', () => {
  it('is listed with its time and subject, the newest first, and nobody else’s', async () => {
    const office = new Office();
    const first = await deskWritesDown(office);
    const firstAt = office.now;
    office.now = plusSeconds(office.now, 600);
    const second = await deskWritesDown(office, aLetter({ subject: 'Bomba limepasuka' }));
    await deskWritesDown(office, aLetter({ subject: 'Ya Juma' }), 'juma');
    const { body, status } = await lists(office);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      day: '2026-11-24',
      entries: [
        {
          number: numberIn(second),
          writtenAt: office.now,
          seen: { subject: 'Bomba limepasuka', category: { id: 'maji' }, institution: { id: 'wakala' } },
        },
        { number: numberIn(first), writtenAt: firstAt, seen: { subject: 'Hakuna maji' } },
      ],
    });
  });

  it('is listed until midnight of the offices', async () => {
    const office = new Office();
    await deskWritesDown(office);
    office.now = '2026-11-24T20:59:59Z';
    expect(entriesIn(await lists(office))).toHaveLength(1);
    office.now = '2026-11-24T21:00:00Z';
    expect(entriesIn(await lists(office))).toEqual([]);
  });

  it('is listed once however often it is sent, and not where it was refused or broke off', async () => {
    const office = new Office();
    const key = aKey();
    const written = await deskWritesDown(office, aLetter(), 'asha', key);
    await deskWritesDown(office, aLetter(), 'asha', key);
    await deskWritesDown(office, aLetter({ institution: 'hakuna' }));
    const submit = office.tickets.submit.bind(office.tickets);
    office.tickets.submit = () => Promise.reject(new StoreUnavailable('throttled'));
    expect((await deskWritesDown(office)).status).toBe(503);
    // The count could not be given back either: its number is of no ticket.
    const giveBack = office.deskEntries.giveBack.bind(office.deskEntries);
    office.deskEntries.giveBack = () => Promise.reject(new StoreUnavailable('throttled'));
    expect((await deskWritesDown(office)).status).toBe(503);
    Object.assign(office.tickets, { submit });
    Object.assign(office.deskEntries, { giveBack });
    expect(entriesIn(await lists(office)).map(({ number }) => number)).toEqual([numberIn(written)]);
  });

  it('is listed under the number that it got where the first was taken', async () => {
    const key = aKey();
    const taken = numberIn(await deskWritesDown(new Office(), aLetter(), 'asha', key));
    const office = new Office();
    const submit = office.tickets.submit.bind(office.tickets);
    office.tickets.submit = (submission) =>
      submission.ticket.number === taken ? Promise.resolve({ outcome: 'number-taken' }) : submit(submission);
    const written = await deskWritesDown(office, aLetter(), 'asha', key);
    expect(numberIn(written)).not.toBe(taken);
    expect(entriesIn(await lists(office)).map(({ number }) => number)).toEqual([numberIn(written)]);
  });

  it('has number and time alone where it is no more for the officer to see, and then no word of it', async () => {
    const office = new Office();
    const elsewhere = await deskWritesDown(office, aLetter({ institution: 'jirani', subject: 'Siri yake' }));
    const aboutHead = await deskWritesDown(office, aLetter({ aboutHead: true, subject: 'Mkuu wenu' }));
    const guarded = await deskWritesDown(office, aLetter({ category: 'ukatili', subject: 'Amepigwa' }));
    const listed = await lists(office);
    expect(
      entriesIn(listed)
        .map(({ number }) => number)
        .toSorted(),
    ).toEqual([guarded, aboutHead, elsewhere].map(numberIn).toSorted());
    for (const entry of entriesIn(listed)) expect(entry).not.toHaveProperty('seen');
    expect(listed.text).not.toMatch(/Siri yake|Mkuu wenu|Amepigwa|jirani|ukatili/);
  });

  it('is on record as seen in a list before it is shown, and the citizen is told', async () => {
    const office = new Office();
    const number = numberIn(await deskWritesDown(office));
    await lists(office);
    expect(office.calls).toContain('recordList');
    const seen = await seenInLists(office, { number, language: 'en' });
    expect(seen).toHaveLength(1);
  });

  it('is printed again without its secret: number, day, office, and how to get a new secret', async () => {
    const office = new Office();
    const told = await deskWritesDown(office);
    const untold = await deskWritesDown(office, aLetter({ openness: 'anonymous', contact: undefined }));
    const elsewhere = await deskWritesDown(office, aLetter({ institution: 'jirani' }));
    const listed = await lists(office, 'asha', { 'accept-language': 'en' });
    const slipOf = (written: Seen): string =>
      entriesIn(listed).find(({ number }) => number === numberIn(written))?.slip ?? '';
    const masked = (written: Seen): string => slipOf(written).replace(/\d{4} \d{4} \d{4}/, 'NAMBA');
    for (const written of [told, untold, elsewhere]) {
      const digits = secretIn(written);
      expect(listed.text).not.toContain(digits);
      expect(slipOf(written)).not.toContain(`${digits.slice(0, 4)} ${digits.slice(4)}`);
      expect(slipOf(written)).toContain(numberIn(written).replaceAll(/(\d{4})(?=\d)/g, '$1 '));
      for (const line of slipOf(written).split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    }
    expect(masked(told)).toMatchInlineSnapshot(`
      "MREJESHO
      ----------------------------------------
      Iliandikwa dawatini tarehe 24 Novemba
      2026
      Taasisi: Ofisi ya wakala

      Namba ya kumbukumbu:
        NAMBA

      Karatasi hii imechapwa tena. Msimbo wa
      siri ulitolewa mara moja tu, kwenye
      karatasi ya kwanza, na hakuna anayeweza
      kuuona tena.
      Ukiupoteza, omba mpya kwa namba hii.
      Utatumwa kwa simu au barua pepe
      uliyoacha.

      Fuatilia kwa namba na msimbo wa siri.
      Kwa simu yoyote, piga: *152*00#
      Kwenye mtandao: mrejesho.example
      ----------------------------------------
      "
    `);
    expect(masked(untold)).toMatchInlineSnapshot(`
      "MREJESHO
      ----------------------------------------
      Iliandikwa dawatini tarehe 24 Novemba
      2026
      Taasisi: Ofisi ya wakala

      Namba ya kumbukumbu:
        NAMBA

      Karatasi hii imechapwa tena. Msimbo wa
      siri ulitolewa mara moja tu, kwenye
      karatasi ya kwanza, na hakuna anayeweza
      kuuona tena.
      Ukiupoteza, njoo dawatini na namba hii.
      Jambo lako litaandikwa upya na kutaja
      namba hii.

      Fuatilia kwa namba na msimbo wa siri.
      Kwa simu yoyote, piga: *152*00#
      Kwenye mtandao: mrejesho.example
      ----------------------------------------
      "
    `);
    expect(masked(elsewhere)).toMatchInlineSnapshot(`
      "MREJESHO
      ----------------------------------------
      Written down at the desk on 24 November
      2026

      Number:
        NAMBA

      This slip was printed again. The secret
      code was given out once, on the first
      slip, and nobody can see it again.
      If you lost it, ask for a new one with
      this number. If you left no phone and no
      e-mail, come to the desk.

      Follow up with number and secret code.
      On any phone, dial: *152*00#
      On the web: mrejesho.example
      ----------------------------------------
      "
    `);
  });
});
