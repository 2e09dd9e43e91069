import { describe, expect, it } from 'vitest';
import { moveOfficer } from '../../../domain/administration/officers.ts';
import { administer, fromTheTop } from '../../builders/administration.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { object } from '../../../domain/casework/acts/transfers/object.ts';
import { eventOf } from '../../../domain/ticketing/tickets/event-of.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { by } from '../../builders/life.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { aTicket } from '../../builders/ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { Office } from '../../builders/views/an-office.ts';

const heldByWakala = { number: '261100000013', holder: 'wakala', sentTo: 'wakala' };

/** What happened before, who does it, and what the ticket is by it. */
const doings = [
  ['acknowledge', 'asha', [], 'acknowledge by officer asha of wakala', 'acknowledged'],
  ['assign', 'mkuu-wakala', [], 'assign by head mkuu-wakala of wakala', 'submitted'],
  ['assign-to-self', 'asha', [], 'assign-to-self by officer asha of wakala', 'submitted'],
  ['start', 'mkuu-wakala', [], 'start by head mkuu-wakala of wakala', 'in-progress'],
  ['start', 'asha', ['assign'], 'start by assignee asha of wakala', 'in-progress'],
  [
    'request-information',
    'asha',
    ['assign'],
    'request-information by assignee asha of wakala',
    'awaiting-citizen',
  ],
  ['write-to-citizen', 'asha', ['assign'], 'reply by assignee asha of wakala', 'submitted'],
  ['note', 'mlalamikiwa', [], 'note by complaints-officer mlalamikiwa of wizara', 'submitted'],
  ['respond', 'asha', ['assign'], 'respond by assignee asha of wakala', 'responded'],
  ['extend', 'mkuu-wakala', ['start'], 'extend by head mkuu-wakala of wakala', 'in-progress'],
  ['transfer', 'mkuu-wakala', [], 'transfer by head mkuu-wakala of wakala', 'submitted'],
  ['escalate', 'mkuu-wakala', ['start'], 'escalate by head mkuu-wakala of wakala', 'submitted'],
  ['direct', 'mkuu-wizara', [], 'direct by head-above mkuu-wizara of wizara', 'submitted'],
  ['direct', 'msimamizi', [], 'direct by oversight msimamizi of kmk', 'submitted'],
  ['reclassify', 'asha', [], 'reclassify by officer asha of wakala', 'submitted'],
  ['change-urgency', 'asha', [], 'raise-urgency by officer asha of wakala', 'submitted'],
  ['refer', 'mkuu-wakala', [], 'refer by head mkuu-wakala of wakala', 'responded'],
  ['set-aside', 'mkuu-wakala', [], 'set-aside by head mkuu-wakala of wakala', 'responded'],
] as const;

describe('an act of an officer', () => {
  it.each(doings)(
    '%s by %s after %j is in the history as %j',
    async (route, officer, before, told, status) => {
      const { office, number } = await Office.holding({ phone: '+255712345678' });
      await office.isOpened('mkuu-wakala', number);
      await office.did(number, ...before.map((act) => ['mkuu-wakala', act, bodiesOfActs[act]] as const));

      const reply = await office.does(officer, route, number, bodiesOfActs[route]);

      expect(reply.body).toMatchObject({ number, status: { code: status } });
      expect(reply.status).toBe(200);
      expect((await office.happened(number)).at(-1)).toBe(told);
    },
  );

  it('answers what was done, where it stands and until when, in the words of the caller', async () => {
    const { office, number } = await Office.holding();
    const { body } = await office.does('asha', 'acknowledge', number);
    expect(body).toEqual({
      number,
      act: 'acknowledge',
      at: office.now,
      version: 2,
      status: { code: 'acknowledged', word: 'acknowledged' },
      institution: {
        id: 'wakala',
        name: { sw: 'Ofisi ya wakala', en: 'Office of wakala' },
        shortName: { sw: 'wakala', en: 'wakala' },
      },
      respondBy: expect.any(String) as unknown,
      respondByDate: '2026-12-16',
    });
  });

  it('says to an officer that the citizen is waited for, not that the reader is', async () => {
    const { office, number } = await Office.holding();
    await office.isOpened('mkuu-wakala', number);
    const { body } = await office.does(
      'mkuu-wakala',
      'request-information',
      number,
      bodiesOfActs['request-information'],
    );
    expect(body['status']).toEqual({ code: 'awaiting-citizen', word: 'waits for the citizen' });
  });

  it.each([
    ['reached', true],
    ['not-reached', false],
  ])('says with a note that the citizen was called back: %s', async (calledBack, reached) => {
    const { office, number } = await Office.holding();
    await office.isOpened('asha', number);
    await office.did(number, ['asha', 'note', { message: 'Nilimpigia kuhusu mita.', calledBack }]);

    const { events } = await office.historyOf(number);
    expect(events.at(-1)).toMatchObject({ type: 'note', facts: { calledBackReached: reached } });
  });

  it('keeps what was written with the ticket, and its commitment alone in the event', async () => {
    const { office, number } = await Office.holding();
    await office.does('asha', 'note', number, { message: 'Bomba hili ni la zamani.' });
    const file = await office.tickets.open(number);
    expect(file?.page.written.get(2)).toEqual({ message: 'Bomba hili ni la zamani.' });
    expect(file?.events[1]?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify([file?.events, office.captured.lines])).not.toContain('zamani');
  });
});

/** A ticket that `wakala` transferred to `jirani`, to which the citizen objects. */
async function aDisputedTransfer() {
  const { office, number } = await Office.holding();
  await office.did(number, ['mkuu-wakala', 'transfer', bodiesOfActs['transfer']]);
  const [receiver, giver] = await Promise.all(['jirani', 'wakala'].map((id) => office.registry.lineage(id)));
  if (receiver === undefined || giver === undefined) throw new Error('The country lacks them.');
  await office.citizen(number, (history, rules) =>
    object(history, { ...by.citizen(office.now), receiver, giver, office: undefined }, rules),
  );
  return { office, number };
}

describe('an act that answers the citizen', () => {
  it('carries on with an urgent matter that was withdrawn', async () => {
    const office = new Office();
    const urgent = aTicket({ urgent: true }).build();
    const number = await office.receives({ ticket: { ...urgent, ...heldByWakala } });
    await office.citizen(number, (history, rules) =>
      withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
    );
    await office.did(number, ['mkuu-wakala', 'carry-on']);
    expect((await office.ticket(number)).status).toBe('submitted');
  });

  it.each([
    [{ decision: 'keep', reason: 'Ni yao, iko katika eneo lao.' }, 'keep-transfer', 'jirani'],
    [{ decision: 'undo', reason: 'Si yao, iko nje ya eneo lao.' }, 'undo-transfer', 'wakala'],
    [{ decision: 'undo', to: 'wizara', reason: 'Ni yetu, tunaishughulikia.' }, 'undo-transfer', 'wizara'],
  ])('decides on the objection to a transfer: %j', async (body, act, holder) => {
    const { office, number } = await aDisputedTransfer();
    const reply = await office.does('mkuu-wizara', 'decide-transfer', number, body);
    expect(reply.body).toMatchObject({ act, institution: { id: holder } });
  });

  it('decides on the objection by the next head above where the level lost its head meanwhile', async () => {
    const { office, number } = await aDisputedTransfer();
    const body = { decision: 'keep', reason: 'Ni yao, iko katika eneo lao.' };
    expect((await office.does('mkuu-kmk', 'decide-transfer', number, body)).body).toMatchObject({
      refusal: 'not-the-deciding-level',
    });
    const top = fromTheTop({ by: { id: 'msimamizi-mkuu', institution: 'kmk' }, at: office.now });
    await administer(office.administration, moveOfficer, { id: 'mkuu-wizara', institution: 'bili' }, top);
    expect((await office.does('mkuu-kmk', 'decide-transfer', number, body)).body).toMatchObject({
      act: 'keep-transfer',
    });
  });

  it('lowers the urgency, as a head above', async () => {
    const { office, number } = await Office.holding({ ticket: { urgent: true } });
    const body = { urgency: 'lower', reason: 'Hatari imepita tangu jana.' };
    await office.did(number, ['mkuu-wizara', 'change-urgency', body]);
    expect((await office.ticket(number)).urgent).toBe(false);
  });

  it('says whom a name in free text means', async () => {
    const { office, number } = await Office.holding({ ticket: { unboundName: true } });
    await office.did(number, ['mkuu-wakala', 'name-officer', { officer: 'juma' }]);
    expect(await office.ticket(number)).toMatchObject({ aboutOfficer: 'juma' });
  });
});

it('a request for an act that is sent again is refused when it asks for something else', async () => {
  const { office, number } = await Office.holding();
  const key = aKey();
  await office.does('asha', 'note', number, { message: 'Moja' }, key);
  const other = await office.does('asha', 'note', number, { message: 'Mbili' }, key);
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
});

describe('a ticket that is kept from somebody', () => {
  it('is given neither to an officer under the one it is about nor to that unit', async () => {
    const { office, number } = await Office.holding({ ticket: { aboutOfficer: 'mkuu-idara' } });
    const tried = [{ officer: 'karani', unit: 'idara' }, { unit: 'idara' }, { officer: 'mkuu-idara' }];
    const replies = tried.map((body) => office.does('mkuu-wakala', 'assign', number, body));
    expect((await Promise.all(replies)).map(({ body }) => body['refusal'])).toEqual([
      'kept-from-them',
      'kept-from-them',
      'is-about-them',
    ]);
  });

  it('is given to anybody else', async () => {
    const { office, number } = await Office.holding({ ticket: { aboutOfficer: 'juma' } });
    await office.did(number, ['mkuu-wakala', 'assign', { officer: 'asha' }]);
    expect((await office.ticket(number)).assignee).toBe('asha');
  });
});

describe('whoever sees the ticket and may not do the act', () => {
  it.each([
    ['asha', 'assign', 'not-allowed', 403],
    ['asha', 'start', 'not-allowed', 403],
    ['mlalamikiwa', 'respond', 'not-allowed', 403],
    ['msimamizi', 'note', 'not-allowed', 403],
    ['mkuu-wakala', 'extend', 'act-refused', 409],
    ['mkuu-wakala', 'carry-on', 'act-refused', 409],
  ])('%s is told that to %s is %s', async (officer, route, code, status) => {
    const { office, number } = await Office.holding();
    const reply = await office.does(officer, route, number, bodiesOfActs[route]);
    expect(reply).toMatchObject({ status, body: { code } });
    expect(await office.happened(number)).toHaveLength(1);
  });

  it('is told, where their institution passed it on, that it is theirs no longer', async () => {
    const { office, number } = await Office.holding();
    await office.did(number, ['asha', 'acknowledge'], ['mkuu-wakala', 'escalate', bodiesOfActs['escalate']]);
    for (const officer of ['asha', 'mkuu-wakala']) {
      const reply = await office.does(officer, 'respond', number, bodiesOfActs['respond']);
      expect(reply).toMatchObject({ status: 409, body: { refusal: 'no-longer-theirs' } });
    }
  });

  it('is told, where the head gave it to a colleague meanwhile, that it is assigned to them no longer', async () => {
    const { office, number } = await Office.holding();
    const assigning = ['asha', 'juma'].map((officer) => ['mkuu-wakala', 'assign', { officer }] as const);
    await office.did(number, ...assigning);
    const reply = await office.does('asha', 'respond', number, bodiesOfActs['respond']);
    expect(reply).toMatchObject({ status: 409, body: { refusal: 'no-longer-assigned' } });
    const never = await office.does('asha', 'transfer', number, bodiesOfActs['transfer']);
    expect(never).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });

  it('is told that whoever answered below does not decide', async () => {
    const { office, number } = await Office.holding({ ticket: { holder: 'idara', sentTo: 'idara' } });
    const before = await office.ticket(number);
    const answered = { ...before, version: 2 };
    const risen: Ticket = {
      ...answered,
      version: 3,
      holder: 'wakala',
      heldBefore: ['idara'],
      cycle: { ...before.cycle, number: 2 },
    };
    const at = office.now;
    const by = { actor: 'assignee', officer: 'asha', institution: 'idara' } as const;
    const answer = { act: 'respond', by, at, before, facts: { finding: 'upheld' } } as const;
    await office.tickets.save({ before, ticket: answered, event: eventOf(answered, answer) });
    const lastHash = (await office.ticket(number)).lastHash ?? '';
    const appeal = { act: 'appeal', by: { actor: 'citizen' }, at, before: answered, facts: {} } as const;
    await office.tickets.save({
      before: { ...answered, lastHash },
      ticket: risen,
      event: eventOf(risen, appeal),
    });
    const reply = await office.does('asha', 'assign-to-self', number);
    expect(reply.body).toMatchObject({ code: 'act-refused', refusal: 'answered-below' });
  });

  it('hands on what its institution alone receives to none, until it is put into another category', async () => {
    const { office, number } = await Office.holding({ ticket: { ...heldByWakala, category: 'rushwa' } });
    const handsOn = () => office.does('mkuu-wakala', 'transfer', number, bodiesOfActs['transfer']);
    expect((await handsOn()).body).toMatchObject({ code: 'act-refused', refusal: 'only-one-receives' });

    await office.did(number, ['mkuu-wakala', 'reclassify', bodiesOfActs['reclassify']]);
    expect((await handsOn()).body).toMatchObject({ act: 'transfer', institution: { id: 'jirani' } });
  });

  it('is told by name what the registry does not know', async () => {
    const { office, number } = await Office.holding();
    const codes = await Promise.all([
      office.does('mkuu-wakala', 'assign', number, { officer: 'hayupo' }),
      office.does('mkuu-wakala', 'assign', number, { unit: 'haipo' }),
      office.does('mkuu-wakala', 'transfer', number, { to: 'haipo', reason: 'Si yetu, ni ya jirani.' }),
      office.does('mkuu-wakala', 'reclassify', number, {
        category: 'haipo',
        reason: 'Si hii, ni ya barabara.',
      }),
    ]);
    expect(codes.map(({ status, body }) => [status, body['code']])).toEqual([
      [422, 'unknown-officer'],
      [422, 'unknown-institution'],
      [422, 'unknown-institution'],
      [422, 'unknown-category'],
    ]);
  });
});

describe('merging', () => {
  const main = '261100000021';
  const body = { into: main };

  async function twoTickets(details: Parameters<Office['receives']>[0] = {}) {
    const office = new Office();
    const joining = await office.receives();
    await office.receives({ ...details, ticket: { number: main, ...details.ticket } });
    for (const number of [main, joining]) await office.opens('mkuu-wakala', number);
    return { office, joining };
  }

  it('is in the history of both tickets', async () => {
    const { office, joining } = await twoTickets();
    const key = aKey();
    const first = await office.does('mkuu-wakala', 'merge', joining, body, key);
    expect(first.status).toBe(200);
    expect(await office.does('mkuu-wakala', 'merge', joining, body, key)).toEqual(first);
    expect((await office.ticket(joining)).mergedInto).toBe(main);
    expect(await office.happened(joining)).toEqual([
      'submit by citizen',
      'merge by head mkuu-wakala of wakala',
    ]);
    expect(await office.happened(main)).toEqual([
      'submit by citizen',
      'take-in by head mkuu-wakala of wakala',
    ]);
    await office.did(joining, ['mkuu-wakala', 'part']);
    expect((await office.ticket(joining)).mergedInto).toBeUndefined();
  });

  it('into a ticket that is unlike, foreign or missing is refused in one way, and nothing is taken in', async () => {
    const unlike = await twoTickets({ ticket: { kind: 'question' } });
    const foreign = await twoTickets({ ticket: { holder: 'mahakama', sentTo: 'mahakama' } });
    const office = new Office();
    const alone = await office.receives();
    const answers = [
      await unlike.office.does('mkuu-wakala', 'merge', unlike.joining, body),
      await foreign.office.does('mkuu-wakala', 'merge', foreign.joining, body),
      await office.does('mkuu-wakala', 'merge', alone, body),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ code: 'act-refused', refusal: 'not-alike' });
    expect(await unlike.office.happened(main)).toHaveLength(1);
  });
});

describe('the officer whom a ticket names', () => {
  const everyRoute = Object.keys(bodiesOfActs);

  it.each(everyRoute)('finds nothing when they ask to %s, nor does whoever is under them', async (route) => {
    const { office, number } = await Office.holding({
      ticket: { holder: 'wizara', sentTo: 'wakala', aboutOfficer: 'mkuu-wakala', assignee: 'mkuu-wakala' },
    });
    for (const officer of ['mkuu-wakala', 'asha', 'mkuu-idara']) {
      const { status, body } = await office.does(officer, route, number, bodiesOfActs[route]);
      expect([status, body['code']]).toEqual([404, 'no-such-ticket']);
    }
  });
});
