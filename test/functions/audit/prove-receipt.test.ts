import { describe, expect, it } from 'vitest';
import { verifyReceiptProof } from '../../../adapters/web-crypto/verify-receipt-proof.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { Service } from '../../builders/views/service.ts';

const texts = { subject: 'Hakuna maji', description: 'Tuna siku kumi bila maji.' };

/** Somebody sends a ticket; what comes back is asked for with its secret. */
async function aReceipt(system: Service) {
  const { body } = await system.sends(aNewTicket(texts));
  const number = String(body['number']);
  const asks = (secret = String(body['secret'])) =>
    system.answers('prove-receipt', { params: { number }, headers: { 'mrejesho-secret': secret } });
  return { number, asks };
}

describe('the proof of a receipt', () => {
  it('is given to whoever has the secret, and shows when what was sent, without a text', async () => {
    const system = new Service();
    const { number, asks } = await aReceipt(system);
    const sentAt = system.now;
    system.now = plusSeconds(system.now, 60);
    await system.anchors();

    const { status, body, text } = await asks();

    expect(status).toBe(200);
    expect(await verifyReceiptProof(body, { texts })).toMatchObject({
      outcome: 'proven',
      number,
      at: sentAt,
      anchoredAt: system.now,
      content: 'same',
    });
    for (const written of Object.values(texts)) expect(text).not.toContain(written);
  });

  it('shows that the texts are missing where somebody took them away, and rings', async () => {
    const system = new Service();
    const { number, asks } = await aReceipt(system);
    system.now = plusSeconds(system.now, 60);
    await system.anchors();
    system.tampersWithTexts(number);

    const { status, body } = await asks();

    expect(status).toBe(200);
    expect(await verifyReceiptProof(body)).toMatchObject({ outcome: 'proven', content: 'missing' });
    const rang = system.captured.lines.filter((line) => line.includes('"text-not-as-written"'));
    expect(rang).toEqual([expect.stringContaining('"missing"')]);
  });

  it('stays the same when more is anchored after it', async () => {
    const system = new Service();
    const { asks } = await aReceipt(system);
    system.now = plusSeconds(system.now, 60);
    await system.anchors();
    const before = await asks();
    for (let checkpoint = 0; checkpoint < 40; checkpoint += 1) {
      system.now = plusSeconds(system.now, 300);
      await system.anchors();
    }

    expect(before.status).toBe(200);
    expect((await asks()).body).toEqual(before.body);
  });

  it('is not there before a checkpoint covers it, and says when to ask again', async () => {
    const system = new Service();
    await system.anchors();
    system.now = plusSeconds(system.now, 100);
    const { asks } = await aReceipt(system);
    system.now = plusSeconds(system.now, 20);

    const { status, body, headers } = await asks();

    expect([status, body['code']]).toEqual([409, 'not-yet-anchored']);
    expect(headers['retry-after']).toBe(String(300 - 120 + 10));
  });
});
