import { describe, expect, it } from 'vitest';
import { aLine, receiptOn } from '../../application/ussd/a-line.ts';
import { DiallingPhone } from './a-dialling-phone.ts';

/** A phone that dials a service of its own. */
function aPhone() {
  const entry = aLine();
  return { entry, phone: new DiallingPhone(entry) };
}

const lines = (...said: readonly string[]): string => said.join('\n');

/** A screen without the marks that say which of its lines are only likely: these follow the model. */
const withoutDoubt = (screen: string): string => screen.replaceAll(/^(\d .*)\?$/gm, '$1');

describe('an ordinary complaint by a simple phone', () => {
  const story = 'Hakuna maji Mwananyamala tangu Jumatatu.';

  it('is told first, understood, and sent over six screens in Swahili', async () => {
    const { entry, phone } = aPhone();
    expect(await phone.dials()).toBe(
      lines(
        'Sema na ofisi za umma',
        '1 Nini kimetokea? Andika',
        '2 Fuatilia ulichotuma',
        '3 Hatarini? Namba za msaada',
        '4 English',
        'Au andika jina la ofisi',
        '0 Toka',
      ),
    );
    expect(await phone.types('1')).toBe(
      lines(
        'Nini kimetokea? Andika kama unavyomwambia mtu.',
        'Mfano: maji hayatoki Mbezi siku tatu',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(withoutDoubt(await phone.types(story))).toBe(
      lines(
        'Tumeelewa hivi. Sawa?',
        '1 Ndiyo, sawa',
        '2 Lalamiko au kero',
        '3 Maji na majitaka',
        '4 Kata ya Mwananyamala, Manispaa Kinondoni',
        '5 Kwa DAWASA',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(await phone.types('1')).toBe(
      lines(
        'Ofisi ijue wewe ni nani?',
        'Mtandao wako unajua namba hii.',
        '1 Hapana. Nijibiwe kwenye simu hii',
        '2 Hapana. Sitaki SMS',
        '3 Ndiyo, nitaandika jina',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(await phone.types('1')).toBe(
      lines(
        'Kwa DAWASA, kwa siri:',
        `"${story}"`,
        '1 Tuma',
        '2 Ongeza maneno',
        '3 Namlalamikia mtu',
        '0 Rudi 00 Mwanzo',
      ),
    );
    const receipt = receiptOn(await phone.types('1'));
    expect(phone.screen).toContain('Utajibiwa ifikapo');
    expect(await entry.tickets.open(receipt.number)).toMatchObject({
      ticket: {
        ...{ kind: 'complaint', category: 'maji', sentTo: 'dawasa', openness: 'confidential' },
        place: { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-mwananyamala' },
      },
      texts: { description: story },
    });
  });

  it('is told and sent in English', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    expect(withoutDoubt(await phone.types('4', '1', 'No water in Mwananyamala since Monday.'))).toBe(
      lines(
        'We understood this. Right?',
        '1 Yes, right',
        '2 Complaint',
        '3 Water and sewerage',
        '4 Mwananyamala Ward, Kinondoni MC',
        '5 To DAWASA',
        '0 Back 00 Home',
      ),
    );
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect(phone.isOver).toBe(true);
    expect(await entry.tickets.load(number)).toMatchObject({ openness: 'anonymous', language: 'en' });
  });

  it('takes six screens and four digits beside its words, where lists took sixteen and eleven', async () => {
    const { phone } = aPhone();
    await phone.dials();
    await phone.types('1', story, '1', '1', '1');
    expect(receiptOn(phone.screen).number).toMatch(/^\d{12}$/);
    expect(phone.counted).toEqual({ screens: 6, letters: story.length, digits: 4 });
  });

  it('takes seven screens where the place is asked for', async () => {
    const { phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna maji nyumbani tangu Jumatatu.', 'mwananyamala', '1', '1', '1');
    expect(receiptOn(phone.screen).number).toMatch(/^\d{12}$/);
    expect(phone.counted.screens).toBe(7);
  });

  it('may be told on the first screen, with all that is asked afterwards', async () => {
    const { phone } = aPhone();
    await phone.dials();
    expect(await phone.types(story)).toContain('Tumeelewa hivi. Sawa?');
  });
});

/** Goes on, about nobody and unknown to the office, until it is sent. */
async function sends(phone: ReturnType<typeof aPhone>['phone']): Promise<ReturnType<typeof receiptOn>> {
  await phone.types('1');
  while (!phone.screen.startsWith('Imepokelewa'))
    await phone.types(phone.screen.includes('Ofisi ijue') ? '2' : '1');
  return receiptOn(phone.screen);
}

describe('what was understood', () => {
  it('is corrected line by line, and the office follows before the eyes', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna maji Mwananyamala tangu Jumatatu.');
    expect(await phone.types('4', 'dodoma')).toMatch(/\n4 Jiji la Dodoma.*\n5 Kwa DUWASA/);
    expect(await phone.types('3', 'barabara mbovu')).toMatch(
      /\n3 Barabara na madaraja\n4 Jiji la Dodoma.*\n5 Kwa /,
    );
    expect(phone.screen).not.toContain('DUWASA');
    expect(await phone.types('2', '3')).toContain('\n2 Pendekezo\n');
    await phone.types('5', '9', 'tarura');
    expect(await phone.types('1')).toContain('\n5 Kwa TARURA\n');
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect(await entry.tickets.load(number)).toMatchObject({
      ...{ kind: 'suggestion', category: 'barabara', sentTo: 'tarura' },
      place: { council: 'dodoma-cc' },
    });
  });

  it('is kept beside what was chosen: the ids that the words suggested, and no word', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna maji Mwananyamala tangu Jumatatu.', '3', 'barabara mbovu', '1', '2', '1');
    const { number } = receiptOn(phone.screen);
    expect(await entry.tickets.load(number)).toMatchObject({ category: 'barabara' });
    const [event] = await entry.tickets.eventsOf(number);
    const understood = event?.type === 'submit' ? event.facts.understood : undefined;
    expect(understood).toMatchObject({
      categories: expect.arrayContaining(['maji']) as unknown,
      offices: expect.arrayContaining(['dawasa']) as unknown,
      places: ['kata-mwananyamala'],
    });
    expect(JSON.stringify(understood)).not.toMatch(/Jumatatu|mbovu/);
  });

  it('lies where a misspelt name of a part of the council is meant, which the office is told', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna maji nyumbani tangu Jumatatu.');
    expect(await phone.types('bunjuu')).toMatch(/^Labda ni hapa:\n1 Bunju, Manispaa Kinondoni\n/);
    expect(await phone.types('1')).toMatch(/\n4 Bunju, Manispaa Kinondoni\n5 Kwa DAWASA/);
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect(await entry.tickets.open(number)).toMatchObject({
      ticket: { place: { region: 'mkoa-dar', council: 'kinondoni-mc' } },
      texts: { landmark: 'Bunju' },
    });
  });

  it('can be a region alone, or no place', async () => {
    const { phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna maji nyumbani tangu Jumatatu.');
    expect(phone.screen).toContain('Ni wapi? Andika kata, kijiji au mtaa, na karibu na nini.');
    expect(await phone.types('1', 'dodoma', '1')).toContain('\n4 Mkoa wa Dodoma\n');
    expect(await phone.types('4', '9')).toContain('\n4 Mkoa wa Dodoma\n');
    await phone.types('00', '1', 'Hakuna maji nyumbani tangu Jumatatu.');
    expect(await phone.types('9')).toContain('\n4 Mahali: hatujui\n');
  });

  it('lies near a landmark that is typed with the place, or alone once the place is known', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna maji nyumbani tangu Jumatatu.');
    expect(await phone.types('mwananyamala karibu na sokoni')).toContain('Tumeelewa hivi. Sawa?');
    const first = receiptOn(await phone.types('1', '2', '1'));
    expect(await entry.tickets.open(first.number)).toMatchObject({
      ticket: { place: { ward: 'kata-mwananyamala' } },
      texts: { landmark: 'mwananyamala karibu na sokoni' },
    });

    const other = aPhone();
    await other.phone.dials();
    await other.phone.types('1', 'Maji hayatoki bombani Mwananyamala tangu Jumatatu.', '4');
    expect(await other.phone.types('karibu na msikiti mkuu')).toContain('Tumeelewa hivi. Sawa?');
    const second = receiptOn(await other.phone.types('1', '2', '1'));
    expect(await other.entry.tickets.open(second.number)).toMatchObject({
      ticket: { place: { ward: 'kata-mwananyamala' } },
      texts: { landmark: 'karibu na msikiti mkuu' },
    });
  });

  it.each([
    ["Nipo Oman, nimenyang'anywa pasipoti na tajiri.", 'Nje ya nchi', { whereabouts: 'abroad' }],
    [
      'Basi la abiria kutoka Mwanza kwenda Dar limeharibika njiani, dereva anaendesha vibaya.',
      'Ni njiani, kati ya miji',
      { whereabouts: 'on-the-road' },
    ],
  ])('is where no council is asked for, as the words say: “%s”', async (words, label, place) => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', words);
    while (!phone.screen.includes('Tumeelewa')) await phone.types('1');
    expect(phone.screen).toMatch(new RegExp(`\\n4 ${label}\\??\\n`));
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect((await entry.tickets.load(number))?.place).toEqual(place);
  });

  it.each([
    ['Nje ya nchi', 'abroad'],
    ['Ni njiani, kati ya miji', 'on-the-road'],
  ])('can be where no council is asked for: “%s”', async (label, whereabouts) => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Maji hayatoki bombani Mwananyamala tangu Jumatatu.', '4');
    const [, key = ''] = new RegExp(`\\n(\\d) ${label}`).exec(phone.screen) ?? [];
    expect(await phone.types(key)).toContain(`\n4 ${label}\n`);
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect((await entry.tickets.load(number))?.place).toEqual({ whereabouts });
  });

  it('is asked about once where two places have the name', async () => {
    const { phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Maji yamekatika Mbezi tangu Jumatatu.');
    expect(phone.screen).toMatch(/^Ni wapi kati ya hizi\?\n1 Mbezi, Manispaa/);
    expect(await phone.types('1')).toContain('Tumeelewa hivi. Sawa?');
  });

  it('is nothing where the words tell nothing: it is asked, and the list stays', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Naomba mnisaidie jamani.');
    expect(phone.screen).toMatch(/^Hatujaelewa\. Ni kuhusu nini\? Chagua au andika\n/);
    expect(phone.screen).toContain(' Orodha yote');
    await phone.types('kitambulisho cha NIDA');
    while (!phone.screen.includes('Tumeelewa')) await phone.types('9');
    expect(phone.screen).toMatch(/\n3 Vitambulisho.*\n4 .*\n5 Kwa NIDA/);
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect((await entry.tickets.open(number))?.texts).toMatchObject({
      description: 'Naomba mnisaidie jamani. kitambulisho cha NIDA',
    });
  });

  it('goes to the council of who does not know what it is about', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Naomba mnisaidie jamani.');
    const [, key = ''] = /\n(\d) Sijui: kwa halmashauri yangu/.exec(phone.screen) ?? [];
    expect(await phone.types(key)).toContain('Ni wapi?');
    expect(await phone.types('temeke')).toContain('\n5 Kwa Manispaa Temeke\n');
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect(await entry.tickets.load(number)).toMatchObject({ category: 'mengineyo', sentTo: 'temeke-mc' });
  });

  it('says that an office is unknown, offers who serves its place, and sends its name along', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna dawa za presha tangu mwezi uliopita.');
    while (!phone.screen.includes('Tumeelewa')) await phone.types('9');
    await phone.types('5', '9');
    expect(await phone.types('zahanati ya Bunju')).toBe(
      lines(
        'Hatuijui ofisi hiyo. Labda hizi:',
        '1 Manispaa Kinondoni',
        '2 Kwa halmashauri ya mahali',
        '3 Hapana, nitaandika tena',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(await phone.types('1')).toContain('\n5 Kwa Manispaa Kinondoni\n');
    const { number } = await sends(phone);
    expect(await entry.tickets.open(number)).toMatchObject({
      ticket: { sentTo: 'kinondoni-mc' },
      texts: { landmark: 'zahanati ya Bunju' },
    });
  });

  it('goes to the council of the place where nobody knows the office', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Hakuna dawa za presha tangu mwezi uliopita.');
    while (!phone.screen.includes('Tumeelewa')) await phone.types('9');
    await phone.types('5', '9');
    expect(await phone.types('zahanati ya Kisiwanjuu Mapera')).toMatch(
      /^Hatuijui ofisi hiyo\. Iende kwa halmashauri yake\?\n1 Kwa halmashauri ya mahali\n/,
    );
    expect(await phone.types('1')).toContain('Ni wapi?');
    expect(await phone.types('temeke')).toContain('\n5 Kwa Manispaa Temeke\n');
    const { number } = await sends(phone);
    expect(await entry.tickets.open(number)).toMatchObject({
      ticket: { sentTo: 'temeke-mc' },
      texts: { landmark: 'zahanati ya Kisiwanjuu Mapera' },
    });
  });

  it('asks for the place that has the council where the words tell of a road alone', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Abiria tumeshushwa njiani usiku, basi halina mafuta.');
    while (!phone.screen.includes('Tumeelewa')) await phone.types('1');
    expect(phone.screen).toMatch(/\n4 Ni njiani, kati ya miji\??\n/);
    await phone.types('5', '9', 'stendi ya Kisiwanjuu Mapera');
    expect(await phone.types('1')).toContain('Ni wapi?');
    expect(await phone.types('temeke')).toContain('\n5 Kwa Manispaa Temeke\n');
    const { number } = await sends(phone);
    expect(await entry.tickets.open(number)).toMatchObject({
      ticket: { sentTo: 'temeke-mc', place: { council: 'temeke-mc' } },
      texts: { landmark: 'stendi ya Kisiwanjuu Mapera' },
    });
  });

  it('offers no council to who is abroad', async () => {
    const { phone } = aPhone();
    await phone.dials();
    await phone.types('1', "Nipo Oman, nimenyang'anywa pasipoti na tajiri.");
    while (!phone.screen.includes('Tumeelewa')) await phone.types('1');
    await phone.types('5', '9');
    expect(await phone.types('ofisi ya Kisiwanjuu Mapera')).toBe(
      lines('Hatuijui ofisi hiyo.', '1 Hapana, nitaandika tena', '0 Rudi 00 Mwanzo'),
    );
  });

  it('asks who is abroad and wants their council for its place', async () => {
    const { phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Nipo Oman, naomba mnisaidie jamani.');
    const [, key = ''] = /\n(\d) Sijui: kwa halmashauri yangu/.exec(phone.screen) ?? [];
    expect(await phone.types(key)).toContain('Ni wapi?');
    expect(await phone.types('temeke')).toContain('\n5 Kwa Manispaa Temeke\n');
  });

  it('leaves the office as it is for who came for that office', async () => {
    const { phone } = aPhone();
    await phone.dials();
    expect(await phone.types('tarura')).toBe(lines('TARURA. Nini kimetokea? Andika.', '0 Rudi 00 Mwanzo'));
    expect(await phone.types('Barabara ya Kinondoni ina mashimo makubwa.')).toContain('\n5 Kwa TARURA\n');
  });
});

describe('who is in danger', () => {
  it('reads the numbers on the second screen, before any question', async () => {
    const { phone } = aPhone();
    await phone.dials();
    expect(await phone.types('3')).toMatch(/^Ukiwa hatarini piga sasa:\n112 /);
    expect(await phone.types('98')).toContain('1 Andika kilichotokea');
  });

  it('tells of it, reads the numbers, and nothing is decided', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    expect(await phone.types('1', 'Transfoma inawaka moto Kinondoni.')).toBe(
      lines(
        'Ukiwa hatarini piga sasa:',
        '112 Polisi na dharura',
        '114 Zimamoto na uokoaji',
        '1 Endelea kutuma ujumbe',
        '2 Si hatari',
        '3 Futa yote',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(await phone.types('1')).toContain('Tumeelewa hivi. Sawa?');
    expect(entry.numbers).toEqual([]);
  });
});

describe('violence that is told indirectly', () => {
  const story = 'Baba wa kambo anakuja chumbani usiku.';
  const tells = async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', story);
    return { entry, phone };
  };

  it('shows whom to call first, asks, and sends nothing', async () => {
    const { entry, phone } = await tells();
    expect(phone.screen).toBe(
      lines(
        'Pole. Asante kwa kusema.',
        'Ongea na mtu sasa, bure: 116',
        'Polisi: 112',
        '1 Nipelekeeni dawati la jinsia',
        '2 Si polisi',
        '3 Si hivyo',
        '4 Futa yote',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(entry.numbers).toEqual([]);
  });

  it('goes to the gender desk of the district by the key that says so, and calls where that is safe', async () => {
    const { entry, phone } = await tells();
    expect(await phone.types('1', 'temeke')).toMatch(/^Jinsia W\. Temeke, kwa faragha\. Ni salama/);
    await phone.types('1');
    const { number } = receiptOn(await phone.types('1'));
    expect(await entry.tickets.load(number)).toMatchObject({
      ...{ sentTo: 'polisi-jinsia-temeke', sensitive: true, urgent: true },
      ...{ openness: 'confidential', safeToContact: true },
    });
  });

  it('leaves nothing of the phone where its owner calls', async () => {
    const { entry, phone } = await tells();
    const { number } = receiptOn(await phone.types('1', 'temeke', '2', '1'));
    expect(await entry.tickets.load(number)).toMatchObject({ openness: 'anonymous' });
    expect(await entry.vault.contactOf(number)).toBeUndefined();
  });

  it('goes to no police where that is said', async () => {
    const { entry, phone } = await tells();
    expect(await phone.types('2', 'temeke')).toMatch(/\n1 Manispaa Temeke\n/);
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect(await entry.tickets.load(number)).toMatchObject({ sentTo: 'temeke-mc', sensitive: true });
  });

  it('is something else where that is said, and is not asked about again', async () => {
    const { phone } = await tells();
    await phone.types('3');
    expect(phone.screen).not.toContain('Pole.');
    expect(phone.screen).not.toMatch(/Ukatili|kingono/);
  });

  it.each([
    ['is deleted', ['4']],
    ['breaks off', []],
    ['breaks off before it goes', ['1', 'temeke', '1']],
  ])('is offered to nobody who dials next where it %s', async (_, keys) => {
    const { entry, phone } = await tells();
    await phone.types(...keys);
    expect(await phone.dials()).toMatch(/^Sema na ofisi za umma/);
    expect(entry.numbers).toEqual([]);
  });
});

describe('corruption, and a person who is complained of', () => {
  it('are asked about, and whether somebody of the office must not see it', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Nesi wa hospitali ya Mwananyamala anadai rushwa ya elfu kumi.');
    expect(phone.screen).toBe(
      lines(
        'Je, ni rushwa? TAKUKURU hupokea rushwa. Simu: 113',
        '1 Ndiyo, pelekeni TAKUKURU',
        '2 Si hivyo',
        '0 Rudi 00 Mwanzo',
      ),
    );
    expect(await phone.types('1')).toContain('\n5 Kwa TAKUKURU\n');
    expect(await phone.types('1')).toMatch(
      /^Ni mtu wa Hosp\. Mwananyamala\? Ofisi hiyo haitaona\.\n1 Hapana\n/,
    );
    expect(await phone.types('2', '2')).toMatch(
      /^Kwa TAKUKURU, .*:\nKuhusu Hosp\. Mwananyamala, haitaona\. "/,
    );
    const { number } = receiptOn(await phone.types('1'));
    expect(await entry.tickets.load(number)).toMatchObject({
      ...{ category: 'rushwa', sentTo: 'mwananyamala-rrh', holder: 'takukuru' },
    });
    expect(phone.screen).toContain('TAKUKURU');
  });

  it('are about somebody of the receiver itself, or of nobody, where the words name no office', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types('1', 'Nimedaiwa rushwa ya elfu kumi Kinondoni.', '1', '1');
    expect(phone.screen).toMatch(/^Unamlalamikia mtu wa TAKUKURU\? Hataliona\.\n1 Hapana\n/);
    const { number } = receiptOn(await phone.types('1', '2', '1'));
    expect(await entry.tickets.load(number)).toMatchObject({ category: 'rushwa', sentTo: 'takukuru' });
  });
});

describe('a story that was typed', () => {
  it('lies in no log', async () => {
    const { entry, phone } = aPhone();
    await phone.dials();
    await phone.types(
      '1',
      'Hakuna maji Mwananyamala kwa Kanari tangu Jumatatu.',
      '4',
      'kanarii',
      '0',
      '1',
      '2',
      '1',
    );
    const logged = [...entry.captured.lines, ...phone.gateway.captured.lines].join('\n');
    expect(logged).not.toMatch(/kanari|Mwananyamala|712345678/i);
  });

  it('is offered again where the session broke off, and nothing of it is asked twice', async () => {
    const { phone } = aPhone();
    await phone.dials();
    const understood = await phone.types('1', 'Hakuna maji Mwananyamala tangu Jumatatu.');
    expect(await phone.dials()).toMatch(/^Hukumaliza\. Endelea ulipoishia\?/);
    expect(await phone.types('1')).toBe(understood);
  });
});
