import { describe, expect, it } from 'vitest';
import { fileOfKey } from '../../../adapters/s3/upload-keys.ts';
import { cleanAttachment } from '../../../application/attachments/clean-attachment.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { sentBeforeBusy } from '../../../domain/ticketing/tickets/origin-rank.ts';
import { aJpeg } from '../../builders/files.ts';
import { aKey } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { queueOfKey } from '../../builders/queue-of-key.ts';
import type { System } from '../../builders/system/system.ts';
import { Office } from '../../builders/views/an-office.ts';
import { Service } from '../../builders/views/service.ts';
import { aLetter, secretIn, deskWritesDown } from '../tickets/a-desk-ticket.ts';

const carrier = '41.59.0.1';
const household = '41.59.0.2';

interface Receipt {
  readonly number: string;
  readonly secret: string;
}

/** The key in the form for one more file of a ticket. */
async function keyFor(system: System, { number, secret }: Receipt, from = carrier, key = aKey()) {
  const { status, body } = await system.answers('attach-file', {
    from,
    params: { number },
    body: { type: 'image/jpeg' },
    headers: { 'mrejesho-secret': secret, 'idempotency-key': key },
  });
  expect(status).toBeLessThan(300);
  return (body['form'] as { readonly fields: { readonly key: string } }).fields.key;
}

/** A ticket over the web, from a network of its own: what counts is who asks for forms. */
async function sent(service: Service): Promise<Receipt> {
  const { body } = await service.sends(aNewTicket(), { from: '41.59.9.9' });
  return { number: String(body['number']), secret: String(body['secret']) };
}

/** The first files of that many tickets, from one network, unless another is given. */
async function firstFiles(service: Service, tickets: number, from = carrier): Promise<string[]> {
  const keys: string[] = [];
  for (let file = 0; file < tickets; file += 1) keys.push(await keyFor(service, await sent(service), from));
  return keys;
}

describe('the first files of a network on a day', () => {
  it('go the short way up to the eighth, and then wait for each other; those of another network do not', async () => {
    const service = new Service();
    const keys = await firstFiles(service, sentBeforeBusy + 2);
    expect(keys.map(queueOfKey)).toEqual([
      ...Array.from({ length: 8 }, () => 'attachments'),
      ...['busy-attachments', 'busy-attachments'],
    ]);
    expect((await firstFiles(service, 1, household)).map(queueOfKey)).toEqual(['attachments']);
  });

  it('begin anew on the next day', async () => {
    const service = new Service();
    await firstFiles(service, sentBeforeBusy);
    expect((await firstFiles(service, 1)).map(queueOfKey)).toEqual(['busy-attachments']);
    service.now = plusSeconds(service.now, 24 * 3600);
    expect((await firstFiles(service, 1)).map(queueOfKey)).toEqual(['attachments']);
  });

  it('count again where a form is asked for again, so that nobody gets around it by places that are taken again', async () => {
    const service = new Service();
    const receipt = await sent(service);
    const key = aKey();
    const keys: string[] = [];
    for (let asked = 0; asked <= sentBeforeBusy; asked += 1)
      keys.push(await keyFor(service, receipt, carrier, key));
    expect(new Set(keys.slice(0, -1)).size).toBe(1);
    expect(keys.map(queueOfKey).at(-1)).toBe('busy-attachments');
  });

  it('are not used up by further ones, which say nothing of the network', async () => {
    const service = new Service();
    for (let ticket = 0; ticket < 3; ticket += 1) {
      const receipt = await sent(service);
      for (let place = 1; place <= 5; place += 1) await keyFor(service, receipt);
    }
    expect((await firstFiles(service, 1)).map(queueOfKey)).toEqual(['attachments']);
    await firstFiles(service, sentBeforeBusy);
    const receipt = await sent(service);
    const [first, second] = [await keyFor(service, receipt), await keyFor(service, receipt)];
    expect([first, second].map((each) => fileOfKey(each)?.isFromBusyNetwork)).toEqual([true, undefined]);
  });

  it('of tickets of a desk go the short way, however many come from its network', async () => {
    const office = new Office();
    const keys: string[] = [];
    for (let letter = 0; letter <= sentBeforeBusy; letter += 1) {
      const written = await deskWritesDown(office, aLetter());
      const receipt = { number: String(written.body['number']), secret: secretIn(written) };
      keys.push(await keyFor(office, receipt));
    }
    expect(new Set(keys.map(queueOfKey))).toEqual(new Set(['attachments']));
  });
});

describe('a file of a busy network', () => {
  it('is cleaned as any other, and nothing of the network is left with it', async () => {
    const service = new Service();
    await firstFiles(service, sentBeforeBusy);
    const receipt = await sent(service);
    const upload = fileOfKey(await keyFor(service, receipt));
    if (upload === undefined) throw new Error('The form has a key of another kind.');
    expect(upload.isFromBusyNetwork).toBe(true);
    service.quarantine.receive(upload, aJpeg());
    await cleanAttachment(service.ports, { upload, log: service.captured.log, attempt: 1 });

    const [attachment] = await service.attachments.of(receipt.number);
    expect(attachment).toMatchObject({ state: 'clean', place: 1 });
    expect(JSON.stringify([attachment, ...service.files.files.keys()])).not.toMatch(/busy/i);
    expect(await service.quarantine.fetch(upload)).toBeUndefined();
  });
});
