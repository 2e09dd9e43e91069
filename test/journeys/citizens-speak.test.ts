import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { problemDetails } from '../../contracts/http/problems/problem-details.ts';
import type { Citizen, Receipt } from '../../local/demo/citizen.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

/** A kind without a deadline to respond: nothing moves it while its citizen speaks. */
const aSuggestion = () => aComplaint({ kind: 'suggestion', from: 'anonymous' });

describe('an anonymous citizen', () => {
  let citizen: Citizen;
  let sent: Receipt;

  beforeAll(async () => {
    citizen = aCitizen();
    sent = await citizen.send(aSuggestion());
  });

  it('writes to the institution', async () => {
    const done = await citizen.act(sent, 'replies', { message: 'Mtaa ni Bwawani.' });
    expect(done).toMatchObject({ act: 'reply', institution: { id: 'dawasa-kinondoni-bili' } });
  });

  it('withdraws, and takes it back', async () => {
    const withdrawn = await citizen.act(sent, 'withdrawal', {
      pressure: false,
      reason: 'Nimebadili mawazo.',
    });
    expect(withdrawn).toMatchObject({ act: 'withdraw', status: { code: 'closed' } });
    const back = await citizen.act(sent, 'withdrawal-undoing');
    expect(back).toMatchObject({ act: 'undo-withdrawal', status: { code: 'submitted' } });
  });

  it('follows up what was said and done, and what can be done', async () => {
    const seen = await citizen.follow(sent);
    expect(seen.messages).toMatchObject([{ from: 'you', text: 'Mtaa ni Bwawani.' }]);
    expect(seen.timeline.map(({ type }) => type).filter((type) => type !== 'remind')).toEqual([
      'submit',
      'reply',
      'withdraw',
      'undo-withdrawal',
    ]);
    expect(seen.acts.map(({ act }) => act)).toEqual(expect.arrayContaining(['reply', 'withdraw', 'open-up']));
  });

  it('leaves a phone, which the vault takes from a function that cannot read it', async () => {
    const contact = { phone: citizen.phone, name: 'Asha Mfano' };
    const opened = await citizen.act(sent, 'openness', { openness: 'identified', contact });
    expect(opened).toMatchObject({ act: 'open-up' });
    expect((await citizen.follow(sent)).openness.code).toBe('identified');
  });

  it('is told in words what the rules refuse', async () => {
    await expect(citizen.act(sent, 'acceptance')).rejects.toThrow(/act-refused/);
  });
});

describe('somebody without the secret', () => {
  it('gets the answer of a ticket that does not exist', async () => {
    const { number, secret } = await aCitizen().send(aSuggestion());
    const wrong = String((Number(secret) + 1) % 1e8).padStart(8, '0');
    const reply = await fetch(`${cloud.apiUrl}/v1/tickets/${number}/withdrawal`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'mrejesho-secret': wrong,
        'x-forwarded-for': '198.51.100.7',
      },
      body: JSON.stringify({ pressure: false }),
    });
    expect(reply.status).toBe(404);
    expect(problemDetails.parse(await reply.json()).code).toBe('ticket-not-found');
  });
});
