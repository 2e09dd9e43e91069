import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Citizen, Receipt } from '../../local/demo/citizen.ts';
import { comparedAt } from './steps/history.ts';
import { asks, does, tokensOf } from './steps/officers.ts';
import { SimplePhone } from './steps/simple-phone.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Sent to the last level: with deadlines in seconds, it would leave any other before people could act. */
const complaint = aComplaint({
  institution: 'kmk',
  category: 'barabara',
  subject: 'Daraja limevunjika',
  description: 'Daraja la kijiji chetu limevunjika na gogo, magari hayapiti tangu asubuhi.',
});
const place = { place: { ward: 'kata-msasani' } };
const answer = {
  finding: 'upheld',
  reason: 'Daraja lilisombwa na mafuriko.',
  remedy: 'Limejengwa upya tangu jana.',
};

const smsTo = ({ phone }: Citizen) => cloud.sent().filter(({ to }) => to === `+255${phone.slice(1)}`);

interface Alike {
  readonly people: number;
  readonly tickets: readonly {
    readonly number: string;
    readonly saidSame: boolean;
    readonly merged: boolean;
  }[];
}

/** What stands beside a ticket that its head opened. */
const alikeOf = async ({ number }: Pick<Receipt, 'number'>, head: string): Promise<Alike> =>
  (await asks(`/v1/officer/tickets/${number}`, head)).body['alike'] as Alike;

describe('of two people with a phone each, the second', () => {
  const [first, second] = [aCitizen(), aCitizen()];
  const key = randomUUID();
  let head: string;
  let receipt: Receipt;
  let mark: string;
  let joined: Receipt;

  beforeAll(async () => {
    head = (await tokensOf('neema-sanga')).access;
    receipt = await first.send(complaint, place);
  });

  it('is told that somebody wrote, since when and where, and nothing of what or who', async () => {
    const told = await second.isToldOfOthers(
      { ...complaint, description: 'Magari hayapiti, daraja limevunjika kabisa.' },
      place,
    );
    expect(told).toMatchObject([{ atLeast: 1, place: { id: 'kata-msasani' } }]);
    for (const hidden of [receipt.number, receipt.secret, first.phone.slice(1), 'gogo', 'kijiji'])
      expect(JSON.stringify(told)).not.toContain(hidden);
    mark = told[0]?.mark ?? '';
  });

  it('says "me too", and the same request again at once and later: it is one ticket, and the count is two', async () => {
    const meToo = () => second.send(complaint, { ...place, sameAs: mark }, key);
    const atOnce = await Promise.all([meToo(), meToo(), meToo()]);
    joined = await meToo();
    for (const again of atOnce) expect(again).toEqual(joined);
    expect(joined.sameIncident).toBe(true);
    expect(joined.number).not.toBe(receipt.number);
    expect(joined.secret).not.toBe(receipt.secret);
    expect(await alikeOf(receipt, head)).toMatchObject({
      people: 2,
      tickets: [{ number: joined.number, saidSame: true, merged: false }],
    });
    expect((await alikeOf(joined, head)).people).toBe(2);
  });

  it('leaves no word of a text among what is kept to compare', async () => {
    const kept = await comparedAt('kmk', 'barabara');
    expect(kept.map(({ number }) => number?.S)).toEqual(
      expect.arrayContaining([receipt.number, joined.number]),
    );
    for (const { said } of kept)
      for (const { S: tokens = '' } of Object.values(said?.M ?? {}))
        expect(tokens).toMatch(/^[tw][0-9a-z]{1,3}( [tw][0-9a-z]{1,3})*$/);
    expect(JSON.stringify(kept)).not.toMatch(/daraja|gogo|kijiji/i);
  });

  it('is answered with the first once the head merged them, and each is told by an SMS', async () => {
    const merged = await does(head, joined.number, 'merger', { into: receipt.number });
    expect(merged).toMatchObject({ status: 200, body: { act: 'merge' } });
    expect(await alikeOf(receipt, head)).toMatchObject({ people: 2, tickets: [{ merged: true }] });
    expect((await does(head, receipt.number, 'response', answer)).status).toBe(200);
    for (const [citizen, own] of [
      [first, receipt],
      [second, joined],
    ] as const) {
      await until('the answer', 60, async () => (await citizen.follow(own)).responses.length > 0);
      expect((await citizen.follow(own)).responses).toMatchObject([{ reason: answer.reason }]);
      await until('the SMS of the answer', 60, () =>
        smsTo(citizen).some(({ text }) => text.includes('mejibiwa')),
      );
    }
    const seen = JSON.stringify([await second.follow(joined), smsTo(second)]);
    expect(seen).not.toContain(receipt.number);
  });

  it('is not counted with those who were answered: a third is received, and told so', async () => {
    const third = aCitizen();
    expect(await third.isToldOfOthers(complaint, place)).toEqual([]);
    const alone = await third.send(complaint, { ...place, sameAs: mark });
    expect(alone.sameIncident).toBe(false);
    expect((await alikeOf(alone, head)).people).toBe(1);
  });
});

describe('somebody with a simple phone', () => {
  it('is told before sending that somebody wrote, says that it is the same, and is counted with them', async () => {
    const head = (await tokensOf('neema-sanga')).access;
    const first = await aCitizen().send(complaint, { place: { ward: 'kata-kawe' } });
    const phone = new SimplePhone(aCitizen());
    await phone.dials();
    await phone.types(
      'katibu mkuu kiongozi',
      'Kata ya Kawe: barabara mbovu, magari hayapiti, daraja limevunjika kabisa.',
    );
    if (phone.screen.includes('Ukiwa hatarini')) await phone.chooses('Si hatari');
    await phone.chooses('Ndiyo, sawa', 'Hapana. Sitaki SMS');
    expect(await phone.chooses('Tuma')).toMatch(
      /^Angalau mtu 1 .*\(Kata ya Kawe\).* Ni hilo hilo\?\n1 Ndiyo, ni hilo\n/s,
    );
    const receipt = await phone.chooses('Ndiyo, ni hilo');
    const [number = ''] = /\b\d{12}\b/.exec(receipt) ?? [];
    expect(receipt).toContain('Umehesabiwa pamoja nao.');
    expect(number).not.toBe(first.number);
    const { people, tickets } = await alikeOf(first, head);
    expect(people).toBe(2);
    expect(tickets).toContainEqual(expect.objectContaining({ number, saidSame: true }));
  });
});
