import { describe, expect, it } from 'vitest';
import { citizenActEndpoints } from '../../../functions/tickets/citizen-acts.ts';
import { aKey } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { bodiesOfCitizens } from '../../builders/officer-acts.ts';
import { aPolicy } from '../../builders/policy.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const english = { headers: { 'accept-language': 'en' } };

const names = citizenActEndpoints.map(({ route }) => route.name);

describe('a reply', () => {
  it('goes to the present holder, and moves nothing', async () => {
    const ticket = await FollowedTicket.sent();
    const before = await ticket.service.tickets.load(ticket.number);
    const { status, body } = await ticket.does('reply', bodiesOfCitizens['reply'], english);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      act: 'reply',
      status: { code: 'submitted' },
      institution: { id: 'kituo' },
      next: ['Your message was sent to: Office of kituo.', 'You will be answered by 16 December 2026.'],
    });
    const after = await ticket.service.tickets.load(ticket.number);
    expect(after?.nextWakeAt).toBe(before?.nextWakeAt);
  });

  it('that was waited for lets the clock go on', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isAsked('Mita yako ni namba gani?');
    const { body } = await ticket.does('reply', bodiesOfCitizens['reply']);
    expect(body).toMatchObject({ status: { code: 'in-progress' } });
  });

  it('is kept with its commitment, and its event holds no word of it', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.does('reply', { message: 'Neno la siri kabisa' });
    const file = await ticket.service.tickets.open(ticket.number);
    expect(file?.page.written.get(2)).toEqual({ message: 'Neno la siri kabisa' });
    expect(file?.events.at(-1)?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(file?.events)).not.toContain('siri kabisa');
  });

  it('after the response moves nothing, and tells how to appeal', async () => {
    const ticket = await FollowedTicket.answered();
    const { body } = await ticket.does('reply', bodiesOfCitizens['reply'], english);
    expect(body['next']).toContain(
      'The response was given before, and a message does not change it. If you disagree, appeal by 24 December 2026.',
    );
  });

  it('after closing is refused, with the offer of a new ticket that names this one', async () => {
    const ticket = await FollowedTicket.answered();
    await ticket.does('accept');
    const { status, body } = await ticket.does('reply', bodiesOfCitizens['reply'], english);
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'ticket-closed',
      detail:
        'This is closed and takes no more messages or attachments. For something new, write again and give this number.',
    });
  });
});

describe('a new ticket', () => {
  it('goes on from an earlier one whose number it names', async () => {
    const earlier = await FollowedTicket.sent();
    await earlier.does('withdraw', { pressure: false });
    const ticket = await FollowedTicket.sent(aNewTicket({ cites: earlier.number }), earlier.service);
    expect((await ticket.follows()).body).toMatchObject({ cites: earlier.number });
    expect((await ticket.events())[0]?.facts).toMatchObject({ cites: earlier.number });
  });

  it('is answered the same whether the number that it names exists', async () => {
    const service = new Service();
    const known = (await service.sends(aNewTicket())).body['number'];
    const unknown = (await new Service().sends(aNewTicket())).body['number'];
    for (const cites of [known, unknown]) {
      expect((await service.sends(aNewTicket({ cites }))).status).toBe(201);
    }
    expect((await service.sends(aNewTicket({ cites: '123' }))).body['code']).toBe('number-malformed');
  });
});

describe('an objection', () => {
  it('to a transfer goes to the level above both, and says until when it is decided', async () => {
    const ticket = await FollowedTicket.sent(aNewTicket({ institution: 'kituo' }));
    await ticket.isTransferred('dodoma');
    const { status, body } = await ticket.does('object', bodiesOfCitizens['object'], english);
    expect(status).toBe(200);
    expect(body['next']).toContain(
      'The level above decides on your objection by 26 November 2026. Meanwhile the work goes on at: Office of dodoma.',
    );
    expect((await ticket.events()).at(-1)?.facts).toMatchObject({ decider: 'ikulu' });
  });

  it('without a transfer is refused in words', async () => {
    const ticket = await FollowedTicket.sent();
    const { status, body } = await ticket.does('object', bodiesOfCitizens['object'], english);
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'act-refused', refusal: 'nothing-to-object-to' });
  });
});

describe('an acceptance', () => {
  it('closes the ticket, and says until when it can be taken back', async () => {
    const ticket = await FollowedTicket.answered();
    const { body } = await ticket.does('accept', {}, english);
    expect(body).toMatchObject({
      status: { code: 'closed' },
      next: [
        'Your complaint is closed.',
        'If you change your mind, you can take the acceptance back until 27 November 2026.',
      ],
    });
  });

  it('is taken back within three days, and not later', async () => {
    const ticket = await FollowedTicket.answered();
    await ticket.does('accept');
    ticket.passDays(3);
    expect((await ticket.does('undo-acceptance')).body).toMatchObject({ status: { code: 'responded' } });
    await ticket.does('accept');
    ticket.passDays(4);
    expect((await ticket.does('undo-acceptance')).body).toMatchObject({ refusal: 'window-over' });
  });
});

describe('a promised remedy', () => {
  it('that is there accepts the response', async () => {
    const ticket = await FollowedTicket.answered({ promisedFor: '2026-12-01' });
    expect((await ticket.does('confirm-remedy', { done: true })).body).toMatchObject({
      act: 'confirm-remedy',
      status: { code: 'closed' },
    });
  });

  it('that is missing counts as an appeal', async () => {
    const ticket = await FollowedTicket.answered({ promisedFor: '2026-12-01' });
    ticket.passDays(8);
    const { body } = await ticket.does('confirm-remedy', { done: false, reason: 'Shimo bado lipo.' });
    expect(body).toMatchObject({ act: 'appeal', institution: { id: 'halmashauri' } });
  });

  it('is not denied without a reason, nor before its date', async () => {
    const ticket = await FollowedTicket.answered({ promisedFor: '2026-12-01' });
    expect((await ticket.does('confirm-remedy', { done: false })).body).toMatchObject({
      code: 'invalid-request',
      errors: [{ pointer: '/reason', code: 'required' }],
    });
    expect((await ticket.does('confirm-remedy', { done: false, reason: 'Bado.' })).body).toMatchObject({
      refusal: 'not-due-yet',
    });
  });
});

describe('an appeal', () => {
  it('names files that were attached after the answer, and shows them in the timeline', async () => {
    const ticket = await FollowedTicket.answered({ finding: 'not-upheld' });
    expect((await ticket.does('attach-file', { type: 'image/jpeg' })).status).toBe(201);
    const { status } = await ticket.does('appeal', { grounds: 'Picha inaonyesha shimo.', attachments: [1] });
    expect(status).toBe(200);

    const { timeline } = (await ticket.follows('en')).body as { timeline: readonly object[] };
    expect(timeline.at(-1)).toMatchObject({
      type: 'appeal',
      attachments: [{ place: 1, state: { code: 'awaited', word: 'waiting for the file' } }],
    });
  });

  it('goes to the level above, in a cycle of its own', async () => {
    const ticket = await FollowedTicket.answered({ finding: 'not-upheld' });
    const { body } = await ticket.does('appeal', bodiesOfCitizens['appeal'], english);
    expect(body).toMatchObject({
      act: 'appeal',
      status: { code: 'submitted' },
      institution: { id: 'halmashauri' },
      next: ['You will be answered by 8 December 2026.'],
    });
  });

  it('after the window is refused', async () => {
    const ticket = await FollowedTicket.answered();
    ticket.passDays(31);
    expect((await ticket.does('appeal', bodiesOfCitizens['appeal'])).body).toMatchObject({
      refusal: 'window-over',
    });
  });

  it('before a response is refused', async () => {
    const ticket = await FollowedTicket.sent();
    expect((await ticket.does('appeal', bodiesOfCitizens['appeal'])).body).toMatchObject({
      refusal: 'wrong-status',
    });
  });
});

describe('a rating', () => {
  it.each([1, 2])('of %i offers the appeal at once', async (rating) => {
    const ticket = await FollowedTicket.answered();
    const { body } = await ticket.does('rate', { rating, message: 'Haikunisaidia.' }, english);
    expect(body['next']).toEqual([
      'Thank you for your rating.',
      'If the response does not satisfy you, you can appeal now, until 24 December 2026.',
    ]);
  });

  it('is poor where the policy says so', async () => {
    const { limits } = aPolicy();
    const policy = aPolicy({ limits: { ...limits, poorRating: 3 } });
    const ticket = await FollowedTicket.sent(aNewTicket(), new Service(aSmallCountry({ policy })));
    await ticket.isAnswered();
    expect((await ticket.does('rate', { rating: 3 }, english)).body['next']).toHaveLength(2);
  });

  it.each([3, 4, 5])('of %i is thanked for', async (rating) => {
    const ticket = await FollowedTicket.answered();
    expect((await ticket.does('rate', { rating }, english)).body['next']).toEqual([
      'Thank you for your rating.',
    ]);
  });

  it.each([0, 6, 2.5, '3'])('of %j does not exist', async (rating) => {
    const ticket = await FollowedTicket.sent();
    expect((await ticket.does('rate', { rating })).body).toMatchObject({ code: 'invalid-request' });
  });
});

describe('a withdrawal', () => {
  it('closes the ticket, can be taken back for seven days, and says so', async () => {
    const ticket = await FollowedTicket.sent();
    const { body } = await ticket.does('withdraw', { pressure: false }, english);
    expect(body).toMatchObject({ status: { code: 'closed' } });
    expect(body['next']).toEqual([
      'If you change your mind, you can bring your complaint back until 1 December 2026.',
      'From now on nobody is shown who you are. Whoever saw it before still knows it.',
    ]);
    ticket.passDays(7);
    const { body: back } = await ticket.does('undo-withdrawal', {}, english);
    expect(back).toMatchObject({ status: { code: 'submitted' } });
    expect(back['next']).toContain('Nobody is shown who you are, until you choose again how you are known.');
  });

  it('that was taken back is hidden until the citizen says how to be known, be it as before', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.does('withdraw', { pressure: true });
    await ticket.does('undo-withdrawal');
    expect((await ticket.follows()).body).toMatchObject({
      openness: { code: 'confidential' },
      identityHidden: true,
    });
    expect((await ticket.does('change-openness', { openness: 'confidential' })).status).toBe(200);
    expect((await ticket.follows()).body).not.toHaveProperty('identityHidden');
    expect((await ticket.does('change-openness', { openness: 'confidential' })).status).toBe(409);
  });

  it('under pressure says who is told of it', async () => {
    const ticket = await FollowedTicket.sent();
    const { body } = await ticket.does('withdraw', { pressure: true }, english);
    expect(body['next']).toContain('You said that there was pressure: the head above is told.');
    expect((await ticket.events()).at(-1)?.facts).toEqual({ pressure: true });
  });

  it('must say whether there was pressure', async () => {
    const ticket = await FollowedTicket.sent();
    expect((await ticket.does('withdraw', {})).body).toMatchObject({ code: 'invalid-request' });
  });
});

describe('a reclassification towards fewer rights', () => {
  it('is undone by the citizen', async () => {
    const ticket = await FollowedTicket.sent();
    await ticket.isMadeAn('opinion');
    const { body } = await ticket.does('undo-reclassification', {}, english);
    expect(body).toMatchObject({ act: 'undo-reclassification', respondByDate: '2026-12-16' });
  });
});

/** The calls of tickets and guesses from now on, in order. */
function asked(service: Service): readonly string[] {
  const calls: string[] = [];
  for (const [store, methods] of [
    [service.tickets, ['open', 'state', 'load', 'history', 'save']],
    [service.guesses, ['take', 'giveBack']],
  ] as const) {
    for (const method of methods) {
      const original: unknown = Reflect.get(store, method);
      Reflect.set(store, method, (...given: unknown[]): unknown => {
        calls.push(method);
        return typeof original === 'function'
          ? (Reflect.apply(original, store, given) as unknown)
          : undefined;
      });
    }
  }
  return calls;
}

describe.each(names)('the route of %s', (name) => {
  it('asks for a proof of work after ten wrong secrets, before the ticket is read', async () => {
    const ticket = await FollowedTicket.sent();
    const { number, wrongSecret: secret } = ticket;
    const codes: unknown[] = [];
    for (let made = 0; made < 11; made += 1) {
      codes.push((await ticket.service.does(name, { number, secret }, bodiesOfCitizens[name])).body['code']);
    }
    expect(codes.slice(-2)).toEqual(['ticket-not-found', 'proof-of-work-needed']);
    const calls = asked(ticket.service);
    expect((await ticket.does(name, bodiesOfCitizens[name])).body['code']).toBe('proof-of-work-needed');
    expect(calls).toEqual(['take', 'take', 'take', 'giveBack', 'giveBack']);
    expect(await ticket.acts()).toEqual(['submit']);
  });

  it.each([
    ['idempotency-key', 'idempotency-key-missing'],
    ['mrejesho-secret', 'secret-missing'],
  ])('needs the header %s', async (header, code) => {
    const ticket = await FollowedTicket.sent();
    const { body } = await ticket.does(name, bodiesOfCitizens[name], { headers: { [header]: undefined } });
    expect(body['code']).toBe(code);
  });

  it('refuses a field that it does not know', async () => {
    const ticket = await FollowedTicket.sent();
    const { body } = await ticket.does(name, { ...bodiesOfCitizens[name], officer: 'neema' });
    expect(body).toMatchObject({ errors: [{ pointer: '/officer', code: 'unknown-field' }] });
  });
});

describe('an act that is sent again', () => {
  it('with another body is refused', async () => {
    const ticket = await FollowedTicket.sent();
    const key = aKey();
    await ticket.does('reply', { message: 'Kwanza' }, { key });
    const { status, body } = await ticket.does('reply', { message: 'Pili' }, { key });
    expect([status, body['code']]).toEqual([422, 'idempotency-key-reused']);
  });
});
