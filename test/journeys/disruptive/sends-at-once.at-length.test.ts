import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { receipt } from '../../../contracts/http/intake/submit-ticket.ts';
import type { Receipt } from '../../../local/demo/citizen.ts';
import { patiently } from '../../../local/demo/patiently.ts';
import { itemsOf } from '../steps/history.ts';
import { cloud } from '../steps/under-test.ts';

const send = async (key: string, index: number): Promise<Receipt> => {
  const request = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-forwarded-for': `198.51.100.${index}`,
    },
    body: JSON.stringify({
      kind: 'suggestion',
      category: 'barabara',
      institution: 'tanroads',
      subject: `Pendekezo la ${key}`,
      description: 'Wekeni alama za barabarani karibu na shule.',
      openness: 'anonymous',
      channel: 'web',
    }),
  };
  const reply = await patiently(() => fetch(`${cloud.apiUrl}/v1/tickets`, request));
  if (!reply.ok) throw new Error(`${reply.status}: ${await reply.text()}`);
  return receipt.parse(await reply.json());
};

describe('a hundred sends at once, twenty of them repeats', () => {
  it('make exactly eighty tickets, and each repeat shows the same number and secret', async () => {
    const firsts = Array.from({ length: 80 }, () => randomUUID());
    const keys = [...firsts, ...firsts.slice(0, 20)];

    const receipts = await Promise.all(keys.map(send));

    expect(new Set(receipts.map(({ number }) => number)).size).toBe(80);
    const [sent, repeated] = [receipts.slice(0, 80), receipts.slice(80)].map((some) =>
      some.map(({ number, secret }) => ({ number, secret })),
    );
    expect(repeated).toEqual(sent?.slice(0, 20));
    const stored = await Promise.all(receipts.slice(0, 80).map(({ number }) => itemsOf(number)));
    expect(stored.every((items) => items.some(({ entity }) => entity?.S === 'ticket'))).toBe(true);
  });
});
