import { describe, expect, it } from 'vitest';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { by } from '../../builders/life.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { Office } from '../../builders/views/an-office.ts';

const refusedUnread = { status: 409, body: { code: 'act-refused', refusal: 'not-read' } };
const words = { salt: 'bb', commitment: 'dd', parts: { message: 'Maji hayajarudi hadi leo.' } };

const answers = (office: Office, officer: string, number: string, route = 'respond') =>
  office.does(officer, route, number, bodiesOfActs[route]);

const citizenWrites = (office: Office, number: string) =>
  office.citizen(number, (history, rules) =>
    replyOfCitizen(history, { ...by.citizen(office.now), written: words }, rules),
  );

describe('a ticket that nobody of its holder opened', () => {
  it.each(['respond', 'refer', 'set-aside'])('is not answered: %s', async (route) => {
    const { office, number } = await Office.holding();
    expect(await answers(office, 'mkuu-wakala', number, route)).toMatchObject(refusedUnread);

    await office.opens('asha', number);

    expect(await answers(office, 'mkuu-wakala', number, route)).toMatchObject({ status: 200 });
  });

  it('says what to do, in the language of whoever asked', async () => {
    const { office, number } = await Office.holding();
    const request = { method: 'POST', params: { number }, body: bodiesOfActs['respond'] } as const;
    const detailsIn = async (language: string, key: string) => {
      const headers = { 'accept-language': language, 'idempotency-key': key };
      return (await office.asks('mkuu-wakala', 'respond', { ...request, headers })).body['detail'];
    };
    expect(await detailsIn('en', '6f8a5d9e-1111-4a4b-9c3d-000000000001')).toContain('Open it, read it');
    expect(await detailsIn('sw', '6f8a5d9e-1111-4a4b-9c3d-000000000002')).toContain('Ufungue, uusome');
  });

  it('is not answered because those above opened it', async () => {
    const { office, number } = await Office.holding();
    await office.opens('mkuu-wizara', number);
    await office.does('msimamizi', 'open-with-reason', number, { reason: 'Ombi la Bunge la mwaka huu.' });
    expect(await answers(office, 'mkuu-wakala', number)).toMatchObject(refusedUnread);
  });

  it('is joined with no other', async () => {
    const office = new Office();
    const [joining, main] = [
      await office.receives(),
      await office.receives({ ticket: { number: '261100000021' } }),
    ];
    const merging = () => office.does('mkuu-wakala', 'merge', joining, { into: main });
    await office.opens('asha', joining);
    expect(await merging()).toMatchObject(refusedUnread);
    await office.opens('asha', main);
    expect(await merging()).toMatchObject({ status: 200 });
  });
});

describe('what the citizen writes later', () => {
  it('is opened before the ticket is answered', async () => {
    const { office, number } = await Office.holding();
    await office.opens('asha', number);
    await citizenWrites(office, number);
    expect(await answers(office, 'mkuu-wakala', number)).toMatchObject(refusedUnread);

    await office.opens('asha', number);

    expect(await answers(office, 'mkuu-wakala', number)).toMatchObject({ status: 200 });
  });

  it('wins over an answer that is given at the same moment', async () => {
    const { office, number } = await Office.holding();
    await office.opens('mkuu-wakala', number);
    // The answer was decided and is about to be saved when the words come.
    const save = office.tickets.save.bind(office.tickets);
    office.tickets.save = async (change) => {
      office.tickets.save = save;
      await citizenWrites(office, number);
      return save(change);
    };

    expect(await answers(office, 'mkuu-wakala', number)).toMatchObject(refusedUnread);
    expect((await office.ticket(number)).status).toBe('submitted');
  });
});

describe('a level that a ticket comes to', () => {
  it('reads it itself: that it was read below is not enough', async () => {
    const { office, number } = await Office.holding();
    await office.opens('mkuu-wakala', number);
    await office.did(number, ['mkuu-wakala', 'start'], ['mkuu-wakala', 'escalate', bodiesOfActs['escalate']]);
    expect(await answers(office, 'mkuu-wizara', number)).toMatchObject(refusedUnread);

    await office.opens('mkuu-wizara', number);

    expect(await answers(office, 'mkuu-wizara', number)).toMatchObject({ status: 200 });
  });
});

it('costs the same however often a ticket was read', async () => {
  const callsAfter = async (reads: number) => {
    const { office, number } = await Office.holding();
    for (let read = 0; read < reads; read += 1) await office.opens('asha', number);
    await answers(office, 'mkuu-wakala', number);
    return office.calls;
  };
  const calls = await callsAfter(1);
  expect(await callsAfter(30)).toEqual(calls);
  expect(calls.filter((name) => name === 'standing')).toHaveLength(1);
  expect(calls).not.toContain('readsOf');
});
