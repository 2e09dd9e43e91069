import { describe, expect, it, test, vi } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { written } from '../../../domain/audit/commitment.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { pageSize } from '../../../application/mergers/find-followers.ts';
import { repeatedAndMixed } from '../../builders/busy-country.ts';
import { seedsFrom } from '../../builders/chance.ts';
import { by } from '../../builders/life.ts';
import { perRun } from '../../builders/runs.ts';
import { answer, followerAt, main, MergingOffice } from './a-merging-office.ts';

const head = 'mkuu-wakala';
const [first, second, third] = [followerAt(0), followerAt(1), followerAt(2)];
const three = [first, second, third];
const words = { salt: 'bb', commitment: 'dd', parts: { message: 'Maji hayajarudi hadi leo.' } };
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
        facts: { finding: 'upheld', main, answeredBy: head },
      });
      const file = await office.tickets.open(number);
      expect(file?.page.written.get(answers[place]?.version ?? 0)).toEqual({
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

  test.each(seedsFrom(0, 4))(
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

  test('leaves one to itself whose citizen wrote what nobody opened', async () => {
    const office = await MergingOffice.merged(2);
    await office.citizen(first, (history, rules) =>
      replyOfCitizen(history, { ...by.citizen(office.now), written: words }, rules),
    );
    await office.citizen(second, (history, rules) =>
      replyOfCitizen(history, { ...by.citizen(office.now), written: words }, rules),
    );
    await office.isOpened(head, second);
    await office.keeps(await office.answersMain());

    expect(await kinds(office, first)).toEqual(['submit', 'merge', 'reply', 'part']);
    expect(await office.ticket(first)).toMatchObject({ status: 'in-progress' });
    expect(await kinds(office, second)).toEqual(['submit', 'merge', 'reply', 'respond']);
  });

  test('answers through one that followed another itself', async () => {
    const office = await MergingOffice.with(2);
    await office.did(second, [head, 'merge', { into: first }]);
    await office.did(first, [head, 'merge', { into: main }]);
    await office.keeps(await office.answersMain());
    await office.keeps(await office.lastOf(first));

    expect(await office.lastOf(second)).toMatchObject({
      type: 'respond',
      facts: { finding: 'upheld', main: first, answeredBy: head },
    });
  });
});

describe('with very many that joined, the keeper of mergers', () => {
  const many = Array.from({ length: perRun(120, 500) }, (_, place) => followerAt(place));

  test('answers all, and no message costs more than a page', async () => {
    const office = await MergingOffice.with(many.length);
    await office.merges(many);
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
    ['transferred', 'transfer', { to: 'jirani', reason: 'Ni ya jirani, si ya kwetu.' }],
    ['escalated', 'escalate', { reason: 'Inahitaji uamuzi wa wizara.' }],
    ['referred', 'refer', { body: 'Mahakama', reason: 'Ni ya mahakama, si ya kwetu.' }],
    ['set aside', 'set-aside', { because: 'advertisement', reason: 'Ni tangazo la biashara.' }],
    ['of another kind', 'reclassify', { kind: 'question', reason: 'Ni swali, si lalamiko tena.' }],
    ['sensitive', 'reclassify', { category: 'ukatili', reason: 'Ni ukatili dhidi ya mtoto.' }],
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
    await office.did(main, [head, 'reclassify', { kind: 'question', reason: 'Ni swali, si lalamiko tena.' }]);
    const left = await office.lastOf(main);
    await office.keeps(left);
    await office.did(main, [
      head,
      'reclassify',
      { kind: 'complaint', reason: 'Ni lalamiko, si swali tena.' },
    ]);
    await office.did(first, [head, 'merge', { into: main }]);
    await office.keeps(left, ...(await office.heardOf(main, first)));

    expect(await kinds(office, first)).toEqual(['submit', 'merge', 'part', 'merge']);
    expect((await office.ticket(first)).mergedInto).toBe(main);
  });
});

describe('a merger, to the keeper of mergers', () => {
  it('is nothing by itself: both tickets were changed at once', async () => {
    const office = await MergingOffice.merged(1);
    await office.keeps(await office.lastOf(main), await office.lastOf(first));
    expect(office.callsOfMessages).toEqual([[], []]);
    expect(await office.heardOf(main, first)).toEqual([]);
  });

  it('is over for good when the other parted', async () => {
    const office = await MergingOffice.merged(1);
    await office.did(first, [head, 'part']);
    await office.keeps(await office.lastOf(main), await office.answersMain());
    expect(await kinds(office, first)).toEqual(['submit', 'merge', 'part']);
  });
});
