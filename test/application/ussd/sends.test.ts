import { describe, expect, it } from 'vitest';
import { aDraft, aLine, aSender, dialsAnew, fillsIn, receiptOn, sends } from './a-line.ts';

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
    await phone.chooses('Tuma', 'Swali', 'Taarifa', 'Ruka', 'Nyingine');
    await phone.types('dawasa');
    await phone.chooses('DAWASA');
    await phone.types('Ofisi hufunguliwa lini?');
    expect(await phone.chooses('Inatosha')).toContain('Mtandao wako unajua namba hii');
  });

  it('leaves nothing of the phone behind where it chose to be anonymous', async () => {
    const { entry, number } = await aSender(['Bila']);
    expect(await entry.vault.contactOf(number)).toBeUndefined();
    expect(entry.phoneListings).toEqual([]);
    const everything = JSON.stringify([...entry.captured.lines, await entry.tickets.open(number)]);
    expect(everything).not.toContain('712345678');
  });

  it('gives the phone where it sends in confidence, and gets SMS there', async () => {
    const { entry, phone } = await aDraft(['Kwa siri', 'Ndiyo']);
    const screen = await phone.chooses('Tuma');
    const { number } = receiptOn(screen);
    expect(screen).toContain('SMS inakuja');
    expect(await entry.vault.contactOf(number)).toMatchObject({ phone: phone.number });
    expect(await entry.tickets.load(number)).toMatchObject({ openness: 'confidential', safeToContact: true });
  });

  it('is never written to where that is not safe', async () => {
    const { entry, phone } = await aDraft(['Kwa siri', 'Hapana']);
    const screen = await phone.chooses('Tuma');
    expect(screen).toContain('hutatumiwa SMS');
    expect(await entry.tickets.load(receiptOn(screen).number)).toMatchObject({ safeToContact: false });
  });

  it('gives a name, and only then', async () => {
    const { entry, phone } = await aDraft(['Kwa jina']);
    await phone.types('Asha Juma');
    await phone.chooses('Ndiyo', 'Tuma');
    const { number } = receiptOn(phone.screen);
    expect(await entry.vault.contactOf(number)).toMatchObject({ name: 'Asha Juma' });
  });

  it('can have the place remembered, and is not asked for it the next time', async () => {
    const { phone } = await aDraft(['Kwa siri', 'Ndiyo']);
    await phone.chooses('Tuma', 'Kumbuka');
    expect(phone.isOver).toBe(true);
    await dialsAnew(phone);
    await phone.chooses('Tuma', 'Lalamiko', 'Maji');
    expect(phone.screen).toContain('Kinondoni');
    expect(await phone.chooses('Manispaa Kinondoni')).toContain('DAWASA');
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
    await phone.chooses('Tuma', 'Lalamiko', 'Maji', 'Sahau', 'Endelea');
    expect(phone.screen).toContain('Mkoa gani');
    await phone.types('00');
    await phone.chooses('Tuma', 'Lalamiko', 'Maji');
    expect(phone.screen).toContain('Mkoa gani');
  });

  it('is shown whom to call before all else where waiting would be dangerous', async () => {
    const phone = aLine().phone();
    await phone.dials();
    expect(await phone.chooses('Tuma', 'Lalamiko', 'Ukatili')).toMatch(/112/);
  });

  it('speaks English where that is chosen, and its notices do', async () => {
    const { entry, phone } = await aDraft(['Confidential', 'Yes'], 'en');
    await phone.chooses('Send');
    expect(await entry.tickets.load(receiptOn(phone.screen).number)).toMatchObject({ language: 'en' });
  });

  it('says the head of an office is meant, and the ticket starts above', async () => {
    const entry = aLine();
    const phone = entry.phone();
    await phone.dials();
    await phone.chooses(
      'Tuma',
      'Lalamiko',
      'Maji',
      'Mkoa Dar es Salaam',
      'Manispaa Kinondoni',
      'Ruka',
      'DAWASA',
    );
    await phone.types('Mkuu anadai fedha.');
    await phone.chooses('Inatosha', 'Ndiyo', 'Bila', 'Tuma');
    const ticket = await entry.tickets.load(receiptOn(phone.screen).number);
    expect(ticket).toMatchObject({ aboutHead: true, sentTo: 'dawasa' });
    expect(ticket?.holder).not.toBe('dawasa');
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
    await phone.chooses('Andika upya');
    expect(await phone.types('\u3164\u200b')).toContain('Hujaandika kitu');
    expect(phone.isOver).toBe(false);
  });

  it('gets a subject that can be seen, whatever stands before it', async () => {
    const { entry, phone } = await aDraft();
    await phone.chooses('Andika upya');
    await phone.types(`\u3164\u200b\n${'\u2060'.repeat(100)}Hakuna maji.`);
    await phone.chooses('Inatosha', 'Hapana', 'Bila', 'Tuma');
    const file = await entry.tickets.open(receiptOn(phone.screen).number);
    expect(file?.texts).toMatchObject({ subject: 'Hakuna maji.' });
  });

  it('writes in two texts what does not go into one', async () => {
    const { entry, phone } = await aDraft();
    await phone.chooses('Andika upya');
    await phone.types('Hakuna maji.');
    await phone.chooses('Ongeza');
    await phone.types('Ni siku ya tano.');
    await phone.chooses('Inatosha', 'Hapana', 'Bila', 'Tuma');
    const file = await entry.tickets.open(receiptOn(phone.screen).number);
    expect(file?.texts).toMatchObject({ description: 'Hakuna maji. Ni siku ya tano.' });
  });
});

describe('a complaint by phone whose words name the head', () => {
  const writes = async (words: string) => {
    const entry = aLine();
    const phone = entry.phone();
    await dialsAnew(phone);
    await phone.chooses(
      'Tuma',
      'Lalamiko',
      'Maji',
      'Mkoa Dar es Salaam',
      'Manispaa Kinondoni',
      'Ruka',
      'DAWASA',
    );
    await phone.types(words);
    await phone.chooses('Inatosha', 'Hapana', 'Bila');
    return { line: entry, phone };
  };
  const words = 'Mkurugenzi wa hapa, Anna Mushi, alinitukana.';

  it.each([
    ['Ndiyo, tuma ngazi ya juu', { holder: 'maji', aboutHead: true }],
    ['Hapana, tuma', { holder: 'dawasa', aboutHead: false }],
  ])('is asked about on the screen that reads it back: “%s”', async (answer, ticket) => {
    const { line: entry, phone } = await writes(words);
    expect(phone.screen).toContain('Inamhusu mkuu wa DAWASA?');
    const { number } = receiptOn(await phone.chooses(answer));
    expect(await entry.tickets.load(number)).toMatchObject(ticket);
  });

  it('is not asked about where the words name nobody', async () => {
    const { phone } = await writes('Hakuna maji Mwananyamala tangu Jumatatu.');
    expect(phone.screen).not.toContain('Inamhusu');
  });

  it('is asked about anew where it was written anew, and goes above where nobody was asked', async () => {
    const { line: entry, phone } = await writes('Hakuna maji mtaani kwetu.');
    await phone.chooses('Andika upya');
    await phone.types('anna mushi kanifokea');
    await phone.chooses('Inatosha', 'Hapana', 'Bila');
    expect(phone.screen).not.toContain('Inamhusu');
    const { number } = receiptOn(await phone.chooses('Tuma'));
    expect(await entry.tickets.load(number)).toMatchObject({ holder: 'maji', unboundName: true });
  });
});
