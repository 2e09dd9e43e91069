import { describe, expect, it, test } from 'vitest';
import { undoWithdrawal, withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aKey } from '../../builders/http-request.ts';
import { aConfidentialTicket, anAskedTicket, motivation, phone } from './a-request.ts';

const day = 24 * 3600;

describe('whoever handles a ticket', () => {
  it('asks for the identity behind it, once for one key', async () => {
    const { office, number, desk } = await aConfidentialTicket();
    const key = aKey();
    const first = await desk.asks('mkuu-wakala', { motivation, lifeAtRisk: true }, key);
    expect(first).toMatchObject({
      status: 201,
      body: {
        id: `${number}-2`,
        state: { code: 'requested', word: 'awaiting a decision' },
        lifeAtRisk: true,
        institution: { id: 'wakala' },
        decideBy: plusSeconds(office.now, 4 * 3600),
      },
    });
    expect(await desk.asks('mkuu-wakala', { motivation, lifeAtRisk: true }, key)).toEqual(first);
    expect(await desk.asks('mkuu-wakala', { motivation }, key)).toMatchObject({
      body: { code: 'idempotency-key-reused' },
    });
    expect(await office.happened(number)).toEqual([
      'submit by citizen',
      'request-identity by head mkuu-wakala of wakala',
    ]);
  });

  it('is told why not: it is anonymous, or one waits already', async () => {
    const anonymous = await aConfidentialTicket({ ticket: { openness: 'anonymous' } });
    expect((await anonymous.desk.asks()).body).toMatchObject({ refusal: 'nothing-to-reveal' });
    const { desk } = await anAskedTicket();
    expect((await desk.asks()).body).toMatchObject({ refusal: 'identity-asked-already' });
  });

  it('sees it while the grant lasts, each look recorded first', async () => {
    const { office, number, desk } = await anAskedTicket();
    expect((await desk.looks()).body).toMatchObject({ code: 'identity-not-granted' });

    const granted = await desk.decides('grant');
    const viewUntil = plusSeconds(office.now, day);
    expect(granted.body).toMatchObject({ state: { code: 'granted' }, viewUntil });

    expect(await desk.looks()).toMatchObject({ status: 200, body: { number, phone, viewUntil } });
    const { calls } = office;
    expect(calls.indexOf('record')).toBeGreaterThan(-1);
    expect(calls.indexOf('record')).toBeLessThan(calls.indexOf('contactOf'));
    office.now = viewUntil;
    expect((await desk.looks()).status).toBe(200);
    office.now = plusSeconds(viewUntil, 1);
    expect((await desk.looks()).body).toMatchObject({ code: 'identity-not-granted' });

    const looked = (await office.reads.readsOf(number)).filter(({ opened }) => opened === 'identity');
    expect(looked.map(({ by }) => by)).toEqual([
      { officer: 'mkuu-wakala', institution: 'wakala', role: 'head' },
      { officer: 'mkuu-wakala', institution: 'wakala', role: 'head' },
    ]);
  });

  it('sees nothing where it was refused', async () => {
    const { desk } = await anAskedTicket();
    expect((await desk.decides('refuse')).body).toMatchObject({ state: { code: 'refused' } });
    expect((await desk.looks()).body).toMatchObject({ code: 'identity-not-granted' });
  });

  it("sees it no longer once the ticket is another institution's", async () => {
    const { office, number, desk } = await anAskedTicket();
    await desk.decides('grant');
    await office.did(number, ['mkuu-wakala', 'transfer', { to: 'jirani', reason: 'Si yetu, ni ya jirani.' }]);
    expect((await desk.looks()).body).toMatchObject({ code: 'identity-not-granted' });
  });
});

describe('once the citizen withdrew the ticket', () => {
  const withdrawnBy = async (pressure: boolean, undone: boolean) => {
    const all = await aConfidentialTicket();
    const { office, number, desk } = all;
    await desk.asks();
    await desk.decides('grant');
    expect((await desk.looks()).body).toMatchObject({ phone });
    office.now = plusSeconds(office.now, 60);
    const citizen = { by: { actor: 'citizen' as const }, at: office.now };
    await office.citizen(number, (history, rules) => withdraw(history, { ...citizen, pressure }, rules));
    if (undone) await office.citizen(number, (history, rules) => undoWithdrawal(history, citizen, rules));
    office.calls = [];
    return all;
  };

  test.each([
    [true, false],
    [true, true],
    [false, false],
    [false, true],
  ])(
    'the view ends that was running, and the vault is not even asked (pressed: %s, taken back: %s)',
    async (pressure, undone) => {
      const { office, desk } = await withdrawnBy(pressure, undone);
      const { status, text } = await desk.looks();
      expect([status, text.includes(phone)]).toEqual([403, false]);
      expect(office.calls).not.toContain('contactOf');
      const own = await desk.listsOwn();
      expect(own.body['requests']).toMatchObject([{ state: { code: 'granted' } }]);
      expect(own.text).not.toContain('viewUntil');
    },
  );

  test.each([true, false])(
    'nobody can ask anew who sent it, nor tell by that whether there was pressure: %s',
    async (pressure) => {
      const { desk } = await withdrawnBy(pressure, true);
      expect((await desk.asks()).body).toMatchObject({ refusal: 'hidden-by-withdrawal' });
    },
  );
});

describe('nobody else', () => {
  test.each(['asha', 'mkuu-wizara', 'mlalamikiwa'])(
    '%s, who sees the ticket, asks or sees who sent it',
    async (officer) => {
      const { office, number, desk } = await aConfidentialTicket();
      expect((await desk.asks(officer)).status).toBe(403);
      await desk.asks();
      await desk.decides('grant');
      expect((await desk.looks(officer)).body).toMatchObject({ code: 'identity-not-granted' });
      expect(office.calls).not.toContain('contactOf');
      expect(await office.reads.readsOf(number)).toEqual([]);
    },
  );
});

describe('when the store fails', () => {
  it('no record, no content: the vault is not even asked', async () => {
    const { office, desk } = await anAskedTicket();
    await desk.decides('grant');
    office.reads.record = () => Promise.reject(new Error('The record is not to be had.'));
    const { status, text } = await desk.looks();
    expect(status).toBe(500);
    expect(text).not.toContain(phone);
    expect(office.calls).not.toContain('contactOf');
  });

  it('no record, no motivation', async () => {
    const { office, desk } = await anAskedTicket();
    office.reads.record = () => Promise.reject(new Error('The record is not to be had.'));
    const { status, text } = await desk.opens();
    expect(status).toBe(500);
    expect(text).not.toContain('hatarini');
    expect(office.calls).not.toContain('open');
  });
});

it('the phone, the motivation and the reason are in no log line', async () => {
  const { office, desk } = await anAskedTicket();
  await desk.opens();
  await desk.decides('grant');
  await desk.looks();
  const lines = JSON.stringify(office.captured.lines);
  expect(lines).toContain('identity-opened');
  for (const secret of ['712345678', 'hatarini', 'imethibitishwa']) expect(lines).not.toContain(secret);
});
