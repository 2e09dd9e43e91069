import { describe, expect, it, test, vi } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { written } from '../../../domain/audit/commitment.ts';
import { withdraw } from '../../../domain/tickets/citizen/withdraw.ts';
import { merge } from '../../../domain/tickets/merging/merge.ts';
import { plusSeconds } from '../../../domain/deadlines/instant.ts';
import { StoreUnavailable } from '../../../domain/tickets/ticket-store.ts';
import { pageSize } from '../../../functions/mergers/find-followers.ts';
import { repeatedAndMixed } from '../../builders/busy-country.ts';
import { by } from '../../builders/life.ts';
import { theRules } from '../../builders/ticket.ts';
import { aKey } from '../officers/an-office.ts';
import { answer, followerAt, main, MergingOffice } from './a-merging-office.ts';

const head = 'mkuu-wakala';
const [first, second, third] = [followerAt(0), followerAt(1), followerAt(2)];
const three = [first, second, third];
const kinds = async (office: MergingOffice, number: string) =>
  (await office.historyOf(number)).events.map(({ type }) => type);

describe('when the main ticket is answered, the keeper of mergers', () => {
  test('answers every other with the same finding and text, each under a salt of its own', async () => {
    const office = await MergingOffice.merged(3);
    const event = await office.answersMain();
    await office.keeps(event);

    const answers = await Promise.all(three.map((number) => office.lastOf(number)));
    for (const [place, number] of three.entries()) {
      expect(answers[place]).toMatchObject({
        type: 'respond',
        by: { actor: 'system' },
        facts: { finding: 'upheld', ticket: main, officer: head },
      });
      const file = await office.tickets.open(number);
      expect(file?.written.get(answers[place]?.version ?? 0)).toEqual({
        reason: answer.reason,
        remedy: answer.remedy,
      });
      expect(file?.ticket).toMatchObject({ status: 'responded', outcome: 'upheld' });
      expect(file?.ticket.windowEndsAt).toBeDefined();
      expect(file?.ticket).not.toHaveProperty('mergedInto');
    }
    const commitments = [event, ...answers].map(({ commitment }) => commitment);
    expect(new Set(commitments).size).toBe(4);
    const { reason, remedy } = answer;
    expect(commitments).toContain(written({ reason, remedy }, '1'.padStart(32, '0'), hashing).commitment);
  });

  test('gives each a window of its own, which counts from its own answer', async () => {
    const office = await MergingOffice.merged(1);
    const event = await office.answersMain();
    office.now = plusSeconds(office.now, 3 * 24 * 3600);
    await office.keeps(event);

    const [ofMain, other] = [await office.ticket(main), await office.ticket(first)];
    expect(String(other.windowEndsAt) > String(ofMain.windowEndsAt)).toBe(true);
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))(
    'answers each once, however often and in whatever order events come (%i)',
    async (seed) => {
      const office = await MergingOffice.merged(3);
      await office.answersMain();
      const heard = await office.heardOf(main, ...three);
      await office.keeps(...repeatedAndMixed(heard, seed));
      await office.keeps(...(await office.heardOf(main, ...three)));

      for (const number of three) expect(await kinds(office, number)).toEqual(['submit', 'merge', 'respond']);
      expect(office.setAside).toEqual([]);
    },
  );

  test('lets one that cannot be answered keep no other from its answer', async () => {
    const office = await MergingOffice.merged(3);
    const event = await office.answersMain();
    const save = office.tickets.save.bind(office.tickets);
    vi.spyOn(office.tickets, 'save').mockImplementation((change) =>
      change.ticket.number === second ? Promise.reject(new Error('It is broken.')) : save(change),
    );
    await office.keeps(event);

    expect(await kinds(office, first)).toContain('respond');
    expect(await kinds(office, second)).not.toContain('respond');
    expect(await kinds(office, third)).toContain('respond');
    expect(office.setAside).toHaveLength(1);
  });

  test('brings an answer that a store kept back, once the store is there again', async () => {
    const office = await MergingOffice.merged(3);
    const event = await office.answersMain();
    office.scheduler.begin({ throttled: 0.05, 'time-out-after-commit': 0.05, conflict: 0.05 });
    await office.keeps(event);
    office.scheduler.calm();
    await office.keeps(event);

    for (const number of three) expect(await kinds(office, number)).toEqual(['submit', 'merge', 'respond']);
  });

  test('leaves one alone that parted before', async () => {
    const office = await MergingOffice.merged(2);
    await office.did(first, [head, 'part']);
    await office.keeps(await office.answersMain());

    expect(await kinds(office, first)).toEqual(['submit', 'merge', 'part']);
    expect(await kinds(office, second)).toContain('respond');
  });

  test('answers through one that followed another itself', async () => {
    const office = await MergingOffice.with(2);
    await office.did(second, [head, 'merge', { into: first }]);
    await office.did(first, [head, 'merge', { into: main }]);
    await office.keeps(await office.answersMain());
    await office.keeps(await office.lastOf(first));

    expect(await office.lastOf(second)).toMatchObject({
      type: 'respond',
      facts: { finding: 'upheld', ticket: first, officer: head },
    });
  });
});

describe('with very many that joined, the keeper of mergers', () => {
  const many = Array.from({ length: 500 }, (_, place) => followerAt(place));

  test('answers all, and no message costs more than a page', async () => {
    const office = await MergingOffice.with(many.length);
    await office.takesIn(many);
    await office.keeps(...(await office.heardOf(main)));
    office.callsOfMessages.length = 0;
    await office.keeps(await office.answersMain());

    const tickets = await Promise.all(many.map((number) => office.ticket(number)));
    expect(tickets.filter(({ status }) => status !== 'responded')).toEqual([]);
    const most = Math.max(...office.callsOfMessages.map((calls) => calls.length));
    expect(most).toBeLessThanOrEqual(5);
    const given = vi.spyOn(office.orders, 'give');
    await office.keeps(await office.lastOf(main));
    expect(Math.max(...given.mock.calls.map(([orders]) => orders.length))).toBe(pageSize + 1);
  });
});

describe('when the main ticket goes elsewhere, the keeper of mergers', () => {
  const leaving = [
    ['transferred', 'transfer', { to: 'jirani', reason: 'Ni ya jirani.' }],
    ['escalated', 'escalate', { reason: 'Inahitaji wizara.' }],
    ['referred', 'refer', { body: 'Mahakama', reason: 'Ni ya mahakama.' }],
    ['set aside', 'set-aside', { because: 'advertisement', reason: 'Ni tangazo.' }],
    ['of another kind', 'reclassify', { kind: 'question', reason: 'Ni swali.' }],
    ['sensitive', 'reclassify', { category: 'ukatili', reason: 'Ni ukatili.' }],
  ] as const;

  test.each(leaving)('lets the others go on by themselves: it is %s', async (_, route, body) => {
    const office = await MergingOffice.merged(2);
    await office.did(main, [head, 'acknowledge'], [head, route, body]);
    await office.keeps(await office.lastOf(main));

    for (const number of [first, second]) {
      expect(await office.lastOf(number)).toMatchObject({ type: 'part', by: { actor: 'system' } });
      expect(await office.ticket(number)).toMatchObject({ status: 'in-progress', holder: 'wakala' });
    }
  });

  test('lets the others go on by themselves: its citizen withdraws it', async () => {
    const office = await MergingOffice.merged(1);
    await office.citizen(main, (history, rules) =>
      withdraw(history, { ...by.citizen(office.now), pressure: false }, rules),
    );
    await office.keeps(await office.lastOf(main));
    expect((await office.lastOf(first)).type).toBe('part');
  });

  test('does nothing again when an old event comes after the other joined anew', async () => {
    const office = await MergingOffice.merged(1);
    await office.did(main, [head, 'reclassify', { kind: 'question', reason: 'Ni swali.' }]);
    const left = await office.lastOf(main);
    await office.keeps(left);
    await office.did(main, [head, 'reclassify', { kind: 'complaint', reason: 'Ni lalamiko.' }]);
    await office.did(first, [head, 'merge', { into: main }]);
    await office.keeps(left, ...(await office.heardOf(main, first)));

    expect(await kinds(office, first)).toEqual(['submit', 'merge', 'part', 'merge']);
    expect((await office.ticket(first)).mergedInto).toBe(main);
  });
});

describe('when the request ended between the two changes of a merger, the keeper of mergers', () => {
  async function brokenOff() {
    const office = await MergingOffice.with(1);
    const key = aKey();
    const save = office.tickets.save.bind(office.tickets);
    const broken = vi
      .spyOn(office.tickets, 'save')
      .mockImplementation((change) =>
        change.event.type === 'merge' ? Promise.reject(new StoreUnavailable('time-out')) : save(change),
      );
    const { status } = await office.does(head, 'merge', first, { into: main }, key);
    expect([status, (await office.ticket(first)).mergedInto]).toEqual([503, undefined]);
    broken.mockRestore();
    return { office, key, takenIn: await office.lastOf(main) };
  }

  test('does the second, as the officer asked', async () => {
    const { office, takenIn } = await brokenOff();
    await office.keeps(takenIn, takenIn);
    expect((await office.ticket(first)).mergedInto).toBe(main);
    expect(await office.happened(first)).toEqual(['submit by citizen', `merge by head ${head} of wakala`]);
  });

  test('answers the officer who tries again as if it had all been done at once', async () => {
    const { office, key, takenIn } = await brokenOff();
    await office.keeps(takenIn);
    const again = await office.does(head, 'merge', first, { into: main }, key);
    expect(again).toMatchObject({ status: 200, body: { status: { code: 'in-progress' } } });
    expect(await kinds(office, first)).toEqual(['submit', 'merge']);
  });

  test('does not join again what parted since', async () => {
    const office = await MergingOffice.merged(1);
    await office.did(first, [head, 'part']);
    await office.keeps(...(await office.heardOf(main, first)));
    expect(await kinds(office, first)).toEqual(['submit', 'merge', 'part']);
  });

  test('leaves the other by itself where the main one was answered by then', async () => {
    const { office, takenIn } = await brokenOff();
    const answered = await office.answersMain();
    await office.keeps(answered, takenIn);
    expect(await kinds(office, first)).toEqual(['submit']);
    expect(office.setAside).toEqual([]);
  });
});

describe('when somebody answers the main ticket between the two changes, the keeper of mergers', () => {
  async function overtaken(route: string, body: object) {
    const office = await MergingOffice.with(1);
    const joining = await office.historyOf(first);
    await office.takesIn([first]);
    const taken = await office.lastOf(main);
    const { request = '' } = taken;
    const change = merge(
      joining,
      { main: await office.ticket(main), by: taken.by, at: office.now, request },
      theRules(),
    );
    await office.did(main, [head, route, body]);
    await office.keeps(await office.lastOf(main)); // it finds nobody who follows yet
    await office.tickets.save(change);
    await office.keeps(await office.lastOf(first));
    return office;
  }

  test('answers the other all the same', async () => {
    const office = await overtaken('respond', answer);
    expect(await office.lastOf(first)).toMatchObject({ type: 'respond', facts: { finding: 'upheld' } });
  });

  test('lets it go on by itself where the main one went elsewhere', async () => {
    const office = await overtaken('transfer', { to: 'jirani', reason: 'Ni ya jirani.' });
    expect(await office.lastOf(first)).toMatchObject({ type: 'part' });
  });

  test('parts two that joined each other', async () => {
    const office = await MergingOffice.with(1);
    const asItWas = await office.ticket(first);
    await office.did(first, [head, 'merge', { into: main }]);
    const deed = { ...by.head(office.now, head, 'wakala'), request: 'k.b' };
    await office.tickets.save(merge(await office.historyOf(main), { main: asItWas, ...deed }, theRules()));
    await office.keeps(await office.lastOf(first), await office.lastOf(main));
    expect((await office.ticket(first)).mergedInto).toBeUndefined();
  });
});

it('a merger that went as it should costs the keeper two readings', async () => {
  const office = await MergingOffice.merged(1);
  await office.keeps(...(await office.heardOf(main, first)));
  expect(office.callsOfMessages).toEqual([['load'], ['load']]);
});
