import { describe, expect, it } from 'vitest';
import { aCategory } from '../../builders/category.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

async function aServiceWithTicket(details: Readonly<Record<string, unknown>> = {}) {
  const service = new Service();
  const { body } = await service.sends(aNewTicket(details));
  return { service, number: String(body['number']), secret: String(body['secret']) };
}

const another = (secret: string): string => String((Number(secret) + 1) % 1e8).padStart(8, '0');

describe('following a ticket up', () => {
  it('shows what was sent, where it is and until when an answer is due', async () => {
    const { service, number, secret } = await aServiceWithTicket({
      remedySought: 'Shimo lizibwe.',
      landmark: 'Karibu na msikiti wa Ijumaa',
    });
    const reply = await service.follows(number, secret);
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      number,
      kind: { code: 'complaint', word: 'lalamiko' },
      category: { id: 'barabara' },
      openness: { code: 'confidential', word: 'kwa siri' },
      status: {
        code: 'submitted',
        word: 'imepokelewa na mfumo',
        group: { code: 'open', word: 'inasubiri taasisi' },
      },
      sentTo: { id: 'kituo' },
      institution: { id: 'kituo' },
      submittedAt: '2026-11-24T09:00:00Z',
      acknowledgeBy: '2026-11-26T09:00:00Z',
      respondBy: '2026-12-16T09:00:00Z',
      respondByDate: '2026-12-16',
      overdue: false,
      subject: 'Shimo kubwa barabarani',
      remedySought: 'Shimo lizibwe.',
      landmark: 'Karibu na msikiti wa Ijumaa',
      timeline: [
        {
          type: 'submit',
          date: '2026-11-24',
          institution: { id: 'kituo' },
          text: 'Lalamiko lako limepokelewa na mfumo na kupelekwa: Ofisi ya kituo.',
        },
      ],
    });
  });

  it('says of a sensitive matter that it is one', async () => {
    const categories = [aCategory({ sensitive: true })];
    const service = new Service({ ...aSmallCountry(), categories });
    const { body: sent } = await service.sends(aNewTicket());
    const sensitive = await service.follows(String(sent['number']), String(sent['secret']));
    expect(sensitive.body).toMatchObject({ sensitive: true });
    const other = await aServiceWithTicket();
    expect((await other.service.follows(other.number, other.secret)).body).toMatchObject({
      sensitive: false,
    });
  });

  it('says the same in English to who asks for it', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const reply = await service.follows(number, secret, { headers: { 'accept-language': 'en' } });
    expect(reply.body).toMatchObject({
      kind: { word: 'complaint' },
      status: { word: 'received by the system', group: { word: 'open' } },
      timeline: [{ text: 'Your complaint was received by the system and sent to: Office of kituo.' }],
      next: [
        'You will be answered by 16 December 2026.',
        'If there is no answer on time, your complaint goes to the level above by itself.',
        'You will be told by SMS at the important steps.',
      ],
    });
  });

  it('tells what the clock did, up to the last level', async () => {
    const { service, number, secret } = await aServiceWithTicket({ institution: 'wizara' });
    const texts = async () => {
      const { body } = await service.follows(number, secret);
      return (body['timeline'] as { readonly text: string }[]).map(({ text }) => text);
    };
    while ((await service.tickets.load(number))?.holder === 'wizara') await service.wakesClockOf(number);
    expect(await texts()).toEqual([
      'Lalamiko lako limepokelewa na mfumo na kupelekwa: Ofisi ya wizara.',
      'Taasisi haikuthibitisha kupokea kwa wakati; mkuu amejulishwa.',
      'Lalamiko lako limepelekwa ngazi ya juu kwa kuchelewa kujibiwa: Ofisi ya ikulu.',
    ]);
  });

  it('says at the last level, once its deadline passed, that the time is over', async () => {
    const { service, number, secret } = await aServiceWithTicket({ institution: 'ikulu' });
    while ((await service.tickets.load(number))?.cycle.steps.includes('flagged') === false) {
      await service.wakesClockOf(number);
    }
    const { body } = await service.follows(number, secret);
    expect(body['overdue']).toBe(true);
    expect(body['next']).toContain(
      'Muda wa kujibu umepita. Usimamizi wa juu umejulishwa, na taasisi inaendelea kukumbushwa.',
    );
  });

  it('takes number and secret with the spaces and hyphens people write', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const grouped = `${number.slice(0, 4)} ${number.slice(4, 8)}-${number.slice(8)}`;
    const reply = await service.follows(grouped, `${secret.slice(0, 4)} ${secret.slice(4)}`);
    expect(reply.status).toBe(200);
  });

  it('keeps nothing in caches', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    expect((await service.follows(number, secret)).headers['cache-control']).toBe('no-store');
  });
});

describe('a wrong secret', () => {
  it('asks the store the same as a ticket that does not exist', async () => {
    const calls = async (service: Service, number: string, secret: string) => {
      const asked: string[] = [];
      for (const [name, store] of Object.entries({
        tickets: service.tickets,
        rateLimiter: service.guesses,
      })) {
        for (const method of ['open', 'state', 'load', 'eventsOf', 'take', 'giveBack'] as const) {
          const original: unknown = Reflect.get(store, method);
          if (typeof original !== 'function') continue;
          Reflect.set(store, method, (...given: unknown[]): unknown => {
            asked.push(`${name}.${method}`);
            return Reflect.apply(original, store, given) as unknown;
          });
        }
      }
      await service.follows(number, secret);
      return asked;
    };
    const { service, number, secret } = await aServiceWithTicket();
    const wrong = await calls(service, number, another(secret));
    expect(wrong).toEqual(['rateLimiter.take', 'rateLimiter.take', 'rateLimiter.take', 'tickets.state']);
    expect(await calls(new Service(), number, secret)).toEqual(wrong);
  });

  it('does not open another ticket', async () => {
    const { service, number } = await aServiceWithTicket();
    const other = await service.sends(aNewTicket());
    expect((await service.follows(number, other.body['secret'])).status).toBe(404);
  });
});

describe('following a ticket up again', () => {
  const knowing = (etag: unknown) => ({ headers: { 'if-none-match': String(etag) } });

  it('sends nothing to who has it already, and keeps it out of every cache', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const first = await service.follows(number, secret);
    const { etag } = first.headers;

    const again = await service.follows(number, secret, knowing(etag));

    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag, 'cache-control': 'no-store' });
  });

  it('sends it once something happened, or where another language is asked for', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const { etag } = (await service.follows(number, secret)).headers;
    const english = { headers: { 'accept-language': 'en', 'if-none-match': String(etag) } };
    expect((await service.follows(number, secret, english)).status).toBe(200);

    await service.does('reply', { number, secret }, { message: 'Shimo limekua.' });

    const after = await service.follows(number, secret, knowing(etag));
    expect(after.status).toBe(200);
    expect(after.headers['etag']).not.toBe(etag);
  });

  it('is asked for the secret each time: with a wrong one an ETag opens nothing, and costs a guess', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const { etag } = (await service.follows(number, secret)).headers;
    for (const known of [etag, '*']) {
      const replies = [
        await service.follows(number, another(secret), knowing(known)),
        await service.follows(number, another(secret), knowing('"something else"')),
      ];
      expect(replies.map(({ status, body }) => [status, body['code']])).toEqual([
        [404, 'ticket-not-found'],
        [404, 'ticket-not-found'],
      ]);
      for (const { headers } of replies) expect(headers).not.toHaveProperty('etag');
    }
  });

  it('knows nothing of one ticket by the ETag of another that says the same', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const { body } = await service.sends(aNewTicket());
    const { etag } = (await service.follows(number, secret)).headers;
    expect((await service.follows(body['number'], body['secret'], knowing(etag))).status).toBe(200);
  });
});

describe('a number', () => {
  it('with a mistyped digit is told so, and costs no guess', async () => {
    const { service, number, secret } = await aServiceWithTicket();
    const mistyped = `${number.slice(0, 11)}${(Number(number.slice(11)) + 1) % 10}`;
    for (let time = 0; time < 10; time += 1) {
      expect((await service.follows(mistyped, secret)).body['code']).toBe('number-mistyped');
    }
    expect((await service.follows(number, secret)).status).toBe(200);
  });
});
