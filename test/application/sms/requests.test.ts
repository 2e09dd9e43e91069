import { localDate } from '../../../domain/foundation/time/local-date.ts';
import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import type { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { messagesWritten } from '../../domain/messaging/sms/messages-written.ts';
import { Correspondent, stranger } from './correspondent.ts';

const place = 'piga *152*00# au fungua mrejesho.example';

/** Somebody with one ticket. */
async function withTicket(details: Readonly<Record<string, unknown>> = {}) {
  const { citizen, ticket } = await Correspondent.filed(details);
  return { citizen, ticket, number: ticket.number };
}

/** Somebody whose ticket was answered today, by the 24th of November 2026. */
async function withAnswer(details: Readonly<Record<string, unknown>> = {}) {
  const { citizen, ticket, number } = await withTicket(details);
  await isAnswered(ticket);
  return { citizen, ticket, number };
}

async function isAnswered(ticket: FollowedTicket): Promise<void> {
  await ticket.isAcknowledged();
  await ticket.isAnswered();
}

const windowOf = async ({ service, number }: FollowedTicket): Promise<string> => {
  const windowEndsAt = (await service.tickets.load(number))?.windowEndsAt;
  return windowEndsAt === undefined ? '' : localDate(windowEndsAt, 'Africa/Dar_es_Salaam');
};

describe('who asks by SMS how far it is', () => {
  it('is told when it is answered', async () => {
    const { citizen, number } = await withTicket();

    expect(await citizen.writes('Naomba kujua lalamiko langu limefikia wapi')).toEqual({
      answered: 'status',
    });

    expect(citizen.answers).toEqual([`${number}: utajibiwa ifikapo 16/12/2026. Kuona zaidi, ${place}.`]);
    expect(await citizen.messagesOf(number)).toEqual([]);
  });

  it('is told in the language in which it is asked', async () => {
    const { citizen, number } = await withTicket();
    await citizen.writes('What is the status of my complaint?');
    expect(citizen.answers[0]).toContain(`${number}: you get an answer by 16/12/2026.`);
  });

  it('is told of each ticket, and how many others there are', async () => {
    const citizen = new Correspondent();
    const numbers: string[] = [];
    for (let sent = 0; sent < 5; sent += 1) numbers.unshift((await citizen.files()).number);

    await citizen.writes('HALI');

    const told = numbers.slice(0, 3).map((number) => `${number}: utajibiwa ifikapo 16/12/2026.`);
    expect(citizen.answers).toEqual([`${told.join(' ')} Nyingine: 2.`]);
  });

  it.each([
    ['that the institution waits', 'taasisi inasubiri jibu lako', (ticket) => ticket.isAsked('Mtaa gani?')],
    ['no date where none is due', 'yamepokelewa', (ticket) => ticket.isMadeAn('opinion')],
    ['until when to appeal', 'limejibiwa, rufaa hadi ', (ticket) => ticket.isAnswered()],
  ] as readonly (readonly [string, string, (ticket: FollowedTicket) => Promise<void>])[])(
    'is told %s',
    async (_, said, happens) => {
      const { citizen, ticket, number } = await withTicket();
      await ticket.isAcknowledged();
      await happens(ticket);
      await citizen.writes(`HALI ${number}`);
      expect(citizen.answers[0]).toContain(`${number}: ${said}`);
    },
  );

  it('is told that the answer is late', async () => {
    const { citizen, ticket } = await withTicket();
    ticket.passDays(40);
    await citizen.writes('HALI');
    expect(citizen.answers[0]).toContain('muda wa kujibu umepita');
  });

  it('learns nothing of a ticket of another phone', async () => {
    const { citizen, number } = await withTicket();
    expect(await citizen.writes(`HALI ${number}`, { from: stranger })).toEqual({ answered: 'not-of-phone' });
    expect(await citizen.writes('HALI', { from: '+255754999998' })).toEqual({ answered: 'how-to-send' });
  });
});

describe('a number in groups', () => {
  it.each([' - ', '. ', ' / ', '–', ' ', ' . '])(
    'with "%s" between them says which ticket',
    async (between) => {
      const { citizen, number } = await Correspondent.filed();
      await citizen.files();
      const groups = [number.slice(0, 4), number.slice(4, 8), number.slice(8)];
      await citizen.writes(`Maji bado, namba ${groups.join(between)}`);
      expect(await citizen.messagesOf(number)).toHaveLength(1);
    },
  );
});

describe('who lost the secret code', () => {
  it('gets a new one by SMS, and is asked for nothing', async () => {
    const { citizen, ticket, number } = await withTicket();

    expect(await citizen.writes('nimepoteza msimbo')).toEqual({});

    expect((await ticket.follows()).status).toBe(404);
    expect(citizen.service.secretNotices.map(({ template }) => template)).toContain('secret-replaced');
    expect(await citizen.messagesOf(number)).toEqual([]);
  });

  it('gets one, however often the message is delivered, and hears when there is another', async () => {
    const { citizen, number } = await withTicket();
    await citizen.writes('nimepoteza msimbo', { id: 'once' });
    await citizen.writes('nimepoteza msimbo', { id: 'once' });
    expect(citizen.answers).toEqual([]);

    expect(await citizen.writes('Nimesahau msimbo')).toEqual({ answered: 'secret' });
    expect(citizen.answers).toEqual([
      `Msimbo mpya wa ${number} hauwezi kutolewa sasa: hutolewa mara moja kila baada ya saa 24. ` +
        'Ukipiga *152*00#, huhitaji msimbo.',
    ]);
  });

  it('gets it where the message is delivered again after the store failed', async () => {
    const { citizen, ticket } = await withTicket();
    const { secrets } = citizen.service;
    const putDown = secrets.putDown.bind(secrets);
    secrets.putDown = () => Promise.reject(new StoreUnavailable('down'));
    await expect(citizen.writes('nimepoteza msimbo', { id: 'again' })).rejects.toThrow(StoreUnavailable);
    secrets.putDown = putDown;
    await citizen.writes('nimepoteza msimbo', { id: 'again' });
    expect((await ticket.follows()).status).toBe(404);
  });

  it('keeps the old one where no SMS goes to the phone', async () => {
    const { citizen, ticket } = await withTicket();
    await citizen.writes('ACHA');
    await citizen.writes('nimepoteza msimbo');
    expect((await ticket.follows()).status).toBe(200);
  });

  it('says which ticket, where there are several', async () => {
    const { citizen } = await withTicket();
    await citizen.files();
    expect(await citizen.writes('nimepoteza msimbo')).toEqual({ answered: 'which-ticket' });
  });

  it('of another phone replaces nothing', async () => {
    const { citizen, ticket, number } = await withTicket();
    await citizen.writes(`nimepoteza msimbo ${number}`, { from: stranger });
    expect((await ticket.follows()).status).toBe(200);
  });
});

describe('who wants to appeal by SMS', () => {
  it.each(['RUFAA', 'nakata rufaa', 'naomba rufaa', 'sijaridhika', 'cjalizika na jibu'])(
    'with "%s" is told how and until when, and needs no code',
    async (text) => {
      const { citizen, ticket, number } = await withAnswer();
      expect(await citizen.writes(text)).toEqual({ answered: 'appeal' });
      expect(citizen.answers).toEqual([
        `Kata rufaa ya ${number} hadi ${await windowOf(ticket)}: ${place}. Ukipiga *152*00#, huhitaji msimbo.`,
      ]);
      expect(await ticket.acts()).not.toContain('reply');
    },
  );

  it('is told of the one of several tickets that was answered', async () => {
    const { citizen, number } = await withAnswer();
    await citizen.files();
    await citizen.writes('nakata rufaa');
    expect(citizen.answers[0]).toContain(`Kata rufaa ya ${number} hadi `);
  });

  it('before the answer is told when it comes', async () => {
    const { citizen, number } = await withTicket();
    await citizen.writes('nakata rufaa');
    expect(citizen.answers).toEqual([
      `Rufaa hukatwa baada ya jibu. ${number}: utajibiwa ifikapo 16/12/2026.`,
    ]);
  });

  it('without a ticket is told where it is done, and what for', async () => {
    const citizen = new Correspondent();
    expect(await citizen.writes('RUFAA')).toEqual({ answered: 'how-to-act' });
    expect(citizen.answers).toEqual([
      `Hilo halifanyiki kwa SMS. Kukata rufaa, ${place}. Uwe na namba ya kumbukumbu na msimbo wa siri.`,
    ]);
  });
});

describe('after an answer', () => {
  it('every message is filed and answered with how to appeal and until when', async () => {
    const { citizen, ticket, number } = await withAnswer();
    const texts = ['Maji bado hayatoki.', 'Hakuna aliyekuja.', 'nakata rufaa kwa sababu fundi hakuja'];
    for (const text of texts) expect(await citizen.writes(text)).toEqual({ number, answered: 'received' });

    expect(await citizen.messagesOf(number)).toEqual(expect.arrayContaining(texts));
    const until = await windowOf(ticket);
    for (const answer of citizen.answers)
      expect(answer).toBe(
        `Ujumbe wako umepokelewa: ${number}. Hujaridhika na jibu? Kata rufaa hadi ${until}: ${place}.`,
      );
    expect(citizen.answers).toHaveLength(3);
  });

  it('in English, where the ticket is', async () => {
    const { citizen, ticket, number } = await withAnswer({ language: 'en' });
    await citizen.writes('Nobody came to look.');
    expect(citizen.answers).toEqual([
      `Your message has arrived: ${number}. Not satisfied with the answer? Appeal by ${await windowOf(ticket)}: ` +
        'dial *152*00# or open mrejesho.example.',
    ]);
  });

  it('is answered ten times a day and phone at most, and each message is filed', async () => {
    const { citizen, number } = await withAnswer();
    for (let sent = 0; sent < 15; sent += 1) await citizen.writes(`Ujumbe wa ${sent} wa leo`);
    expect(citizen.answers).toHaveLength(10);
    expect((await citizen.messagesOf(number)).filter((text) => text.startsWith('Ujumbe wa'))).toHaveLength(
      15,
    );
  });
});

describe('a message that asks for something besides', () => {
  it.each([
    ['nimepoteza msimbo wa siri na maji hayajarudi', 'tuma: NIMEPOTEZA MSIMBO {number}.'],
    ['Sitaki sms zenu nataka maji', 'Kuacha SMS, tuma: ACHA.'],
    ['Naomba kujua hali ya lalamiko langu maana ni mwezi', '{number}: utajibiwa ifikapo 16/12/2026.'],
    ['nakata rufaa kwa sababu fundi hakuja', 'Rufaa hukatwa baada ya jibu. {number}: utajibiwa ifikapo'],
    ['nitatumaje lalamiko jipya maana mtendaji ananidai', 'tuma: MSAADA.'],
  ])('(%s) is filed and answered with how to do it', async (text, how) => {
    const { citizen, ticket, number } = await withTicket();
    expect(await citizen.writes(text)).toEqual({ number, answered: 'received' });
    expect(await citizen.messagesOf(number)).toEqual([text]);
    expect(citizen.answers[0]).toContain(how.replace('{number}', number));
    expect((await ticket.follows()).status).toBe(200);
  });
});

describe('help and stopping', () => {
  it('MSAADA is answered with what can be sent', async () => {
    const { citizen, number } = await withTicket();
    expect(await citizen.writes('Naomba msaada')).toEqual({ answered: 'help' });
    expect(citizen.answers).toEqual([
      `Tuma HALI kuona hatua, RUFAA kukata rufaa, ACHA kuacha SMS. Kuandika jambo jipya, ${place}.`,
    ]);
    expect(await citizen.messagesOf(number)).toEqual([]);
  });

  it.each(['acha kunitumia sms', 'sitaki sms', 'Msinitumie tena sms tafadhali', "don't send me sms"])(
    '"%s" stops the SMS, and the other way about',
    async (text) => {
      const { citizen } = await withTicket();
      expect(await citizen.writes(text)).toEqual({ answered: 'stopped' });
      citizen.service.now = plusSeconds(citizen.service.now, 60);
      expect(await citizen.writes('naomba mnitumie sms tena')).toEqual({ answered: 'started' });
    },
  );
});

describe('the messages of the table', () => {
  it('are each filed', async () => {
    let citizen = new Correspondent();
    const unfiled: string[] = [];
    for (const [place, [text]] of messagesWritten.entries()) {
      if (place % 15 === 0) {
        citizen = new Correspondent();
        await citizen.files();
      }
      const { number } = await citizen.writes(text);
      if (number === undefined || !(await citizen.messagesOf(number)).includes(text)) unfiled.push(text);
    }
    expect(unfiled).toEqual([]);
  });
});
