import { describe, expect, it } from 'vitest';
import { answerStep, endSession } from '../../../application/ussd/session/answer-step.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import {
  aDraft,
  aLine,
  anonymous,
  aSender,
  confidential,
  dialsAnew,
  type Line,
  receiptOn,
  writesAnew,
} from './a-line.ts';

const ticketsIn = (entry: Line): number => entry.numbers.length;

describe('a session that breaks off', () => {
  it('is taken up where it was', async () => {
    const { phone, before } = await aDraft();
    expect(await phone.dials()).toContain('Endelea ulipoishia?');
    expect(await phone.chooses('Ndiyo')).toBe(before);
  });

  it('begins anew where its owner wants that', async () => {
    const { phone } = await aDraft();
    await phone.dials();
    expect(await phone.chooses('Hapana')).toContain('1 Nini kimetokea? Andika');
    expect(await phone.dials()).toContain('1 Nini kimetokea? Andika');
  });

  it('is forgotten after five minutes', async () => {
    const { entry, phone } = await aDraft();
    entry.passes(301);
    expect(await phone.dials()).toContain('1 Nini kimetokea? Andika');
  });

  it('shows the receipt again where it broke off with the ticket sent', async () => {
    const { phone } = await aDraft();
    const receipt = await phone.chooses('Tuma');
    expect(await phone.dials()).toContain('kuona namba yake tena?');
    expect(receiptOn(await phone.chooses('Ndiyo'))).toEqual(receiptOn(receipt));
  });

  it('is not taken up where a secret had opened a ticket: the phone may be in other hands', async () => {
    const { phone, number, secret } = await aSender([anonymous]);
    await phone.dials();
    await phone.chooses('Hapana', 'Fuatilia', 'Kwa namba');
    await phone.types(number, secret);
    expect(await phone.dials()).toContain('1 Nini kimetokea? Andika');
  });

  it('is not offered to another phone, whatever the session is called', async () => {
    const { entry } = await aDraft();
    const other = entry.phone('+255767000009');
    await other.dials();
    expect(other.screen).toContain('1 Nini kimetokea? Andika');
    await other.types('1');
    expect(other.screen).not.toContain('Mwananyamala');
  });

  it('is forgotten when the gateway says that it ended, where nothing is to be taken up', async () => {
    const entry = aLine();
    const phone = entry.phone();
    await phone.dials();
    await phone.chooses('Fuatilia');
    await endSession(entry.ports, { phone: phone.number, sessionId: phone.session });
    expect((await entry.ports.sessions.of(phone.number, entry.now)).session).toBeUndefined();
  });

  it('is kept when the gateway says so in the midst of a draft, and of a session that nobody knows', async () => {
    const { entry, phone } = await aDraft();
    await endSession(entry.ports, { phone: phone.number, sessionId: phone.session });
    await endSession(entry.ports, { phone: '+255767000008', sessionId: 'unknown' });
    expect(await phone.dials()).toContain('Endelea ulipoishia?');
  });

  it('offers the draft first, whatever was dialled with the code: those keys are meant for the first screen', async () => {
    const { entry, phone, before } = await aDraft();
    expect(await phone.dials('1*1')).toContain('Endelea ulipoishia?');
    expect(ticketsIn(entry)).toBe(0);
    expect(await phone.chooses('Ndiyo')).toBe(before);
  });

  it('offers nothing where its last screen said that something is done', async () => {
    const { phone } = await aDraft([confidential]);
    await phone.chooses('Tuma', 'Kumbuka');
    expect(await phone.dials()).toContain('1 Nini kimetokea? Andika');
  });
});

describe('a hop', () => {
  it('that comes three times is answered the same, and one ticket is made', async () => {
    const { entry, phone } = await aDraft();
    const screens = [await phone.chooses('Tuma'), await phone.hops(), await phone.hops()];
    expect(new Set(screens).size).toBe(1);
    expect(ticketsIn(entry)).toBe(1);
  });

  it('that comes twice at once makes one ticket, and both read the same', async () => {
    const { entry, phone } = await aDraft();
    const text = `${phone.typed}*1`;
    const screens = await Promise.all([phone.hops(text), phone.hops(text), phone.hops(text)]);
    expect(new Set(screens).size).toBe(1);
    expect(receiptOn(screens[0]).number).toMatch(/^\d{12}$/);
    expect(ticketsIn(entry)).toBe(1);
  });

  it('of which the answer was lost after the ticket was stored finds the same ticket', async () => {
    const { entry, phone } = await aDraft();
    const keep = entry.sessions.keep.bind(entry.sessions);
    entry.sessions.keep = () => Promise.reject(new StoreUnavailable('after the commit'));
    expect(await phone.chooses('Tuma')).toContain('Samahani');
    expect(phone.isOver).toBe(true);
    entry.sessions.keep = keep;
    await phone.dials();
    await phone.chooses('Ndiyo', 'Tuma');
    expect(receiptOn(phone.screen).number).toMatch(/^\d{12}$/);
    expect(ticketsIn(entry)).toBe(1);
  });

  it('of which the answer was lost gives the number, though it was written anew meanwhile', async () => {
    const { entry, phone } = await aDraft();
    const keep = entry.sessions.keep.bind(entry.sessions);
    entry.sessions.keep = () => Promise.reject(new StoreUnavailable('after the commit'));
    await phone.chooses('Tuma');
    entry.sessions.keep = keep;
    await phone.dials();
    await phone.chooses('Ndiyo');
    await writesAnew(phone, 'Hakuna maji hata leo.');
    const screen = await phone.chooses('Tuma');
    expect(screen).toContain('Ilishatumwa');
    expect(entry.numbers).toEqual([receiptOn(screen).number]);
  });

  it('that meets a store which is down loses no draft, and says so', async () => {
    const { entry, phone, before } = await aDraft();
    const submit = entry.tickets.submit.bind(entry.tickets);
    entry.tickets.submit = () => Promise.reject(new StoreUnavailable('down'));
    expect(await phone.chooses('Tuma')).toContain('kimehifadhiwa');
    entry.tickets.submit = submit;
    expect(await phone.chooses('Endelea')).toBe(before);
    expect(receiptOn(await phone.chooses('Tuma')).number).toMatch(/^\d{12}$/);
    expect(ticketsIn(entry)).toBe(1);
  });

  it('of an earlier session that comes once more does nothing, and is answered as then', async () => {
    const { entry, phone, number } = await aSender();
    await entry.isAnswered(number);
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii', '');
    const done = await phone.chooses('La kufanya', 'Kubali jibu', 'Ndiyo');
    const { session: sessionId, typed: text } = phone;
    const later = await phone.dials();
    await phone.chooses('Nini kimetokea?');
    const again = await answerStep(entry.ports, {
      ...{ sessionId, text, phone: phone.number },
      log: entry.captured.log,
    });
    expect(again.text).toBe(done);
    expect(await entry.tickets.load(number)).toMatchObject({ status: 'closed' });
    expect(await phone.types('0')).toBe(later);
  });

  it('that comes back to where the store is down, again and again, still finds the way', async () => {
    const { entry, phone } = await aDraft([confidential]);
    await phone.chooses('Tuma');
    await dialsAnew(phone);
    const ticket = await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii', '');
    const open = entry.tickets.open.bind(entry.tickets);
    entry.tickets.open = () => Promise.reject(new StoreUnavailable('down'));
    await phone.chooses('La kufanya', 'Endelea', 'Endelea', 'Endelea');
    entry.tickets.open = open;
    expect(await phone.chooses('Endelea')).toBe(ticket);
  });

  it('that brings keys behind the one that sends shows the receipt, and those keys do nothing', async () => {
    const { entry, phone } = await aDraft();
    await phone.types('1*00*1');
    expect(entry.numbers).toEqual([receiptOn(phone.screen).number]);
  });

  it('that was dialled whole goes as far as what would be done, and asks there', async () => {
    const { entry, phone, number } = await aSender();
    await entry.isAnswered(number);
    entry.passes(301);
    expect(await phone.dials('2*1*1*2*2*1*1')).toContain('Unakubali jibu?');
    expect(await entry.tickets.load(number)).toMatchObject({ status: 'responded' });
    expect(await phone.chooses('Ndiyo')).toContain('Imefanyika');
  });

  it('brings several keys where they were dialled at once', async () => {
    const phone = aLine().phone();
    expect(await phone.dials('2*2')).toContain('Andika namba ya kumbukumbu');
  });

  it('brings a text with stars in it whole', async () => {
    const { entry, phone } = await aDraft();
    await writesAnew(phone, 'Piga *150*00# hapa # haifanyi kazi *');
    await phone.chooses('Tuma');
    const file = await entry.tickets.open(receiptOn(phone.screen).number);
    expect(file?.texts).toMatchObject({ description: 'Piga *150*00# hapa # haifanyi kazi *' });
  });
});
