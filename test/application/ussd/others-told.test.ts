import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { incidentOf } from '../../../domain/analytics/similarity/tell-of-alike.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aLine, confidential, fillsIn, Line, receiptOn } from './a-line.ts';
import type { Phone } from './a-phone.ts';

/** A neighbour whose ticket waits for an answer: its number. */
async function aNeighbourWrote(entry: Line, number = '+255767000001'): Promise<string> {
  const neighbour = entry.phone(number);
  await fillsIn(neighbour);
  return receiptOn(await neighbour.chooses('Tuma')).number;
}

/** A phone that has read the same, as it would go. */
async function aDraft(entry: Line, openness?: readonly string[]): Promise<Phone> {
  const phone = entry.phone();
  await fillsIn(phone, openness);
  return phone;
}

/** A line on which a neighbour wrote, and a phone that has read the same. */
async function besideANeighbour(openness?: readonly string[]) {
  const entry = aLine();
  const first = await aNeighbourWrote(entry);
  return { entry, first, phone: await aDraft(entry, openness) };
}

/** How many are counted in the incident of that ticket. */
const countOf = async (entry: Line, number: string): Promise<number> =>
  (await entry.comparable.openAt('dawasa', 'maji')).filter((ticket) => incidentOf(ticket) === number).length;

describe('who is about to send from a simple phone', () => {
  it('is told of somebody who wrote of the same, and asked whether it is', async () => {
    const { entry, phone } = await besideANeighbour();
    expect(await phone.chooses('Tuma')).toBe(
      [
        'Angalau mtu 1 ameandika kuhusu jambo kama hili (Kata ya Mwananyamala) tangu 24/11/2026. Ni hilo hilo?',
        '1 Ndiyo, ni hilo',
        '2 Hapana, ni jingine',
        '0 Rudi 00 Mwanzo',
      ].join('\n'),
    );
    expect(entry.numbers).toHaveLength(1);
  });

  it('is told so in English', async () => {
    const entry = aLine();
    await aNeighbourWrote(entry);
    const phone = entry.phone();
    await fillsIn(phone, ['No. I want no SMS'], 'en');
    expect(await phone.chooses('Send')).toBe(
      [
        'At least 1 person has written about something similar (Mwananyamala Ward) since 24/11/2026. Is it the same?',
        '1 Yes, the same',
        '2 No, another',
        '0 Back 00 Home',
      ].join('\n'),
    );
  });

  it('says that it is the same: it has a number of its own, and is counted with the first', async () => {
    const { entry, first, phone } = await besideANeighbour();
    const screen = await phone.chooses('Tuma', 'Ndiyo');
    expect(screen).toContain('Umehesabiwa pamoja nao.');
    const { number, secret } = receiptOn(screen);
    expect(number).not.toBe(first);
    expect(secret).toMatch(/^\d{8}$/);
    expect(entry.numbers).toEqual([first, number]);
    expect(await countOf(entry, first)).toBe(2);
  });

  it('says that it is another: it is sent as ever, and counted alone', async () => {
    const { entry, first, phone } = await besideANeighbour();
    const screen = await phone.chooses('Tuma', 'Hapana');
    const { number } = receiptOn(screen);
    expect(screen).not.toContain('pamoja nao');
    expect(entry.numbers).toEqual([first, number]);
    expect([await countOf(entry, first), await countOf(entry, number)]).toEqual([1, 1]);
  });

  it('goes back to what it read, and has sent nothing', async () => {
    const { entry, phone } = await besideANeighbour();
    const readBack = phone.screen;
    await phone.chooses('Tuma');
    expect(await phone.types('0')).toBe(readBack);
    expect(entry.numbers).toHaveLength(1);
  });

  it('chooses among several by when they began', async () => {
    const entry = aLine();
    await aNeighbourWrote(entry);
    entry.passes(24 * 3600);
    const neighbour = entry.phone('+255767000002');
    await fillsIn(neighbour);
    const { number: second } = receiptOn(await neighbour.chooses('Tuma', 'Hapana'));
    const phone = await aDraft(entry);
    expect(await phone.chooses('Tuma')).toBe(
      [
        'Wengine wameandika. Ni lipi kati ya haya?',
        '1 Tangu 24/11: angalau 1',
        '2 Tangu 25/11: angalau 1',
        '3 Hapana, ni jingine',
        '0 Rudi 00 Mwanzo',
      ].join('\n'),
    );
    expect(await phone.chooses('Tangu 25/11')).toContain('Umehesabiwa');
    expect(await countOf(entry, second)).toBe(2);
  });

  it('is told that it is counted with nobody where the others were answered meanwhile', async () => {
    const { entry, first, phone } = await besideANeighbour();
    await phone.chooses('Tuma');
    await entry.isAnswered(first);
    const screen = await phone.chooses('Ndiyo');
    expect(screen).toContain('Hukuhesabiwa pamoja nao.');
    expect(await entry.tickets.load(receiptOn(screen).number)).toMatchObject({ status: 'submitted' });
  });
});

describe('a ticket of a simple phone goes at once', () => {
  const goes = async (phone: Phone) => {
    expect(receiptOn(await phone.chooses('Tuma')).number).toMatch(/^\d{12}$/);
  };

  it('where nobody wrote of the same', async () => {
    await goes(await aDraft(aLine()));
  });

  it('where it is about a head: nobody is compared by that', async () => {
    const { phone } = await besideANeighbour();
    await phone.chooses('Namlalamikia mtu', 'Ndiyo, mkuu');
    await goes(phone);
  });

  it('where the phone asked as often as it may send in a day', async () => {
    const entry = new Line({ policy: aPolicy({ ticketsPerDay: { perPhone: 2, perAddress: 500 } }) });
    await aNeighbourWrote(entry);
    const phone = await aDraft(entry);
    for (let asked = 0; asked < 2; asked += 1) {
      expect(await phone.chooses('Tuma')).toContain('Ni hilo hilo?');
      await phone.types('0');
    }
    await goes(phone);
  });

  it.each<[string, (entry: Line) => void]>([
    [
      'cannot be read',
      (entry) => (entry.comparable.openAt = () => Promise.reject(new StoreUnavailable('down'))),
    ],
    ['are broken', (entry) => (entry.comparable.openAt = () => Promise.reject(new TypeError('broken')))],
    ['take too long', (entry) => (entry.waitsFor = () => Promise.resolve())],
  ])('where the others %s', async (_, fails) => {
    const { entry, phone } = await besideANeighbour();
    fails(entry);
    await goes(phone);
    expect(entry.captured.entries()).toContain('others-not-told');
  });
});

describe('the key that says "the same"', () => {
  it('counts once, however often its hop comes, also at once', async () => {
    const { entry, first, phone } = await besideANeighbour([confidential]);
    await phone.chooses('Tuma');
    const text = `${phone.typed}*1`;
    const screens = await Promise.all([phone.hops(text), phone.hops(text), phone.hops(text)]);
    screens.push(await phone.hops());
    expect(new Set(screens).size).toBe(1);
    expect(entry.numbers).toEqual([first, receiptOn(phone.screen).number]);
    expect(await countOf(entry, first)).toBe(2);
  });

  it('does nothing behind the one that sends: the question is read first', async () => {
    const { entry, phone } = await besideANeighbour();
    expect(await phone.types('1*1')).toContain('Ni hilo hilo?');
    expect(entry.numbers).toHaveLength(1);
  });

  it('is asked for again where the store was down, of the very same, and sends nothing by itself', async () => {
    const { entry, first, phone } = await besideANeighbour();
    const question = await phone.chooses('Tuma');
    const submit = entry.tickets.submit.bind(entry.tickets);
    entry.tickets.submit = () => Promise.reject(new StoreUnavailable('down'));
    await phone.chooses('Ndiyo');
    entry.tickets.submit = submit;
    await entry.isAnswered(first);
    expect(await phone.chooses('Endelea')).toBe(question);
    expect(entry.numbers).toEqual([first]);
  });

  it('is asked for again where the session broke off', async () => {
    const { phone } = await besideANeighbour();
    const question = await phone.chooses('Tuma');
    await phone.dials();
    expect(await phone.chooses('Ndiyo')).toBe(question);
  });
});

describe('who sent already is not told of themselves', () => {
  it('where the screen with the number was lost', async () => {
    const entry = aLine();
    const phone = await aDraft(entry);
    const keep = entry.sessions.keep.bind(entry.sessions);
    entry.sessions.keep = () => Promise.reject(new StoreUnavailable('after the commit'));
    await phone.chooses('Tuma');
    entry.sessions.keep = keep;
    await phone.dials();
    const screen = await phone.chooses('Ndiyo', 'Tuma');
    expect(entry.numbers).toEqual([receiptOn(screen).number]);
  });
});
