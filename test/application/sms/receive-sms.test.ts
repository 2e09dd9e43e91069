import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SmsReceived } from '../../../application/sms/receive-sms.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../builders/chance.ts';
import { anAnonymousTicket } from '../../builders/new-ticket.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { Correspondent, phone, stranger } from './correspondent.ts';

const place = 'piga *152*00# au fungua mrejesho.example';

describe('an SMS', () => {
  it('with the number of a ticket in it becomes the message of its citizen, and that is said', async () => {
    const { citizen, number } = await Correspondent.filed();
    await citizen.files();
    const text = `Hoja ${number.slice(0, 4)} ${number.slice(4)}: maji bado hayatoki`;

    expect(await citizen.writes(text)).toEqual({ number, answered: 'received' });

    expect(await citizen.messagesOf(number)).toEqual([text]);
    expect(citizen.answers).toEqual([`Ujumbe wako kuhusu ${number} umepokelewa. Taasisi itausoma.`]);
  });

  it('without a number is that of the only open ticket of its phone', async () => {
    const { citizen, ticket: closed } = await Correspondent.filed();
    await closed.does('withdraw', { pressure: false });
    const { number } = await citizen.files();

    await citizen.writes('Maji bado hayatoki.');

    expect(await citizen.messagesOf(number)).toEqual(['Maji bado hayatoki.']);
  });

  it('is one message however often it is delivered, and whatever became of the ticket meanwhile', async () => {
    const { citizen, ticket: first } = await Correspondent.filed();
    const id = 'delivered-three-times';
    await citizen.writes('Maji bado.', { id });
    await first.does('withdraw', { pressure: false });
    const second = await citizen.files();

    await Promise.all([citizen.writes('Maji bado.', { id }), citizen.writes('Maji bado.', { id })]);

    expect(await citizen.messagesOf(first.number)).toEqual(['Maji bado.']);
    expect(await citizen.messagesOf(second.number)).toEqual([]);
    expect(citizen.answers).toHaveLength(1);
  });

  it('that was decided on and whose answer was lost goes on from there', async () => {
    const { citizen, number } = await Correspondent.filed();
    const save = citizen.service.tickets.save.bind(citizen.service.tickets);
    citizen.service.tickets.save = () => Promise.reject(new StoreUnavailable('down'));
    const id = 'twice';
    await expect(citizen.writes('Maji bado.', { id })).rejects.toThrow(StoreUnavailable);
    citizen.service.tickets.save = save;

    await citizen.writes('Maji bado.', { id });

    expect(await citizen.messagesOf(number)).toEqual(['Maji bado.']);
  });

  it('ends the pause of a ticket whose citizen was asked', async () => {
    const { citizen, ticket } = await Correspondent.filed();
    await ticket.isAcknowledged();
    await ticket.isAsked('Mtaa gani?');

    await citizen.writes('Mtaa wa Bwawani.');

    expect((await citizen.service.tickets.load(ticket.number))?.status).toBe('in-progress');
  });

  it('with a slip in the number is that of the only open ticket, and of none where there are several', async () => {
    const { citizen, number } = await Correspondent.filed();
    const slipped = `${number.slice(0, 11)}${(Number(number[11]) + 1) % 10}`;
    await citizen.writes(`${slipped} maji bado`);
    expect(await citizen.messagesOf(number)).toHaveLength(1);
    await citizen.files();
    citizen.tomorrow();

    expect(await citizen.writes(`${slipped} maji bado`)).toEqual({ answered: 'not-of-phone' });
    expect(await citizen.messagesOf(number)).toHaveLength(1);
  });

  it('where the phone has several open tickets asks for the number, and says so in the language of the country', async () => {
    const { citizen } = await Correspondent.filed();
    await citizen.files();

    expect(await citizen.writes('Maji bado.')).toEqual({ answered: 'which-ticket' });
    expect(citizen.answers).toEqual([
      'Umetuma zaidi ya mara moja. Tuma tena, ukianza na namba ya kumbukumbu ya unachokizungumzia.',
    ]);
  });

  it('to a closed ticket is not taken, and says how to go on', async () => {
    const { citizen, ticket } = await Correspondent.filed({ language: 'en' });
    await ticket.does('withdraw', { pressure: false });

    expect(await citizen.writes(`${ticket.number} still no water`)).toEqual({ answered: 'closed' });
    expect(citizen.answers).toEqual([
      `Number ${ticket.number} is closed, so your message was not taken. To see what you can do, ` +
        'dial *152*00# or open mrejesho.example.',
    ]);
  });

  it('more often than a ticket takes messages in a day is not taken', async () => {
    const { citizen, number } = await Correspondent.filed();
    const taken: SmsReceived[] = [];
    for (let time = 0; time < 30; time += 1) taken.push(await citizen.writes(`Ujumbe wa ${time} wa leo`));

    expect(taken.some(({ answered }) => answered === 'too-often')).toBe(true);
    expect((await citizen.messagesOf(number)).length).toBeLessThan(30);
  });
});

describe('an SMS that is no message', () => {
  it.each([
    ['of a phone without tickets', 'Habari za leo', stranger, 'how-to-send'],
    ['that says nothing', '  ', phone, 'nothing-written'],
    ['of which nothing can be seen', '\u3164\u200b \u2800', phone, 'nothing-written'],
    ['of a number alone', '261100000017', phone, 'nothing-written'],
  ] as const)('%s is answered with how to go on', async (_, text, from, answer) => {
    const { citizen } = await Correspondent.filed();

    expect(await citizen.writes(text, { from })).toEqual({ answered: answer });
    expect(citizen.answers[0]).toContain(place);
  });

  it('is answered once a day and phone, whatever it says', async () => {
    const citizen = new Correspondent();
    await citizen.writes('Habari');
    await citizen.writes('Maji bado');
    await citizen.writes('Habari tena');
    expect(citizen.answers).toHaveLength(1);
    await citizen.writes('Habari', { from: stranger });
    expect(citizen.answers).toHaveLength(2);
    citizen.tomorrow();
    await citizen.writes('Habari');
    expect(citizen.answers).toHaveLength(3);
  });

  it('is answered another time where the provider surely did not take the answer', async () => {
    const citizen = new Correspondent();
    citizen.service.sms.answer({ outcome: 'later' });
    expect(await citizen.writes('Habari')).toEqual({});
    expect(await citizen.writes('Habari')).toEqual({ answered: 'how-to-send' });
    expect(await citizen.writes('Habari')).toEqual({});
  });

  it.each([
    ['Nakubali', 'Kukubali jibu'],
    ['ACCEPT {number}.', 'To accept the answer'],
    ['FUTA {number}', 'Kuondoa ulichotuma'],
    ['Withdraw', 'To withdraw it'],
    ['TATHMINI {number} 5', 'Kutathmini jibu'],
    ['rate 5', 'To rate the answer'],
    ['PINGA', 'Kupinga kuhamishwa'],
  ])('but the word of an act (%s) is answered with how to do it, and is no message', async (text, how) => {
    const { citizen, number } = await Correspondent.filed();

    expect(await citizen.writes(text.replace('{number}', number))).toEqual({ answered: 'how-to-act' });

    expect(citizen.answers[0]).toContain(`${how}, `);
    expect(citizen.answers[0]).not.toMatch(/namba ya kumbukumbu|Have the number/);
    expect(await citizen.messagesOf(number)).toEqual([]);
  });

  it.each([
    'Rufaa yangu ya mwaka jana bado haijajibiwa, na maji hakuna.',
    'Nakubali kulipa kidogo kidogo',
    'Pinga rushwa',
    'Kata rufaa jibu baya',
  ])('begins with such a word and goes on (%s) is a message', async (text) => {
    const { citizen, number } = await Correspondent.filed();
    await citizen.writes(text);
    expect(await citizen.messagesOf(number)).toEqual([text]);
  });
});

describe('whose ticket it is', () => {
  it('nobody learns by SMS: a ticket of another phone and none are answered alike', async () => {
    const foreign = new Correspondent();
    const { number } = await foreign.files();
    await foreign.writes(`${number} nataka kujua`, { from: stranger });

    const none = new Correspondent();
    const missing = Array.from({ length: 10 }, (_, digit) => `26119999999${digit}`).find(isTicketNumber);
    await none.writes(`${missing} nataka kujua`, { from: stranger });

    expect(foreign.answers).toEqual(none.answers);
    expect(foreign.answers[0]).toContain('Namba hiyo haipatikani kwa simu hii');
    expect(await foreign.messagesOf(number)).toEqual([]);
  });

  it('an anonymous ticket is never found by phone', async () => {
    const citizen = new Correspondent();
    const { number } = await FollowedTicket.sent(anAnonymousTicket(), citizen.service);
    await citizen.writes(`${number} maji bado`);
    await citizen.writes('maji bado');
    expect(await citizen.messagesOf(number)).toEqual([]);
    expect(citizen.answers).toHaveLength(1);
    expect(citizen.answers[0]).toContain('Namba hiyo haipatikani kwa simu hii');
  });

  it('one whose contact is not safe is never found, and its number is answered nothing', async () => {
    const citizen = new Correspondent();
    const { number } = await citizen.files({ safeToContact: false });
    expect(await citizen.writes(`${number} maji bado`)).toEqual({});
    expect(await citizen.writes(`RUFAA ${number}`)).toEqual({});
    expect(await citizen.messagesOf(number)).toEqual([]);
    expect(citizen.answers).toEqual([]);
  });
});

describe('STOP', () => {
  it.each(['STOP', 'acha', 'Stop.', 'ACHA SMS', 'stop all'])(
    'as "%s" stops the SMS to a phone, and says so once',
    async (text) => {
      const { citizen } = await Correspondent.filed();
      expect(await citizen.writes(text)).toEqual({ answered: 'stopped' });
      expect(await citizen.writes(text)).toEqual({});
      expect(citizen.answers).toHaveLength(1);
      citizen.tomorrow();
      await citizen.writes('Habari');
      await citizen.writes('RUFAA');
      expect(citizen.answers).toHaveLength(1);
    },
  );

  it('leaves messages that come in where they belong', async () => {
    const { citizen, number } = await Correspondent.filed();
    await citizen.writes('ACHA');
    await citizen.writes('Maji bado.');
    expect(await citizen.messagesOf(number)).toEqual(['Maji bado.']);
  });

  it('is undone by START and ANZA, and stays undone where STOP is delivered again', async () => {
    const { citizen } = await Correspondent.filed();
    await citizen.writes('ACHA', { id: 'stop' });
    citizen.service.now = plusSeconds(citizen.service.now, 60);
    expect(await citizen.writes('ANZA')).toEqual({ answered: 'started' });
    citizen.service.now = plusSeconds(citizen.service.now, 60);
    await citizen.writes('ACHA', { id: 'stop' });

    expect(await citizen.writes('Maji bado.')).toMatchObject({ answered: 'received' });
  });

  it.each(['Acha kunidanganya', 'Stop the noise of this factory please', 'Anza kujenga barabara'])(
    'is not what "%s" says',
    async (text) => {
      const { citizen, number } = await Correspondent.filed();
      await citizen.writes(text);
      expect(await citizen.messagesOf(number)).toEqual([text]);
    },
  );
});

describe('what is kept and logged of an SMS', () => {
  it('is neither the phone nor what it says', async () => {
    const { citizen, number } = await Correspondent.filed();
    await citizen.writes(`${number} KANARI-MANENO`);
    await citizen.writes('STOP');
    await citizen.writes('KANARI-MANENO', { from: stranger });

    const seen = JSON.stringify([citizen.service.captured.lines, citizen.service.database.items('outbox')]);
    expect(seen).not.toMatch(/712345678|754999999|KANARI/);
  });
});

describe('whatever is written', () => {
  it('ends in a message, an answer or nothing, and never in an error', async () => {
    const { citizen, number } = await Correspondent.filed();
    const word = fc.oneof(
      fc.constantFrom(
        'STOP',
        'ACHA',
        'ANZA',
        'RUFAA',
        'APPEAL',
        number,
        `${number}0`,
        '0712345678',
        '*',
        '#',
        '€',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    await checkProperty(
      fc.asyncProperty(fc.array(word, { maxLength: 12 }), fc.boolean(), async (words, own) => {
        const received = await citizen.writes(words.join(' '), { from: own ? phone : stranger });
        expect(Object.keys(received).every((key) => key === 'number' || key === 'answered')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
