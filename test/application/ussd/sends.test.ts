import { describe, expect, it } from 'vitest';
import {
  aDraft,
  aLine,
  anonymous,
  aSender,
  confidential,
  dialsAnew,
  fillsIn,
  receiptOn,
  sends,
  writesAnew,
} from './a-line.ts';

describe('somebody with a simple phone', () => {
  it('sends a complaint without a name, and reads its number and its secret', async () => {
    const { entry, phone } = await aDraft();
    expect(phone.screen).toContain('bila kujulikana');
    const screen = await phone.chooses('Tuma');
    const { number, secret } = receiptOn(screen);
    expect(screen).toContain('DAWASA');
    expect(screen).toContain('hutatumiwa SMS');
    expect(phone.isOver).toBe(true);
    const ticket = await entry.tickets.load(number);
    expect(ticket).toMatchObject({
      channel: 'ussd',
      openness: 'anonymous',
      sentTo: 'dawasa',
      canBeTold: false,
    });
    expect(secret).toMatch(/^\d{8}$/);
  });

  it('is told before it that the network knows the number', async () => {
    const phone = aLine().phone();
    await phone.dials();
    await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
    expect(await phone.chooses('Ndiyo, sawa')).toContain('Mtandao wako unajua namba hii');
  });

  it('leaves nothing of the phone behind where it chose to be anonymous', async () => {
    const { entry, number } = await aSender([anonymous]);
    expect(await entry.vault.contactOf(number)).toBeUndefined();
    expect(entry.phoneListings).toEqual([]);
    const everything = JSON.stringify([...entry.captured.lines, await entry.tickets.open(number)]);
    expect(everything).not.toContain('712345678');
  });

  it('gives the phone where it sends in confidence, and gets SMS there', async () => {
    const { entry, phone } = await aDraft([confidential]);
    const screen = await phone.chooses('Tuma');
    const { number } = receiptOn(screen);
    expect(screen).toContain('SMS inakuja');
    expect(await entry.vault.contactOf(number)).toMatchObject({ phone: phone.number });
    expect(await entry.tickets.load(number)).toMatchObject({ openness: 'confidential', safeToContact: true });
  });

  it('is never written to where that is not safe', async () => {
    const { entry, phone } = await aDraft(['Ndiyo, nitaandika jina']);
    await phone.types('Asha Juma');
    const screen = await phone.chooses('Hapana', 'Tuma');
    expect(screen).toContain('hutatumiwa SMS');
    expect(await entry.tickets.load(receiptOn(screen).number)).toMatchObject({ safeToContact: false });
  });

  it('gives a name, and only then', async () => {
    const { entry, phone } = await aDraft(['Ndiyo, nitaandika jina']);
    await phone.types('Asha Juma');
    await phone.chooses('Ndiyo', 'Tuma');
    const { number } = receiptOn(phone.screen);
    expect(await entry.vault.contactOf(number)).toMatchObject({ name: 'Asha Juma' });
  });

  it('can have the place remembered, and is offered it the next time', async () => {
    const { phone } = await aDraft([confidential]);
    await phone.chooses('Tuma', 'Kumbuka');
    expect(phone.isOver).toBe(true);
    await dialsAnew(phone);
    expect(await phone.types('Hakuna maji nyumbani tangu Jumatatu.')).toContain('1 Kata ya Mwananyamala');
    expect(await phone.chooses('Kata ya Mwananyamala')).toContain('5 Kwa DAWASA');
  });

  it('has the place forgotten again', async () => {
    const entry = aLine();
    const phone = entry.phone();
    await entry.ports.sessions.remember(
      phone.number,
      JSON.stringify([{ id: 'mkoa-dar', name: 'Dar' }]),
      entry.now,
    );
    await phone.dials();
    await phone.types('Hakuna maji nyumbani tangu Jumatatu.');
    await phone.chooses('Sahau', 'Endelea');
    expect(phone.screen).toContain('Andika kata, kijiji au mtaa');
    await phone.types('00', 'Hakuna maji nyumbani tangu Jumatatu.');
    expect(phone.screen).toContain('Andika kata, kijiji au mtaa');
  });

  it('speaks English where that is chosen, and its notices do', async () => {
    const { entry, phone } = await aDraft(['No. Answer me'], 'en');
    await phone.chooses('Send');
    expect(await entry.tickets.load(receiptOn(phone.screen).number)).toMatchObject({ language: 'en' });
  });

  it('says the head of an office is meant, and the ticket starts above', async () => {
    const { entry, phone } = await aDraft();
    await phone.chooses('Namlalamikia mtu', 'Ndiyo, mkuu');
    expect(phone.screen).toContain('Inamhusu mkuu: hataliona.');
    const ticket = await entry.tickets.load(receiptOn(await phone.chooses('Tuma')).number);
    expect(ticket).toMatchObject({ aboutHead: true, sentTo: 'dawasa' });
    expect(ticket?.holder).not.toBe('dawasa');
  });

  it('names somebody else of the office, who is told nothing of it', async () => {
    const { entry, phone } = await aDraft();
    await phone.chooses('Namlalamikia mtu', 'Ndiyo, mwingine');
    expect(await phone.types('karani wa dirisha la pili')).toContain('Kuhusu karani wa dirisha la pili.');
    const { number } = receiptOn(await phone.chooses('Tuma'));
    expect(await entry.tickets.load(number)).toMatchObject({ aboutHead: false, unboundName: true });
    expect((await entry.tickets.open(number))?.texts).toMatchObject({
      officerName: 'karani wa dirisha la pili',
    });
  });

  it('sends ten in a day, also without a name, and is told to go on tomorrow', async () => {
    const entry = aLine();
    const phone = entry.phone();
    for (let sent = 0; sent < 10; sent += 1) {
      await fillsIn(phone);
      await sends(phone);
    }
    await fillsIn(phone);
    expect(await sends(phone)).toContain('Jaribu tena kesho');
    expect(entry.numbers).toHaveLength(10);
    entry.passes(24 * 3600);
    await fillsIn(phone);
    expect(receiptOn(await sends(phone)).number).toMatch(/^\d{12}$/);
  });

  it('has to write something that can be seen', async () => {
    const { phone } = await aDraft();
    await phone.chooses('Ongeza maneno', 'Andika upya');
    expect(await phone.types('\u3164\u200b')).toContain('Hujaandika kitu');
    expect(phone.isOver).toBe(false);
  });

  it('gets a subject that can be seen, whatever stands before it', async () => {
    const { entry, phone } = await aDraft();
    await writesAnew(phone, `\u3164\u200b\n${'\u2060'.repeat(100)}Hakuna maji.`);
    await phone.chooses('Tuma');
    const file = await entry.tickets.open(receiptOn(phone.screen).number);
    expect(file?.texts).toMatchObject({ subject: 'Hakuna maji.' });
  });

  it('adds words to what it wrote, and is asked nothing again', async () => {
    const { entry, phone } = await aDraft();
    await phone.chooses('Ongeza maneno');
    expect(await phone.types('Ni siku ya tano.')).toContain('Jumatatu. Ni siku ya tano."');
    const file = await entry.tickets.open(receiptOn(await phone.chooses('Tuma')).number);
    expect(file?.texts).toMatchObject({
      description: 'Hakuna maji Mwananyamala tangu Jumatatu. Ni siku ya tano.',
    });
  });
});

describe('a complaint by phone whose words name the head', () => {
  const writes = async (words: string) => {
    const { entry, phone } = await aDraft();
    await writesAnew(phone, words);
    return { line: entry, phone };
  };
  const words = 'Mkurugenzi wa hapa, Anna Mushi, alinitukana.';

  it.each([
    ['Ndiyo, tuma ngazi ya juu', { holder: 'maji', aboutHead: true }],
    ['Hapana, tuma', { holder: 'dawasa', aboutHead: false }],
  ])('is asked about on the screen that reads it back: “%s”', async (answer, ticket) => {
    const { line: entry, phone } = await writes(words);
    expect(phone.screen).toContain('Kwa DAWASA. Inamhusu mkuu wake?');
    const { number } = receiptOn(await phone.chooses(answer));
    expect(await entry.tickets.load(number)).toMatchObject(ticket);
  });

  it('is not asked about where the words name nobody', async () => {
    const { phone } = await writes('Hakuna maji Mwananyamala tangu Jumatatu.');
    expect(phone.screen).not.toContain('Inamhusu');
  });

  it('is asked about anew where it was written anew, and goes above where nobody was asked', async () => {
    const { line: entry, phone } = await writes('Hakuna maji mtaani kwetu.');
    await writesAnew(phone, 'anna mushi kanifokea');
    expect(phone.screen).not.toContain('Inamhusu');
    const { number } = receiptOn(await phone.chooses('Tuma'));
    expect(await entry.tickets.load(number)).toMatchObject({ holder: 'maji', unboundName: true });
  });
});
