import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { anInstitution } from '../../builders/lineage.ts';
import { anAnonymousTicket, aNewTicket } from '../../builders/new-ticket.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { Service } from '../../builders/views/service.ts';

/** What the follow-up lists under a name. */
async function listed(ticket: FollowedTicket, name: string): Promise<readonly Record<string, unknown>[]> {
  const { body } = await ticket.follows('en');
  return body[name] as readonly Record<string, unknown>[];
}

const sentences = async (ticket: FollowedTicket): Promise<unknown> =>
  (await ticket.follows('en')).body['next'];

const offered = async (ticket: FollowedTicket) =>
  (await listed(ticket, 'acts')).map(({ act, untilDate }) => [act, untilDate]);

describe('the messages', () => {
  it('come both ways in order, questions among them, and name no officer', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isAsked('Mita yako ni namba gani?');
    await ticket.does('reply', { message: 'Ni 4471203.' });
    await ticket.isWrittenTo('Asante, tunaenda.');
    expect(await listed(ticket, 'messages')).toMatchObject([
      { from: 'institution', type: 'request-information', text: 'Mita yako ni namba gani?' },
      { from: 'you', type: 'reply', text: 'Ni 4471203.', institution: { id: 'kituo' } },
      { from: 'institution', type: 'reply', text: 'Asante, tunaenda.' },
    ]);
    expect((await ticket.follows()).text).not.toContain('mkuu-kituo');
  });

  it('hold no internal note, and neither does anything else', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isNoted('Huyu ni msumbufu.');
    const { text, body } = await ticket.follows();
    expect(text).not.toContain('msumbufu');
    expect((body['timeline'] as readonly unknown[]).length).toBe(1);
  });

  it('read differently in the timeline by who wrote', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.does('reply', { message: 'Habari?' });
    await ticket.isWrittenTo('Salama.');
    expect((await listed(ticket, 'timeline')).slice(1)).toMatchObject([
      { by: 'you', text: 'You wrote to the institution.' },
      { by: 'institution', text: 'The institution wrote to you.' },
    ]);
  });
});

describe('while nobody acknowledges it', () => {
  it('it is late from the end of the time for that, and no longer once somebody did', async () => {
    const ticket = await FollowedTicket.sent();
    ticket.passDays(2);
    expect((await ticket.follows()).body).toMatchObject({ overdue: false });
    ticket.passDays(1);
    expect((await ticket.follows()).body).toMatchObject({ overdue: true, respondByDate: '2026-12-16' });
    await ticket.isAcknowledged();
    expect((await ticket.follows()).body).toMatchObject({ overdue: false });
  });
});

describe('while the citizen is asked', () => {
  it('no date of the answer is shown and nothing is late, though the clock stopped for less', async () => {
    const ticket = await FollowedTicket.sent();
    ticket.passDays(20); // its answer is due on 16 December, two days later
    await ticket.isAsked('Mita yako ni namba gani?');
    ticket.passDays(5);
    const { body } = await ticket.follows('en');
    expect(body).toMatchObject({ status: { code: 'awaiting-citizen' }, overdue: false });
    expect(body).not.toHaveProperty('respondBy');
    expect(body).not.toHaveProperty('respondByDate');
    expect(body['next']).toContain(
      'If you do not reply by 24 December 2026, the institution goes on without it.',
    );
  });

  it('the new date is told as soon as the reply comes', async () => {
    const ticket = await FollowedTicket.sent();
    ticket.passDays(20);
    await ticket.isAsked('Mita yako ni namba gani?');
    ticket.passDays(5);
    const { body } = await ticket.does('reply', { message: 'Ni 4471203.' });
    expect(body['respondByDate']).toBe('2026-12-22');
    expect((await ticket.follows()).body).toMatchObject({ respondByDate: '2026-12-22', overdue: false });
  });
});

describe('the response', () => {
  it('is shown with its finding in words, reasons, remedy and promised date', async () => {
    const ticket = await FollowedTicket.answered({ finding: 'partly-upheld', promisedFor: '2026-12-01' });
    expect(await listed(ticket, 'responses')).toMatchObject([
      {
        institution: { id: 'kituo' },
        outcome: { code: 'partly-upheld', word: 'partly upheld' },
        reason: 'Tulikagua.',
        remedy: 'Shimo litazibwa.',
        promisedByDate: '2026-12-01',
        final: false,
      },
    ]);
  });

  it('that refers it elsewhere names the body, and leaves the appeal open', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isReferred('Mahakama ya Mwanzo Kariakoo');
    const { body } = await ticket.follows('en');
    expect(body).toMatchObject({
      status: { code: 'responded' },
      responses: [{ outcome: { code: 'referred' }, body: 'Mahakama ya Mwanzo Kariakoo', final: false }],
    });
    expect(body['next']).toEqual(
      expect.arrayContaining([
        'Take the matter to the body that the response names.',
        'You can accept the response, or appeal until 24 December 2026.',
      ]),
    );
    const offers = (await offered(ticket)).map(([act]) => act);
    expect(offers).toContain('appeal');
  });

  it('of a level below stays after the appeal', async () => {
    const ticket = await FollowedTicket.answered();
    await ticket.does('appeal', { grounds: 'Haitoshi.' });
    await ticket.isAnswered({ finding: 'not-upheld' });
    expect((await listed(ticket, 'responses')).map(({ institution }) => institution)).toMatchObject([
      { id: 'kituo' },
      { id: 'halmashauri' },
    ]);
    expect((await listed(ticket, 'timeline')).find(({ type }) => type === 'appeal')).toMatchObject({
      by: 'you',
      reason: 'Haitoshi.',
    });
  });
});

describe('the timeline', () => {
  it('gives the reason of a transfer', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isTransferred('dodoma', 'Barabara hii ni ya mkoa.');
    expect((await listed(ticket, 'timeline')).at(-1)).toMatchObject({
      text: 'Your complaint was transferred to: Office of dodoma.',
      reason: 'Barabara hii ni ya mkoa.',
    });
  });

  it('calls a missing remedy what it is', async () => {
    const ticket = await FollowedTicket.answered({ promisedFor: '2026-12-01' });
    ticket.passDays(8);
    await ticket.does('confirm-remedy', { done: false, reason: 'Bado.' });
    expect((await listed(ticket, 'timeline')).at(-1)).toMatchObject({
      text: 'You said that what was promised was not done, which is an appeal. Your complaint went to: Office of halmashauri.',
    });
  });
});

describe('who opened it', () => {
  it('is told by role and institution, never by name', async () => {
    const ticket = await FollowedTicket.sent();
    const { number, service } = ticket;
    const by = { officer: 'neema-sanga', institution: 'halmashauri', role: 'complaints-officer' } as const;
    await service.reads.record({ number, at: service.now, by, opened: 'ticket', request: 'r-1' });
    expect(await listed(ticket, 'reads')).toEqual([
      {
        at: '2026-11-24T09:00:00Z',
        date: '2026-11-24',
        times: 1,
        opened: 'ticket',
        role: { code: 'complaints-officer', word: 'complaints officer' },
        institution: expect.objectContaining({ id: 'halmashauri' }) as unknown,
        text: 'Read by: complaints officer, Office of halmashauri.',
      },
    ]);
    expect((await ticket.follows()).text).not.toContain('neema');
  });

  it('is told once of who went back to it within 15 minutes, with how often', async () => {
    const ticket = await FollowedTicket.sent();
    const { number, service } = ticket;
    const by = { officer: 'neema-sanga', institution: 'halmashauri', role: 'head' } as const;
    for (const [place, minutes] of [0, 5, 14, 15].entries()) {
      const at = plusSeconds(service.now, 60 * minutes);
      await service.reads.record({ number, at, by, opened: 'ticket', request: `r-${place}` });
    }
    expect(await listed(ticket, 'reads')).toEqual([
      expect.objectContaining({
        at: '2026-11-24T09:00:00Z',
        lastAt: '2026-11-24T09:14:00Z',
        times: 3,
        text: 'Read by: head, Office of halmashauri. 3 times.',
      }),
      expect.objectContaining({ at: '2026-11-24T09:15:00Z', times: 1 }),
    ]);
  });
});

describe('what can be done now', () => {
  it('before a response is to write, to become more open, to say how one is told, and to withdraw', async () => {
    const ticket = await FollowedTicket.sent();
    expect(await offered(ticket)).toEqual([
      ['reply', undefined],
      ['open-up', undefined],
      ['change-preferences', undefined],
      ['withdraw', undefined],
    ]);
  });

  it('after a response is to accept, to appeal and to rate, with the date until when', async () => {
    const ticket = await FollowedTicket.answered();
    expect(await offered(ticket)).toEqual([
      ['reply', undefined],
      ['accept', '2026-12-24'],
      ['appeal', '2026-12-24'],
      ['rate', undefined],
      ['open-up', undefined],
      ['change-preferences', undefined],
    ]);
  });

  it('after a transfer is to object within five days', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isTransferred('dodoma');
    expect(await offered(ticket)).toContainEqual(['object', '2026-11-29']);
    ticket.passDays(6);
    expect((await offered(ticket)).map(([act]) => act)).not.toContain('object');
  });

  it('after a reclassification towards fewer rights is to undo it', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isMadeAn('opinion');
    expect(await offered(ticket)).toContainEqual(['undo-reclassification', '2026-12-04']);
  });

  it('after an acceptance is to take it back, and to rate for thirty days', async () => {
    const ticket = await FollowedTicket.answered();
    await ticket.does('accept');
    expect(await offered(ticket)).toEqual([
      ['rate', '2026-12-24'],
      ['undo-acceptance', '2026-11-27'],
      ['open-up', undefined],
      ['change-preferences', undefined],
    ]);
  });

  it('is what the routes take: each act that is offered is done', async () => {
    const bodies: Readonly<Record<string, unknown>> = {
      reply: { message: 'Habari' },
      accept: {},
      'confirm-remedy': { done: true },
      appeal: { grounds: 'Haitoshi.' },
      rate: { rating: 5 },
      withdraw: { pressure: false },
      object: { reason: 'Hapana.' },
      'change-preferences': { reminders: false },
    };
    const lives: readonly ((ticket: FollowedTicket) => Promise<void>)[] = [
      async () => Promise.resolve(),
      (ticket) => ticket.isAnswered({ promisedFor: '2026-12-01' }),
      (ticket) => ticket.isTransferred('dodoma'),
      (ticket) => ticket.isAsked('Wapi?'),
    ];
    for (const live of lives) {
      const seen = await FollowedTicket.sent();
      await live(seen);
      for (const [act] of await offered(seen)) {
        const body = bodies[String(act)];
        if (body === undefined) continue;
        const ticket = await FollowedTicket.sent();
        await live(ticket);
        expect((await ticket.does(String(act), body)).status, String(act)).toBe(200);
      }
    }
  });
});

describe('what comes next', () => {
  it('says of a question until when it waits', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isAsked('Wapi?');
    expect(await sentences(ticket)).toEqual([
      'The institution is waiting for your reply to go on.',
      'If you do not reply by 4 December 2026, the institution goes on without it.',
      'You will be told by SMS at the important steps.',
    ]);
  });

  it('shows the question to a citizen who cannot be told, and warns that nothing is sent', async () => {
    const ticket = await FollowedTicket.sent(anAnonymousTicket());
    await ticket.isAsked('Wapi?');
    expect(await sentences(ticket)).toEqual([
      'The institution asked you something and has no reply yet. Read its message, then reply.',
      'You will be answered by 16 December 2026.',
      'If there is no answer on time, your complaint goes to the level above by itself.',
      'No message will be sent to you: follow it up with the number and the secret code.',
    ]);
    await ticket.does('reply', { message: 'Mbezi.' });
    expect(await sentences(ticket)).not.toContain(
      'The institution asked you something and has no reply yet. Read its message, then reply.',
    );
  });

  it('says of a response until when it can be appealed, and what was promised', async () => {
    const ticket = await FollowedTicket.answered({ promisedFor: '2026-12-01' });
    expect(await sentences(ticket)).toEqual([
      'What was promised is to be done by 1 December 2026. On that day you are asked whether it was.',
      'You can accept the response, or appeal until 31 December 2026.',
      'You will be told by SMS at the important steps.',
    ]);
  });

  it('says of the final answer that it is, and who hears what it leaves open', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ institution: 'ikulu' }));
    await ticket.isAnswered();
    expect(await sentences(ticket)).toContain(
      'This is the final answer here. If you are not satisfied, you can take the matter to: Commission for Human Rights.',
    );
    expect(await listed(ticket, 'responses')).toMatchObject([
      { final: true, outsideBody: 'Commission for Human Rights' },
    ]);
  });

  it('names of an independent tree its own outside body', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ institution: 'mahakama' }));
    await ticket.isAnswered();
    expect(await listed(ticket, 'responses')).toMatchObject([
      { final: true, outsideBody: 'Judicial Service Commission' },
    ]);
  });

  it('promises no body where the registry names none', async () => {
    const top = anInstitution({ id: 'ikulu', kind: 'national-office', head: { officer: 'mkuu-ikulu' } });
    const { institutions, ...others } = aSmallCountry();
    const country = {
      ...others,
      institutions: institutions.map((institution) => (institution.id === top.id ? top : institution)),
    };
    const ticket = await FollowedTicket.sent(aNewTicket({ institution: 'ikulu' }), new Service(country));
    await ticket.isAnswered();
    expect(await sentences(ticket)).toContain('This is the final answer here.');
    expect((await listed(ticket, 'responses'))[0]).not.toHaveProperty('outsideBody');
  });

  it('names no outside body while somebody above can still decide', async () => {
    const ticket = await FollowedTicket.answered();
    expect((await listed(ticket, 'responses'))[0]).not.toHaveProperty('outsideBody');
  });

  it('says of a withdrawn ticket until when it can be taken back, and how to send something new', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.does('withdraw', { pressure: false });
    expect(await sentences(ticket)).toEqual([
      'Your complaint is closed.',
      'If you change your mind, you can bring your complaint back until 1 December 2026.',
      'For something new, write again and give the number of this one.',
    ]);
  });

  it('promises no oversight in an independent tree', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ institution: 'mahakama' }));
    expect(await sentences(ticket)).toContain(
      'If there is no answer on time, the institution is reminded until it answers.',
    );
  });
});
