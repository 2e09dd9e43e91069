import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aNewTicket, anAnonymousTicket } from '../../builders/new-ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { Service } from '../../builders/views/service.ts';

describe('sending a ticket', () => {
  it('gives a receipt with number, secret, receiver and the date of the answer', async () => {
    const reply = await new Service().sends(aNewTicket());
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      number: expect.stringMatching(/^2611\d{8}$/) as unknown,
      secret: expect.stringMatching(/^\d{8}$/) as unknown,
      submittedAt: '2026-11-24T09:00:00Z',
      institution: {
        id: 'kituo',
        name: { sw: 'Ofisi ya kituo', en: 'Office of kituo' },
        shortName: { sw: 'kituo', en: 'kituo' },
      },
      respondBy: '2026-12-16T09:00:00Z',
      respondByDate: '2026-12-16',
      noticesBy: ['sms'],
      next: [
        'Tunza namba ya kumbukumbu na msimbo wa siri: utavihitaji kufuatilia lalamiko lako.',
        'Utajibiwa ifikapo 16 Desemba 2026.',
        'Jibu lisipotolewa kwa wakati, lalamiko lako litapelekwa ngazi ya juu bila wewe kufanya lolote.',
        'Utajulishwa kwa SMS katika hatua muhimu.',
      ],
      emergencyNumbers: [],
    });
  });

  it.each([
    [{ phone: '0712345678' }, ['sms'], ['Utajulishwa kwa SMS katika hatua muhimu.']],
    [{ email: 'asha@example.com' }, ['email'], ['Utajulishwa kwa barua pepe katika hatua muhimu.']],
    [
      { phone: '0712345678', email: 'asha@example.com' },
      ['sms', 'email'],
      ['Utajulishwa kwa SMS na kwa barua pepe katika hatua muhimu.'],
    ],
    [
      { phone: '+254712345678', email: 'asha@example.com' },
      ['email'],
      ['Utajulishwa kwa barua pepe katika hatua muhimu.', 'Hatutumi SMS kwa simu za nchi hiyo.'],
    ],
    [
      { phone: '+254712345678' },
      [],
      [
        'Hutatumiwa ujumbe wowote: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
        'Hatutumi SMS kwa simu za nchi hiyo.',
      ],
    ],
  ])(
    'says by what its citizen is told, and the same when it is sent again: %j',
    async (contact, by, words) => {
      const service = new Service();
      const key = aKey();
      const { body } = await service.sends(aNewTicket({ contact }), { key });
      expect(body['noticesBy']).toEqual(by);
      expect((body['next'] as string[]).slice(-words.length)).toEqual(words);
      expect((await service.sends(aNewTicket({ contact }), { key })).body).toEqual(body);
      const number = String(body['number']);
      expect((await service.tickets.load(number))?.canBeTold).toBe(by.length > 0);
      const stored = await service.vault.contactOf(number);
      expect(stored?.email).toBe('email' in contact ? contact.email : undefined);
      expect(stored?.phone?.slice(-9)).toBe('phone' in contact ? '712345678' : undefined);
    },
  );

  it('says where to follow it up', async () => {
    const reply = await new Service().sends(aNewTicket());
    expect(reply.headers['location']).toBe(`/v1/tickets/${String(reply.body['number'])}`);
  });

  it('speaks English to who asks for it', async () => {
    const reply = await new Service().sends(anAnonymousTicket({ kind: 'opinion' }), {
      headers: { 'accept-language': 'en-GB,sw;q=0.5' },
    });
    expect(reply.headers['content-language']).toBe('en');
    expect(reply.body['next']).toEqual([
      'Keep the number and the secret code: you need both to follow your opinion up.',
      'The institution will read your opinion and acknowledge it. There is no date for an answer.',
      'No message will be sent to you: follow it up with the number and the secret code.',
    ]);
  });

  it('shows the numbers to call in an emergency', async () => {
    const reply = await new Service().sends(aNewTicket({ category: 'hatari' }));
    expect(reply.body['emergencyNumbers']).toEqual([
      { number: '112', name: { sw: 'Polisi na dharura', en: 'Police and emergencies' } },
    ]);
  });

  it.each([
    [{ category: 'rushwa' }, 'takukuru', 'Jambo hili hupokelewa na taasisi moja tu'],
    [{ aboutHead: true }, 'halmashauri', 'linamhusu mkuu wa ofisi'],
    [{ institution: 'wizara', aboutOfficer: 'katibu' }, 'ikulu', 'linamhusu afisa'],
    [{ institution: 'tupu' }, 'wizara', 'haina afisa kwa sasa'],
  ])('says why %j goes to %s', async (details, holder, reason) => {
    const reply = await new Service().sends(aNewTicket(details));
    expect(reply.body['institution']).toMatchObject({ id: holder });
    expect(reply.body['next']).toContainEqual(expect.stringContaining(reason));
  });

  it('says at the last level that oversight is told, not that it goes higher', async () => {
    const reply = await new Service().sends(aNewTicket({ institution: 'ikulu' }));
    expect(reply.body['next']).toContain(
      'Jibu lisipotolewa kwa wakati, usimamizi wa juu utajulishwa, na taasisi itaendelea kukumbushwa.',
    );
  });

  it('keeps the phone in the vault alone, in its international form', async () => {
    const service = new Service();
    const { body } = await service.sends(aNewTicket({ contact: { phone: '0712 345 678', name: 'Asha' } }));
    const contact = await service.vault.contactOf(String(body['number']));
    expect(contact).toMatchObject({ phone: '+255712345678', name: 'Asha' });
    const file = await service.tickets.open(String(body['number']));
    expect(JSON.stringify(file)).not.toMatch(/712345678|Asha/);
  });

  it('keeps no contact for an anonymous ticket', async () => {
    const service = new Service();
    const { body } = await service.sends(anAnonymousTicket());
    expect(await service.vault.contactOf(String(body['number']))).toBeUndefined();
  });

  it('stores neither the secret nor the idempotency key', async () => {
    const service = new Service();
    const key = aKey();
    const { body } = await service.sends(aNewTicket(), { key });
    const number = String(body['number']);
    const stored = JSON.stringify([
      await service.tickets.open(number),
      await service.vault.contactOf(number),
    ]);
    expect(stored).not.toContain(String(body['secret']));
    expect(stored).not.toContain(key);
  });
});

/** A mailbox has ten tickets a day. */
const withMailbox = () => aNewTicket({ contact: { email: 'asha@example.com' } });

async function ticketsLeft(service: Service): Promise<number> {
  let left = 0;
  while ((await service.sends(withMailbox())).status === 201) left += 1;
  return left;
}

describe('sending it again', () => {
  it('takes another spelling of the same content for the same', async () => {
    const service = new Service();
    const key = aKey();
    await service.sends(aNewTicket(), { key });
    const again = await service.sends(
      aNewTicket({ contact: { phone: '+255 712 345 678' }, subject: ' Shimo kubwa barabarani ' }),
      { key: key.toUpperCase() },
    );
    expect(again.status).toBe(200);
  });

  it('is refused with another content', async () => {
    const service = new Service();
    const key = aKey();
    await service.sends(aNewTicket(), { key });
    const other = await service.sends(aNewTicket({ subject: 'Jambo jingine' }), { key });
    expect(other.status).toBe(422);
    expect(other.body['code']).toBe('idempotency-key-reused');
  });

  it('is no ticket of the day more', async () => {
    const service = new Service();
    const key = aKey();
    for (let time = 0; time < 12; time += 1) await service.sends(withMailbox(), { key });
    expect(await ticketsLeft(service)).toBe(9);
  });

  it('is no ticket of the day more where both come at once', async () => {
    const service = new Service();
    const key = aKey();
    const replies = await Promise.all([1, 2, 3].map(() => service.sends(withMailbox(), { key })));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect(await ticketsLeft(service)).toBe(9);
  });

  it('is no ticket of the day more after the store failed between counting and storing', async () => {
    const service = new Service();
    const key = aKey();
    const submit = service.tickets.submit.bind(service.tickets);
    service.tickets.submit = () => Promise.reject(new StoreUnavailable('throttled'));
    for (let time = 0; time < 12; time += 1) {
      expect((await service.sends(withMailbox(), { key })).status).toBe(503);
    }
    service.tickets.submit = submit;
    expect((await service.sends(withMailbox(), { key })).status).toBe(201);
    expect(await ticketsLeft(service)).toBe(9);
  });

  it('finds its ticket though its mailbox had its share meanwhile', async () => {
    const service = new Service();
    const key = aKey();
    const first = await service.sends(withMailbox(), { key });
    expect(await ticketsLeft(service)).toBe(9);
    const again = await service.sends(withMailbox(), { key });
    expect(again).toMatchObject({ status: 200, text: first.text });
  });

  it('gives back what was counted in one share where the other could not be counted, or says that it did not', async () => {
    const service = new Service();
    const giveBack = service.counts.giveBack.bind(service.counts);
    const take = service.counts.take.bind(service.counts);
    service.counts.take = (share, at) =>
      share.by === 'email' ? take(share, at) : Promise.reject(new StoreUnavailable('throttled'));
    expect((await service.sends(withMailbox())).status).toBe(503);
    service.counts.giveBack = () => Promise.reject(new StoreUnavailable('throttled'));
    expect((await service.sends(withMailbox())).status).toBe(503);
    expect(service.captured.entries()).toContain('share-not-given-back');
    Object.assign(service.counts, { take, giveBack });
    expect(await ticketsLeft(service)).toBe(9);
  });
});

describe('the number', () => {
  it('is another one when the first is taken', async () => {
    const key = aKey();
    const taken = await new Service().sends(aNewTicket(), { key });
    const service = new Service();
    const store = service.tickets;
    let refusals = 0;
    const submit = store.submit.bind(store);
    store.submit = (submission) => {
      if (submission.ticket.number !== taken.body['number']) return submit(submission);
      refusals += 1;
      return Promise.resolve({ outcome: 'number-taken' });
    };
    const reply = await service.sends(aNewTicket(), { key });
    const again = await service.sends(aNewTicket(), { key });
    expect(refusals).toBe(1);
    expect(reply.status).toBe(201);
    expect(reply.body['number']).not.toBe(taken.body['number']);
    expect(again.text).toBe(reply.text);
  });
});
