import { describe, expect, it } from 'vitest';
import { accept } from '../../../domain/casework/acts/citizen/accept.ts';
import { by } from '../../builders/life.ts';
import { theRules } from '../../builders/ticket.ts';
import { aSender, anonymous, dialsAnew, fillsIn, sends } from './a-line.ts';
import type { Phone } from './a-phone.ts';

async function followsByNumber(phone: Phone, number: string, secret: string): Promise<string> {
  await dialsAnew(phone);
  await phone.chooses('Fuatilia', 'Kwa namba');
  return phone.types(number, secret);
}

/** The screen of the newest ticket of the phone. */
async function opensMine(phone: Phone): Promise<string> {
  await dialsAnew(phone);
  await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
  return phone.types('1');
}

describe('whoever follows a ticket up on a simple phone', () => {
  it('finds the tickets of the phone, and types no secret', async () => {
    const { phone, number } = await aSender();
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
    expect(phone.screen).toContain('DAWASA');
    await phone.types('1');
    expect(phone.screen).toContain(number);
    expect(phone.screen).toContain('imepokelewa na mfumo');
  });

  it('finds none that was sent without a name, nor one whose contact is not safe', async () => {
    const { phone } = await aSender([anonymous]);
    await fillsIn(phone, ['Ndiyo, nitaandika jina']);
    await phone.types('Asha Juma');
    await phone.chooses('Hapana');
    await sends(phone);
    await dialsAnew(phone);
    expect(await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii')).toContain('Simu hii haijatuma kitu');
  });

  it('finds none of another phone', async () => {
    const { entry } = await aSender();
    const other = entry.phone('+255767000001');
    await other.dials();
    expect(await other.chooses('Fuatilia', 'Ulichotuma kwa simu hii')).toContain('Simu hii haijatuma kitu');
  });

  it('opens an anonymous one by its number and its secret, from any phone', async () => {
    const { entry, number, secret } = await aSender([anonymous]);
    const screen = await followsByNumber(entry.phone('+255767000001'), number, secret);
    expect(screen).toContain(number);
    expect(screen).toContain('DAWASA');
  });

  it('is told that a number is mistyped before a secret is asked for', async () => {
    const { phone, number } = await aSender();
    const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Kwa namba');
    expect(await phone.types(wrong)).toContain('Namba hiyo si sahihi');
  });

  it('is closed out after ten wrong secrets, even with the right one, and is let in again the next day', async () => {
    const { entry, number, secret } = await aSender([anonymous]);
    const guesser = entry.phone('+255767000002');
    const wrong = secret === '00000000' ? '00000001' : '00000000';
    for (let guess = 0; guess < 10; guess += 1) {
      expect(await followsByNumber(guesser, number, wrong)).toContain('Namba na msimbo huo haviendani');
    }
    expect(entry.captured.entries().filter((entry) => entry === 'guessed-wrong')).toHaveLength(10);
    expect(await followsByNumber(guesser, number, secret)).not.toContain('DAWASA');
    entry.passes(24 * 3600);
    expect(await followsByNumber(guesser, number, secret)).toContain('DAWASA');
  });

  it('is told by when the answer comes while that is ahead, though nobody acknowledged in time', async () => {
    const { entry, phone, number } = await aSender();
    entry.passes(5 * 24 * 3600);
    const { cycle } = (await entry.tickets.load(number)) ?? {};
    expect([entry.now > (cycle?.acknowledgeBy ?? ''), entry.now < (cycle?.respondBy ?? '')]).toEqual([
      true,
      true,
    ]);
    const screen = await opensMine(phone);
    expect(screen).toContain('Utajibiwa ifikapo');
    expect(screen).not.toContain('umepita');
  });

  it('is told that the time to answer has passed, and promised no date', async () => {
    const { entry, phone } = await aSender();
    entry.passes(60 * 24 * 3600);
    const screen = await opensMine(phone);
    expect(screen).toContain('Muda wa kujibu umepita.');
    expect(screen).not.toContain('Utajibiwa ifikapo');
  });

  it('reads the answer in pages, and appeals to the level above', async () => {
    const { entry, phone, number } = await aSender();
    await entry.isAnswered(number, 'Bomba kuu la Mwananyamala lilipasuka. '.repeat(12));
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
    await phone.types('1');
    expect(phone.screen).toContain('imejibiwa');
    const first = await phone.chooses('Soma jibu');
    expect(first).toContain('98 Zaidi');
    expect(await phone.types('98')).not.toBe(first);
    await phone.types('0');
    await phone.chooses('La kufanya', 'Kata rufaa');
    await phone.types('Maji bado hayajarudi nyumbani.');
    expect(phone.screen).toContain('Maji bado hayajarudi');
    expect(await phone.chooses('Tuma')).toContain('Imefanyika');
    const ticket = await entry.tickets.load(number);
    expect(ticket?.status).toBe('submitted');
    expect(ticket?.holder).not.toBe('dawasa');
  });

  it('reads under the final answer who hears what it leaves open', async () => {
    const { entry, phone, number } = await aSender();
    const readsTheAnswer = async (): Promise<string> => {
      await entry.isAnswered(number);
      await dialsAnew(phone);
      await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
      await phone.types('1');
      const first = await phone.chooses('Soma jibu');
      return first.includes('98 Zaidi') ? `${first}\n${await phone.types('98')}` : first;
    };
    for (const below of ['dawasa', 'maji']) {
      expect(await entry.tickets.load(number)).toMatchObject({ holder: below });
      expect(await readsTheAnswer()).not.toContain('hukuridhika');
      await dialsAnew(phone);
      await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
      await phone.types('1');
      await phone.chooses('La kufanya', 'Kata rufaa');
      await phone.types('Maji bado hayajarudi nyumbani.');
      await phone.chooses('Tuma');
    }
    const final = await readsTheAnswer();
    expect(final).toContain('Kama hukuridhika, nenda: Tume ya');
    expect(final).toContain('Haki za Binadamu na Utawala Bora (THBUB).');
  });

  it.each([
    { key: 'Kubali jibu', answers: ['Ndiyo'], status: 'closed' },
    { key: 'Ondoa ulichotuma', answers: ['Hapana'], status: 'closed' },
    { key: 'Tathmini jibu', answers: ['Zuri sana'], status: 'responded' },
  ])('can press $key, and it is done', async ({ key, answers, status }) => {
    const { entry, phone, number } = await aSender();
    if (key !== 'Ondoa ulichotuma') await entry.isAnswered(number);
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
    await phone.types('1');
    await phone.chooses('La kufanya', key, ...answers);
    expect(phone.screen).toContain('Imefanyika');
    expect(await entry.tickets.load(number)).toMatchObject({ status });
  });

  it('can become more open with an anonymous ticket, and leaves this phone with it', async () => {
    const { entry, phone, number, secret } = await aSender([anonymous]);
    await followsByNumber(phone, number, secret);
    await phone.chooses('La kufanya', 'Jitambulishe', 'Kwa siri');
    expect(phone.screen).toContain('Imefanyika');
    expect(await entry.vault.contactOf(number)).toMatchObject({ phone: phone.number });
    await dialsAnew(phone);
    expect(await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii')).toContain('DAWASA');
  });

  it('is told in words why something cannot be done by now, and goes back to where it was', async () => {
    const { entry, phone, number } = await aSender();
    await entry.isAnswered(number);
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
    await phone.types('1');
    await phone.chooses('La kufanya', 'Kata rufaa');
    const readBack = await phone.types('Maji bado.');
    await entry.happens(number, (history) => accept(history, by.citizen(entry.now), theRules()));
    expect(await phone.chooses('Tuma')).toMatch(/^Hilo haliwezekani/);
    expect(await phone.chooses('Endelea')).toBe(readBack);
  });

  it('gets a new secret by SMS to the phone that the ticket was sent with', async () => {
    const { phone, number, secret } = await aSender();
    await dialsAnew(phone);
    await phone.chooses('Fuatilia', 'Ulichotuma kwa simu hii');
    await phone.types('1');
    await phone.chooses('La kufanya', 'Msimbo mpya', 'Ndiyo');
    expect(phone.screen).toContain('utapokea msimbo mpya');
    expect(await followsByNumber(phone, number, secret)).toContain('Namba na msimbo huo haviendani');
  });
});
