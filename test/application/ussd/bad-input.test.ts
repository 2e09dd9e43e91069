import { describe, expect, it } from 'vitest';
import type { Phone } from './a-phone.ts';
import { aDraft, aLine, anonymous, dialsAnew, findsRight, receiptOn } from './a-line.ts';

describe('a wrong key', () => {
  it.each(['7', '99', '*', '#', '👍', '{}', '-1', '1 1', '٣'])(
    '(%s) asks again and ends nothing',
    async (key) => {
      const phone = aLine().phone();
      const before = await phone.dials();
      await phone.types(key);
      expect(phone.isOver).toBe(false);
      expect(phone.screen).toContain(before.split('\n').slice(1).join('\n'));
      expect(await phone.chooses('Nini kimetokea?')).toContain('Andika kama unavyomwambia mtu');
    },
  );

  it('that is none at all asks again', async () => {
    const phone = aLine().phone();
    await phone.dials();
    await phone.types('2', '');
    expect(phone.screen).toContain('Hujaandika kitu');
    expect(phone.screen).toContain('Ulichotuma kwa simu hii');
  });
});

describe('0 and 00', () => {
  it('lead back and home, from wherever somebody is', async () => {
    const phone = aLine().phone();
    const home = await phone.dials();
    const what = await phone.chooses('Nini kimetokea?');
    const understood = await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
    await phone.chooses('Lalamiko');
    expect(await phone.types('0')).toBe(understood);
    expect(await phone.types('0')).toContain(what.split('\n')[0]);
    expect(await phone.types('0')).toBe(home);
    await phone.chooses('Nini kimetokea?');
    expect(await phone.types('00')).toBe(home);
  });

  it('lead back from a question for a text too', async () => {
    const phone = aLine().phone();
    await phone.dials();
    const follow = await phone.chooses('Fuatilia');
    await phone.chooses('Kwa namba');
    expect(await phone.types('0')).toBe(follow);
  });

  it('lead back to what is read before it goes, though it was to be written again', async () => {
    const { phone, before: readBack } = await aDraft();
    await phone.chooses('Ongeza maneno', 'Andika upya');
    expect(await phone.types('0', '0')).toBe(readBack);
    expect(receiptOn(await phone.chooses('Tuma')).number).toMatch(/^\d{12}$/);
  });

  it('leave, at home', async () => {
    const phone = aLine().phone();
    await phone.dials();
    expect(await phone.types('0')).toContain('Kwaheri');
    expect(phone.isOver).toBe(true);
  });
});

/** Comes to the list of all matters by what was understood. */
async function listsMatters(phone: Phone): Promise<string> {
  await dialsAnew(phone);
  await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
  return phone.chooses('Maji', 'Orodha yote');
}

describe('letters', () => {
  it('narrow a list to what has them', async () => {
    const phone = aLine().phone();
    await listsMatters(phone);
    expect(await phone.types('ardhi')).toContain('1 Ardhi');
    await phone.types('1');
    await phone.chooses('Kata ya Mwananyamala', 'Orodha ya mikoa');
    await phone.types('mbeya');
    expect(phone.screen).toContain('Mbeya');
    expect(phone.screen).not.toContain('Dodoma');
  });

  it('that nothing has leave the list as it is, and say so', async () => {
    const phone = aLine().phone();
    const before = await listsMatters(phone);
    const [, ...below] = before.split('\n');
    expect(await phone.types('xyzzy')).toMatch(/^Hakuna chenye neno hilo\.\n/);
    expect(phone.screen).toContain(below.join('\n'));
  });
});

describe('a text', () => {
  const what = async () => {
    const { entry, phone } = await aDraft();
    await phone.chooses('Ongeza maneno', 'Andika upya');
    return { line: entry, phone };
  };

  it.each([
    ['of 4,001 characters', 'a'.repeat(4_001), 'Yasizidi herufi 4000'],
    ['of nothing that can be seen', '\u200b', 'Hujaandika kitu'],
    ['with hidden signs', 'maji\u202eijam', 'Kuna alama zisizoruhusiwa'],
  ])('%s is asked for again', async (_, text, says) => {
    const { phone } = await what();
    expect(await phone.types(text)).toContain(says);
    expect(phone.screen).toContain('Eleza kilichotokea');
  });

  it.each([
    ['of 4,000 characters', 'a'.repeat(4_000)],
    ['of one emoji', '👍'],
    ['with GSM extension characters', 'Bei ni {5€} [leo] ~ ^|\\'],
    ['with Swahili as word processors write it', 'Ng’ombe wa “jirani” – wanaharibu…'],
  ])('%s is kept as it was typed', async (_, text) => {
    const { line: entry, phone } = await what();
    await phone.types(text);
    await findsRight(phone);
    await phone.chooses('Tuma');
    const file = await entry.tickets.open(receiptOn(phone.screen).number);
    expect(file?.texts).toMatchObject({ description: text });
  });
});

describe('what is asked', () => {
  it.each([
    ['Lalamiko', 'Eleza kilichotokea'],
    ['Swali', 'Andika swali lako'],
    ['Pendekezo', 'Andika pendekezo lako'],
    ['Maoni', 'Andika maoni yako'],
    ['Pongezi', 'Unampongeza nani'],
  ])('of a %s goes with it', async (kind, asks) => {
    const phone = aLine().phone();
    await dialsAnew(phone);
    await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
    await phone.chooses('Lalamiko', kind, 'Ndiyo, sawa', anonymous);
    expect(await phone.chooses('Ongeza maneno', 'Andika upya')).toContain(asks);
  });
});

describe('what the registry has no more', () => {
  it('is said at the end, and nothing that was written is lost', async () => {
    const { entry, phone, before } = await aDraft();
    const lineage = entry.registry.lineage.bind(entry.registry);
    entry.registry.lineage = (id) => (id === 'dawasa' ? Promise.resolve(undefined) : lineage(id));
    expect(await phone.chooses('Tuma')).toContain('Taasisi hiyo haipo tena');
    expect(await phone.chooses('Endelea')).toBe(before);
  });

  it('is said of a place that a phone wished to be remembered, and another can be chosen', async () => {
    const entry = aLine();
    const phone = entry.phone();
    const gone = JSON.stringify([{ id: 'mkoa-gone', name: 'Mkoa Gone' }]);
    await entry.sessions.remember(phone.number, gone, entry.now);
    await phone.dials();
    await phone.types('Hakuna maji nyumbani tangu Jumatatu.');
    expect(await phone.chooses('Mkoa Gone')).toContain('Chagua mahali upya');
    expect(await phone.chooses('Endelea', 'Mahali pengine')).toContain('Ni wapi?');
  });

  it('is not offered where it lies in a tree that is not served: its address is', async () => {
    const phone = aLine().phone();
    await phone.dials();
    await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
    await phone.chooses('Kwa ', 'Nyingine');
    await phone.types('zanzibar');
    await phone.types('1');
    expect(phone.screen).toContain('malalamiko.smz.example');
  });
});
