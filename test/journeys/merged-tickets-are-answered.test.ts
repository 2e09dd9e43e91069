import { beforeAll, describe, expect, it } from 'vitest';
import type { Citizen, Receipt } from '../../local/demo/citizen.ts';
import { eventsOf, itemsOf } from './steps/history.ts';
import { asks, does, readsAndDoes, tokensOf } from './steps/officers.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Sent to the last level: with deadlines in seconds, they would leave any other before people could act. */
const office = 'kmk';
const answer = { finding: 'upheld', reason: 'Bomba kuu lilipasuka.', remedy: 'Limebadilishwa leo asubuhi.' };

interface Sender {
  readonly citizen: Citizen;
  readonly receipt: Receipt;
}

async function somebodyWrites(): Promise<Sender> {
  const citizen = aCitizen();
  return { citizen, receipt: await citizen.send(aComplaint({ institution: office })) };
}

const typesOf = async ({ receipt: { number } }: Sender) => (await eventsOf(number)).map(({ type }) => type);
const happened = (type: string, sender: Sender) =>
  until(`${type} of a merged ticket`, 60, async () => (await typesOf(sender)).includes(type));
const smsTo = ({ citizen: { phone } }: Sender) =>
  cloud.sent().filter(({ to }) => to === `+255${phone.slice(1)}`);

describe('two complaints about the same', () => {
  let head: string;
  let main: Sender;
  let other: Sender;

  beforeAll(async () => {
    head = (await tokensOf('neema-sanga')).access;
    main = await somebodyWrites();
    other = await somebodyWrites();
  });

  const number = ({ receipt }: Sender) => receipt.number;

  it('are merged by the head', async () => {
    const merging = () => does(head, number(other), 'merger', { into: number(main) });
    expect(await merging()).toMatchObject({ status: 409, body: { refusal: 'not-read' } });
    for (const sender of [main, other]) await asks(`/v1/officer/tickets/${number(sender)}`, head);
    const merged = await merging();
    expect(merged).toMatchObject({ status: 200, body: { act: 'merge', status: { code: 'in-progress' } } });
    expect(await typesOf(main)).toContain('take-in');
  });

  it('are worked on in the main one, which an officer is told who looks at the other', async () => {
    const refused = await does(head, number(other), 'response', answer);
    expect(refused).toMatchObject({ status: 409, body: { refusal: 'merged' } });
    const { body } = await asks(`/v1/officer/tickets/${number(other)}`, head);
    expect(body).toMatchObject({ present: { mergedInto: number(main) } });
  });

  it('are both answered when the main one is', async () => {
    expect((await does(head, number(main), 'response', answer)).status).toBe(200);
    await happened('respond', other);
    for (const { citizen, receipt } of [main, other]) {
      const followed = await citizen.follow(receipt);
      expect(followed.status.code).toBe('responded');
      expect(followed.responses).toMatchObject([
        { outcome: { code: 'upheld' }, reason: answer.reason, remedy: answer.remedy },
      ]);
      expect(followed.acts.map(({ act }) => act)).toContain('accept');
    }
  });

  it('hold the answer under salts that differ', async () => {
    const commitments = await Promise.all(
      [main, other].map(async (sender) =>
        (await itemsOf(number(sender)))
          .filter(({ entity, type }) => entity?.S === 'event' && type?.S === 'respond')
          .map(({ commitment }) => commitment?.S),
      ),
    );
    expect(new Set(commitments.flat()).size).toBe(2);
  });

  it('are each told of by an SMS, and neither citizen learns of the other', async () => {
    for (const [mine, theirs] of [
      [main, other],
      [other, main],
    ] as const) {
      await until('the SMS of the answer', 60, () =>
        smsTo(mine).some(({ text }) => text.includes('mejibiwa')),
      );
      const seen = JSON.stringify([await mine.citizen.follow(mine.receipt), smsTo(mine)]);
      expect(seen).not.toContain(number(theirs));
      expect(seen).not.toContain(theirs.citizen.phone.slice(1));
      expect(seen).not.toContain('"merge"');
      expect(seen).not.toMatch(/nyingine inayofanana|imeunganishwa|limeunganishwa/);
    }
  });

  it('are each closed by their own citizen alone', async () => {
    await other.citizen.act(other.receipt, 'acceptance');
    expect(await other.citizen.follow(other.receipt)).toMatchObject({ status: { because: 'accepted' } });
    // On a busy machine the window of the other has ended by itself: that is not what is asked.
    expect((await main.citizen.follow(main.receipt)).status.because).not.toBe('accepted');
  });
});

describe('a complaint whose main one is withdrawn', () => {
  it('goes on by itself, and is answered by itself', async () => {
    const head = (await tokensOf('neema-sanga')).access;
    const [main, other] = [await somebodyWrites(), await somebodyWrites()];
    await asks(`/v1/officer/tickets/${main.receipt.number}`, head);
    await readsAndDoes(head, other.receipt.number, 'merger', { into: main.receipt.number });
    await main.citizen.act(main.receipt, 'withdrawal', { pressure: false });
    await happened('part', other);

    const answered = await does(head, other.receipt.number, 'response', answer);
    expect(answered).toMatchObject({ status: 200, body: { act: 'respond' } });
  });
});
