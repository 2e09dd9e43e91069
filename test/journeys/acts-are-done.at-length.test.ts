import { beforeAll, describe, expect, it } from 'vitest';
import { after } from '../../domain/foundation/time/add-duration.ts';
import type { Receipt } from '../../local/demo/citizen.ts';
import type { DemoTicket } from '../../local/demo/tickets.ts';
import { aPolicy, lasting } from '../builders/policy.ts';
import { emailsTo, smsTo } from './steps/notices.ts';
import { does, readsAndDoes, refusedFor, tokensOf } from './steps/officers.ts';
import { calendar, sentUnder } from './steps/own-rules.ts';
import { dateInDays } from './steps/dates.ts';
import { storedTicket } from './steps/slow-tickets.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** As published: people have days. */
const rules = aPolicy({ version: 900_004 });

const people = { head: 'anna-mushi', officer: 'musa-mollel', headAbove: 'latifa-sichone' } as const;
type Person = keyof typeof people;

describe('what people can do on a complaint', () => {
  const citizen = aCitizen();
  const tokens = new Map<Person, string>();

  beforeAll(async () => {
    for (const who of Object.keys(people) as Person[]) tokens.set(who, (await tokensOf(people[who])).access);
  });

  const sent = (changes: Partial<DemoTicket> = {}) =>
    sentUnder(rules, aComplaint({ institution: 'dawasa', ...changes }), citizen);
  const act = (who: Person, { number }: Receipt, what: string, body: object = {}) =>
    does(tokens.get(who) ?? '', number, what, body);
  /** Whoever answers has opened it. */
  const answer = (receipt: Receipt, what: string, body: object) =>
    readsAndDoes(tokens.get('head') ?? '', receipt.number, what, body);
  const done = (name: string) => ({ status: 200, body: { act: name } });
  const told = ({ number }: Receipt, saying: string) =>
    until(`an SMS that says ${saying}`, 60, () =>
      smsTo(citizen).find((text) => text.includes(number) && text.includes(saying)),
    );
  const email = (to: Person, { number }: Receipt, subject: string) =>
    until(`an e-mail about ${subject}`, 120, () =>
      emailsTo(people[to]).find((text) => text.startsWith(subject) && text.includes(number)),
    );
  const lastOf = async (receipt: Receipt) => (await citizen.follow(receipt)).timeline.at(-1);

  it('the head extends the time once, and the citizen reads until when and why', async () => {
    const receipt = await sent();
    const extension = { workingDays: 5, message: 'Tunasubiri vipuri vifike.' };
    expect(await act('head', receipt, 'extension', extension)).toMatchObject(refusedFor('wrong-status'));
    await act('head', receipt, 'acknowledgement');
    const { respondBy = receipt.submittedAt } = (await storedTicket(receipt.number)).cycle;

    expect(await act('head', receipt, 'extension', { ...extension, workingDays: 11 })).toMatchObject(
      refusedFor('too-long'),
    );
    const extended = await act('head', receipt, 'extension', extension);

    const newDate = after(respondBy, lasting(5, 'working-days'), await calendar());
    expect(extended).toMatchObject({ status: 200, body: { act: 'extend', respondBy: newDate } });
    await told(receipt, 'inahitaji muda zaidi kujibu');
    expect((await citizen.follow(receipt)).messages).toMatchObject([{ text: extension.message }]);
    expect(await act('head', receipt, 'extension', extension)).toMatchObject(refusedFor('already-extended'));
  });

  it('the head above directs what is to be done, which citizens do not read', async () => {
    const receipt = await sent();
    const message = 'Andaeni taarifa ya bomba hili.';
    const dueBy = dateInDays(3);
    expect(await act('officer', receipt, 'direction', { dueBy, message })).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });

    const { cycle } = await storedTicket(receipt.number);
    expect(await act('headAbove', receipt, 'direction', { dueBy, message })).toMatchObject(done('direct'));

    await email('head', receipt, 'Maelekezo kuhusu lalamiko');
    expect((await lastOf(receipt))?.text).toBe('Ngazi ya juu imetoa maelekezo.');
    expect(JSON.stringify(await citizen.follow(receipt))).not.toContain(message);
    expect((await storedTicket(receipt.number)).cycle).toEqual(cycle);
  });

  it('any officer makes it urgent, and a head above alone takes that back, with a reason', async () => {
    const receipt = await sent();
    const raising = { urgency: 'raise', reason: 'Maji machafu yanaingia majumbani.' };
    const lowering = { urgency: 'lower', reason: 'Bomba lilifungwa jana.' };
    const { respondBy: ordinary = '' } = (await storedTicket(receipt.number)).cycle;

    expect(await act('officer', receipt, 'urgency', raising)).toMatchObject(done('raise-urgency'));
    const urgent = await storedTicket(receipt.number);
    expect(urgent.urgent).toBe(true);
    expect(Date.parse(urgent.cycle.respondBy ?? '')).toBeLessThan(Date.parse(ordinary));
    await email('head', receipt, `HARAKA: Lalamiko ${receipt.number} sasa ni jambo la dharura`);
    expect((await act('head', receipt, 'urgency', lowering)).status).toBe(403);

    expect(await act('headAbove', receipt, 'urgency', lowering)).toMatchObject(done('lower-urgency'));
    await told(receipt, 'si kwa dharura');
    expect((await lastOf(receipt))?.reason).toBe(lowering.reason);
  });

  it('the head passes up what was acknowledged, with a reason that the citizen reads', async () => {
    const receipt = await sent();
    const reason = 'Uamuzi huu uko juu ya mamlaka yetu.';
    expect(await act('head', receipt, 'escalation', { reason })).toMatchObject(refusedFor('wrong-status'));
    await act('head', receipt, 'acknowledgement');

    expect(await act('head', receipt, 'escalation', { reason })).toMatchObject({
      status: 200,
      body: { act: 'escalate', institution: { id: 'maji' }, status: { code: 'submitted' } },
    });

    await told(receipt, 'limepelekwa Wizara ya Maji, ngazi ya juu');
    await email('headAbove', receipt, `Lalamiko ${receipt.number} limeletwa kwako`);
    expect((await lastOf(receipt))?.reason).toBe(reason);
  });

  it('the head sets aside what nobody understands, and its citizen may appeal all the same', async () => {
    const receipt = await sent({ subject: 'Xyz', description: 'Xyz xyz.' });
    const setting = { because: 'unintelligible', reason: 'Hatukuelewa unachoomba.' };
    expect(await act('officer', receipt, 'setting-aside', setting)).toMatchObject({ status: 403 });
    expect(await act('head', receipt, 'setting-aside', setting)).toMatchObject(refusedFor('not-read'));
    expect(await answer(receipt, 'setting-aside', setting)).toMatchObject(done('set-aside'));

    await told(receipt, 'halitashughulikiwa');
    const appealed = await citizen.act(receipt, 'appeals', { grounds: 'Ninaomba maji.' });
    expect(appealed).toMatchObject({ act: 'appeal', institution: { id: 'maji' } });
  });

  it('the head refers what belongs elsewhere to a body outside, and its citizen may appeal all the same', async () => {
    const receipt = await sent();
    const referral = { body: 'Mahakama ya Mwanzo Kariakoo', reason: 'Shauri liko mahakamani.' };
    expect(await answer(receipt, 'referral', referral)).toMatchObject(done('refer'));

    await told(receipt, 'limeelekezwa kwa taasisi nje ya mfumo huu');
    const { status, responses } = await citizen.follow(receipt);
    expect(status).toMatchObject({ code: 'responded' });
    expect(responses).toMatchObject([{ outcome: { code: 'referred' }, ...referral, final: false }]);
    const appealed = await citizen.act(receipt, 'appeals', { grounds: 'Ni suala la DAWASA.' });
    expect(appealed).toMatchObject({ act: 'appeal', institution: { id: 'maji' } });
  });

  it('the citizen accepts a response, and takes that back', async () => {
    const receipt = await sent();
    await answer(receipt, 'response', { finding: 'upheld', reason: 'Bomba limebadilishwa.' });
    expect(await citizen.act(receipt, 'acceptance')).toMatchObject({ status: { code: 'closed' } });
    await told(receipt, 'limefungwa: umekubali jibu');

    expect(await citizen.act(receipt, 'acceptance-undoing')).toMatchObject({ status: { code: 'responded' } });
    expect((await storedTicket(receipt.number)).nextWakeAt).toBeDefined();
    await expect(citizen.act(receipt, 'acceptance-undoing')).rejects.toThrow(/act-refused/);
  });

  it('nobody denies a promised remedy before its day, for which the clock waits', async () => {
    const receipt = await sent();
    const promisedFor = dateInDays(2);
    const response = {
      finding: 'upheld',
      reason: 'Ni kweli, bomba limepasuka.',
      remedy: 'Bomba jipya litawekwa.',
    };
    expect(await answer(receipt, 'response', { ...response, promisedFor: '2026-01-05' })).toMatchObject(
      refusedFor('date-not-ahead'),
    );
    expect(await answer(receipt, 'response', { ...response, promisedFor })).toMatchObject(done('respond'));

    const { promisedBy, nextWakeAt } = await storedTicket(receipt.number);
    expect(nextWakeAt).toBe(promisedBy);
    const denial = { done: false, reason: 'Bado hakuna bomba.' };
    await expect(citizen.act(receipt, 'remedy-confirmation', denial)).rejects.toThrow(
      'Tarehe iliyoahidiwa bado haijafika.',
    );
  });

  it('the citizen says that a promised remedy is there, and is told until when to undo that', async () => {
    const receipt = await sent();
    const promisedFor = dateInDays(2);
    const response = {
      finding: 'upheld',
      reason: 'Ni kweli, bomba limepasuka.',
      remedy: 'Bomba jipya litawekwa.',
    };
    expect(await answer(receipt, 'response', { ...response, promisedFor })).toMatchObject(done('respond'));
    expect(await citizen.act(receipt, 'remedy-confirmation', { done: true })).toMatchObject({
      status: { code: 'closed' },
    });
    await told(receipt, 'kilichoahidiwa kimefanyika. Asante. Unaweza kubadili uamuzi hadi');
  });

  it('the citizen withdraws under pressure, and the head above is told', async () => {
    const receipt = await sent();
    const withdrawn = await citizen.act(receipt, 'withdrawal', { pressure: true, reason: 'Nilitishwa.' });
    expect(withdrawn.next).toContain('Ulisema kuwa ulishinikizwa: mkuu wa ngazi ya juu anajulishwa.');
    await told(receipt, 'umebadili mawazo, lirudishe hadi');
    await email('headAbove', receipt, `Lalamiko ${receipt.number} limeondolewa kwa shinikizo`);
    expect(await act('head', receipt, 'carrying-on')).toMatchObject(refusedFor('not-urgent'));
    expect(await citizen.act(receipt, 'withdrawal-undoing')).toMatchObject({ status: { code: 'submitted' } });
  });
});
