import { describe, expect, it } from 'vitest';
import { eventsOf } from './steps/history.ts';
import { smsTo } from './steps/notices.ts';
import { SimplePhone } from './steps/simple-phone.ts';
import { comesIn } from './steps/sms.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Sent to the last level: with deadlines in seconds, it would leave any other before people could act. */
const office = 'kmk';
const typesOf = async (number: string) => (await eventsOf(number)).map(({ type }) => type);

/** "Sent from this phone". */
async function listsItsTickets(phone: SimplePhone): Promise<string> {
  await phone.dials();
  if (phone.screen.includes('2 Hapana, anza upya')) await phone.types('2');
  return phone.types('2', '1'); // for ever: 2 follows up; then 1, those of this phone
}

describe('an honest sender over the web', () => {
  const citizen = aCitizen();

  it('gets the receipt by SMS, dials later, says yes once, and finds the ticket', async () => {
    const { number, secret } = await citizen.send(aComplaint({ institution: office }));
    await until('the receipt', 30, () => smsTo(citizen).some((sms) => sms.includes(secret)));
    const phone = new SimplePhone(citizen);
    expect(await listsItsTickets(phone)).toContain('hujathibitisha');
    expect(await phone.chooses('Swali kuhusu namba yako')).toContain(number);
    expect(await phone.chooses('Ndiyo, ni wangu')).toContain('Sasa unaweza kufuatilia');
    await listsItsTickets(phone);
    expect(await phone.types('1')).toContain(number);
    expect(await typesOf(number)).toContain('confirm-phone');
  });

  it('has an SMS that came before the yes joined to the ticket', async () => {
    const another = aCitizen();
    const receipt = await another.send(aComplaint({ institution: office }));
    const text = 'Mtaa ni Bwawani, karibu na shule.';
    expect(await comesIn(another, text)).toBe(200);
    await until('the question', 30, () => smsTo(another).some((sms) => sms.includes('NI WANGU')));
    expect(JSON.stringify((await another.follow(receipt)).messages)).not.toContain(text);
    expect(await comesIn(another, 'Ni wangu')).toBe(200);
    expect(JSON.stringify((await another.follow(receipt)).messages)).toContain(text);
  });
});

describe('the owner of a phone that somebody else typed', () => {
  it('says no: the phone leaves the ticket, and what was written is read by nobody', async () => {
    const stranger = aCitizen(); // with the phone of somebody else
    const { phone } = stranger;
    const receipt = await stranger.send(aComplaint({ institution: office }));
    const text = 'Sijui habari hii, mimi ni Asha wa Temeke.';
    await comesIn({ phone }, text);
    expect(JSON.stringify((await stranger.follow(receipt)).messages)).not.toContain(text);
    await comesIn({ phone }, 'Si wangu');

    expect(await typesOf(receipt.number)).toContain('disown-phone');
    const followed = await stranger.follow(receipt);
    expect(JSON.stringify(followed.messages)).not.toContain(text);
    expect(followed.preferences.reached).toBe(false);
    expect(await listsItsTickets(new SimplePhone({ phone }))).not.toContain('Swali kuhusu namba yako');
  });

  it('sends as many as ever, though fifty such tickets came', async () => {
    const stranger = aCitizen(); // with the phone of somebody else
    const { phone } = stranger;
    for (let sent = 0; sent < 50; sent += 1)
      await stranger.send(aComplaint({ kind: 'suggestion', institution: 'dawasa' }));
    const simple = new SimplePhone({ phone });
    expect(await listsItsTickets(simple)).toContain('hujathibitisha');
    const numbers = new Set<string>();
    for (let sent = 0; sent < 10; sent += 1) {
      await simple.dials();
      if (simple.screen.includes('2 Hapana, anza upya')) await simple.types('2');
      await simple.types('1');
      await simple.chooses('Pendekezo');
      await simple.types('maji');
      await simple.chooses('Maji na majitaka', 'Mkoa Dar es Salaam', 'Manispaa Kinondoni', 'Ruka', 'DAWASA');
      await simple.types(`Ongezeni saa za ofisi, kwa mara ya ${sent}.`);
      await simple.chooses('Inatosha, endelea', 'Kwa siri (SMS hapa)', 'Ndiyo');
      const screen = await simple.sends();
      expect(screen).toMatch(/\b\d{12}\b/);
      numbers.add(/\b\d{12}\b/.exec(screen)?.[0] ?? '');
    }
    expect(numbers.size).toBe(10);
  });
});
