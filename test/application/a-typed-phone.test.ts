import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewTicket } from '../../application/intake/new-ticket.ts';
import { submitTicket } from '../../application/intake/submit-ticket.ts';
import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../application/notices/send-notices.ts';
import { receiveSms, type SmsReceived } from '../../application/sms/receive-sms.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { consumer } from '../../functions/lambda/consumer.ts';
import { aCall } from '../builders/call-of.ts';
import { checkProperty } from '../builders/chance.ts';
import { aNewTicket } from '../builders/new-ticket.ts';
import { aBatch } from '../builders/queue-message.ts';
import { FollowedTicket } from '../builders/views/a-followed-ticket.ts';
import { Service } from '../builders/views/service.ts';
import { Phone } from './ussd/a-phone.ts';

const owner = '+255712345678';
const day = 24 * 3600;

/** The service, with the phone that somebody else types, or who owns it. */
class Town extends Service {
  readonly phone = new Phone(() => ({ ports: this.ports, log: this.captured.log }), owner);
  #written = 0;
  #told = new Map<string, number>();
  #meanwhile: (() => Promise<unknown>) | undefined;

  /** Something else happens just before the next change of what waits for the owner is written. */
  beforeNextWrite(meanwhile: () => Promise<unknown>): void {
    this.#meanwhile = meanwhile;
  }

  protected override given<Store extends object>(name: string, store: Store): Store {
    if (name !== 'phoneQuestions') return store;
    return new Proxy(store, {
      get: (of, method) => {
        const called: unknown = Reflect.get(of, method);
        if (typeof called !== 'function') return called;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          const meanwhile = method === 'of' ? undefined : this.#meanwhile;
          if (meanwhile !== undefined) this.#meanwhile = undefined;
          await meanwhile?.();
          return Reflect.apply(called, of, given);
        };
      },
    });
  }

  /** A ticket over the web with that phone. */
  async isSentOne(details: Readonly<Record<string, unknown>> = {}): Promise<FollowedTicket> {
    this.now = plusSeconds(this.now, 60);
    return FollowedTicket.sent(aNewTicket(details), this);
  }

  /** A town in which one was sent. */
  static async withOne(details?: Readonly<Record<string, unknown>>) {
    const town = new Town();
    return { town, own: await town.isSentOne(details) };
  }

  /** Several of them. */
  async sendsMany(count: number, details: Readonly<Record<string, unknown>> = {}): Promise<FollowedTicket[]> {
    const tickets: FollowedTicket[] = [];
    for (let sent = 0; sent < count; sent += 1) tickets.push(await this.isSentOne(details));
    return tickets;
  }

  /** The owner sends a ticket by the menu of the phone. */
  dialsIn(idempotencyKey: string): ReturnType<typeof submitTicket> {
    const ticket: NewTicket = {
      ...{ channel: 'ussd', kind: 'complaint', category: 'barabara', institution: 'kituo', language: 'sw' },
      ...{ subject: 'Taa', description: 'Taa hazipo.', aboutHead: false, openness: 'confidential' },
      ...{ safeToContact: true, contact: { phone: owner } },
    };
    const { log } = this.captured;
    return submitTicket(this.ports, { ticket, idempotencyKey, language: 'sw', source: owner, log });
  }

  /** The owner of the phone writes an SMS. One of the same `id` is delivered again. */
  writes(text: string, id = `sms-${(this.#written += 1)}`): Promise<SmsReceived> {
    return receiveSms(this.ports, { id, phone: owner, text }, this.captured.log);
  }

  /** What happened to these tickets since is told, as far as it may go now. */
  async tells(...tickets: readonly FollowedTicket[]): Promise<void> {
    const hear = consumer(
      sendNotices,
      () => this.ports,
      () => this.captured.log,
    );
    for (const { number } of tickets) {
      const events = await this.tickets.eventsAfter(number, this.#told.get(number) ?? 0, 100);
      this.#told.set(number, events.at(-1)?.version ?? 0);
      await hear(aBatch(...events), aCall());
    }
  }

  /** The day goes by, and what waits goes out. */
  async tomorrow(): Promise<void> {
    this.now = plusSeconds(this.now, day);
    await sendDueNotices(this.ports, { log: this.captured.log, millisecondsLeft: () => 240_000 });
  }

  /** Somebody asks for a new secret, which is told as far as that may go. */
  async getsSecret(number: string, of: string | object): Promise<void> {
    await this.asksForSecret(number, of);
    await sendDueNotices(this.ports, { log: this.captured.log, millisecondsLeft: () => 240_000 });
  }

  get smsToOwner(): readonly string[] {
    return this.sms.taken.filter(({ to }) => to === owner).map(({ text }) => text);
  }

  messagesOf = async ({ number, secret }: FollowedTicket): Promise<unknown> =>
    (await this.follows(number, secret)).body['messages'];

  /** Everything that the phone can read of its tickets. */
  async dialsForTickets(): Promise<string> {
    await this.phone.dials();
    return this.phone.types('2', '1'); // for ever: 2 follows up; then 1, those of this phone
  }

  /** The owner dials, and answers the question about the tickets that came with the phone. */
  async says(...answers: readonly string[]): Promise<string> {
    await this.dialsForTickets();
    return this.phone.chooses('Swali kuhusu namba yako', ...answers);
  }
}

describe('whoever types the phone of a stranger', () => {
  it('does not read what the stranger writes by SMS', async () => {
    const { town, own: strange } = await Town.withOne();

    await town.writes('Nani amenitumia hii? Mimi ni Asha wa Temeke.');
    await town.writes(`Hoja ${strange.number}: sijui habari hii`);

    expect(await town.messagesOf(strange)).toEqual([]);
    expect(await strange.acts()).toEqual(['submit']);
  });

  it('puts no ticket into the list of the stranger', async () => {
    const { town, own: strange } = await Town.withOne();
    expect(await town.dialsForTickets()).not.toMatch(/kituo|24\/11/);
    expect(town.phone.screen).not.toContain(strange.number);
  });

  it('brings three SMS a day to it at most, from all tickets together, and not for ever', async () => {
    const town = new Town();
    const strange = await town.sendsMany(50);
    await town.tells(...strange);
    expect(town.smsToOwner).toHaveLength(3);
    for (let days = 1; days <= 12; days += 1) {
      await town.tomorrow();
      expect(town.smsToOwner.length).toBeLessThanOrEqual(3 * (days + 1));
    }
    expect(town.smsToOwner.length).toBeLessThanOrEqual(3 * 9);
  });

  it('brings no more by new secrets and codes', async () => {
    const town = new Town();
    const strange = await town.sendsMany(3);
    await town.tells(...strange);
    expect(town.smsToOwner).toHaveLength(3);
    for (const { number } of strange) {
      await town.getsSecret(number, owner);
      await town.answers('ask-for-code', { params: { number } });
    }
    await sendDueNotices(town.ports, { log: town.captured.log, millisecondsLeft: () => 240_000 });
    expect(town.smsToOwner).toHaveLength(3);
  });

  it('keeps its owner from sending nothing: fifty such tickets, and the owner sends ten', async () => {
    const town = new Town();
    await town.sendsMany(50);
    for (let sent = 0; sent < 10; sent += 1) await town.dialsIn(`ussd-${sent}`);
    await expect(town.dialsIn('ussd-10')).rejects.toThrow('too-many');
  });

  it('hides none of the tickets that the owner sent before', async () => {
    const town = new Town();
    const own = await FollowedTicket.confirmed(aNewTicket(), town);
    await town.sendsMany(60);
    const options = await town.dialsForTickets();
    expect(options).toContain('1 24/11');
    await town.phone.types('1');
    expect(town.phone.screen).toContain(own.number);
    await town.writes('Maji bado hayatoki.');
    expect(await town.messagesOf(own)).toMatchObject([{ text: 'Maji bado hayatoki.' }]);
  });
});

describe('whatever a stranger does with a typed phone, and its owner writes and dials meanwhile', () => {
  const steps = ['sends', 'sends', 'tells', 'secret', 'code', 'writes', 'dials', 'night'] as const;

  it('brings three SMS a day at most, and lets nobody read what the owner writes', async () => {
    await checkProperty(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...steps), { minLength: 5, maxLength: 30 }),
        async (lived) => {
          const town = new Town();
          const strange: FollowedTicket[] = [];
          let ofDay = 0;
          const isOfTicket = (text: string) => strange.some(({ number }) => text.includes(number));
          const told = () =>
            town.smsToOwner.filter((text) => isOfTicket(text) && !text.includes('iliandikwa')).length;
          for (const step of lived) {
            const { number = '' } = strange.at(-1) ?? {};
            if (step === 'sends') strange.push(await town.isSentOne());
            if (step === 'tells') await town.tells(...strange);
            if (step === 'secret') await town.getsSecret(number, owner);
            if (step === 'code') await town.answers('ask-for-code', { params: { number } });
            if (step === 'writes') await town.writes(`Mimi ni Asha. ${number}`);
            if (step === 'dials') expect(await town.dialsForTickets()).not.toMatch(/^1 \d\d\/11/m);
            if (step === 'night') {
              ofDay = told();
              await town.tomorrow();
            }
            expect(told() - ofDay).toBeLessThanOrEqual(3);
          }
          for (const ticket of strange) expect(await ticket.acts()).toEqual(['submit']);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('an honest sender over the web', () => {
  it('is told that it was received, and the answer', async () => {
    const { town, own } = await Town.withOne();
    await town.tells(own);
    expect(town.smsToOwner).toEqual([expect.stringContaining(own.secret)]);
    await own.isAnswered();
    await town.tells(own);
    expect(town.smsToOwner).toHaveLength(2);
  });

  it('dials later, is asked after what was dialled for, says yes, and finds the ticket', async () => {
    const { town, own } = await Town.withOne();
    expect((await own.follows()).body['preferences']).toMatchObject({ phoneConfirmed: false });
    await town.dialsForTickets();
    expect(town.phone.screen).toContain('hujathibitisha');
    await town.phone.chooses('Swali kuhusu namba yako');
    expect(town.phone.screen).toContain(`${own.number} 24/11 kituo`);
    await town.phone.chooses('Ndiyo');
    expect(town.phone.screen).toContain('Sasa unaweza kufuatilia');
    await town.phone.types('1', '1');
    expect(town.phone.screen).toContain(own.number);
    expect(await own.acts()).toEqual(['submit', 'confirm-phone']);
    expect((await own.follows()).body['preferences']).toMatchObject({ phoneConfirmed: true });
    expect(await town.dialsForTickets()).not.toContain('Swali kuhusu namba yako');
  });

  it('is asked at the end of whatever was dialled for', async () => {
    const { town } = await Town.withOne();
    await town.phone.dials();
    await town.phone.types('0');
    expect(town.phone.isOver).toBe(false);
    expect(town.phone.screen).toContain('Namba hii iliandikwa');
    await town.phone.types('00');
    await town.phone.types('0');
    await town.phone.chooses('Hapana');
    expect(town.phone.isOver).toBe(true);
  });

  it('has what was written by SMS before the yes joined to the ticket', async () => {
    const { town, own } = await Town.withOne();
    await town.writes('Shimo limekuwa kubwa zaidi.');
    expect(await town.messagesOf(own)).toEqual([]);
    expect(town.smsToOwner).toEqual([
      `Namba yako iliandikwa kwenye ujumbe ${own.number} wa 24/11 kwa kituo. Ni wako? Jibu NI WANGU au SI WANGU.`,
    ]);
    await town.writes('Ni wangu');
    expect(await town.messagesOf(own)).toMatchObject([{ text: 'Shimo limekuwa kubwa zaidi.' }]);
    expect(town.smsToOwner.at(-1)).toContain('imethibitishwa');
    await town.writes('Na taa hazipo.');
    expect(await town.messagesOf(own)).toHaveLength(2);
  });

  it('asks how it is going by SMS, and is asked whose it is instead of told that there is nothing', async () => {
    const { town, own } = await Town.withOne();
    await town.writes('HALI');
    expect(town.smsToOwner).toEqual([expect.stringContaining(`${own.number} wa 24/11`)]);
    await town.writes('Ni wangu');
    await town.writes('HALI');
    expect(town.smsToOwner.at(-1)).toContain(own.number);
  });

  it('confirms the phone by entering the new secret that went there by SMS, and by no other', async () => {
    const { town, own } = await Town.withOne();
    await own.follows();
    expect(await own.acts()).toEqual(['submit']);
    await town.getsSecret(own.number, owner);
    const fresh = /\b\d{8}\b/.exec(town.smsToOwner.at(-1)?.replaceAll(own.number, '') ?? '')?.[0];
    const { status, body } = await town.follows(own.number, fresh);
    expect([status, await own.acts()]).toEqual([200, ['submit', 'confirm-phone']]);
    expect(body['preferences']).toMatchObject({ phoneConfirmed: true });
    expect(await town.dialsForTickets()).toContain('1 24/11 kituo');
  });

  it('confirms no phone by a new secret that went to the mailbox', async () => {
    const town = new Town();
    const contact = { phone: '0712345678', email: 'asha@example.com' };
    const own = await town.isSentOne({ contact });
    await town.getsSecret(own.number, { email: contact.email });
    const text = town.email.taken
      .map((email) => email.text)
      .join(' ')
      .replaceAll(own.number, '');
    const fresh = [...text.matchAll(/\b\d{8}\b/g)].at(-1)?.[0];
    expect([(await town.follows(own.number, fresh)).status, await own.acts()]).toEqual([200, ['submit']]);
  });

  it('is answered in the language in which they say yes or no', async () => {
    const { town } = await Town.withOne();
    await town.writes('Shimo limekuwa kubwa zaidi.');
    await town.writes('Yes, it is mine');
    expect(town.smsToOwner.at(-1)).toContain('Thank you. Your number is confirmed');
    town.now = plusSeconds(town.now, day);
    await town.isSentOne();
    await town.writes('Bado ni kubwa.');
    await town.writes('Not mine');
    expect(town.smsToOwner.at(-1)).toContain('Thank you. Your number was removed');
  });

  it('says yes by a plain word too, where nothing else is open', async () => {
    const { town, own } = await Town.withOne();
    await town.writes('Shimo limekuwa kubwa zaidi.');
    await town.writes('Ndiyo.');
    expect(await own.acts()).toEqual(['submit', 'confirm-phone', 'reply']);
  });
});

describe('the owner of a typed phone', () => {
  it('says no: the phone leaves the ticket, what was written is gone, and whoever has the secret sees it', async () => {
    const { town, own: strange } = await Town.withOne();
    await town.writes('Sijui habari hii, mimi ni Asha.');
    await town.writes('Si wangu');

    expect(await strange.acts()).toEqual(['submit', 'disown-phone']);
    expect(await town.messagesOf(strange)).toEqual([]);
    expect(await town.vault.contactOf(strange.number)).not.toHaveProperty('phone');
    expect(town.phoneListings).toEqual([]);
    const followed = (await strange.follows()).body;
    expect(followed['preferences']).toMatchObject({ reached: false });
    expect(JSON.stringify(followed['next'])).toContain('Ujumbe wetu haukufikii');

    const left = { openness: 'confidential', contact: { phone: '0754999999' } };
    expect((await strange.does('change-openness', left)).status).toBe(200);
    expect((await strange.follows()).body['preferences']).toMatchObject({ reached: true });
    const sent = town.smsToOwner.length;
    await strange.isAcknowledged();
    await town.tells(strange);
    expect(town.smsToOwner).toHaveLength(sent);
  });

  it('says no to some, and yes to others', async () => {
    const { town, own } = await Town.withOne();
    const strange = await town.isSentOne();
    await town.dialsForTickets();
    await town.phone.chooses('Swali kuhusu namba yako', 'Moja moja');
    expect(town.phone.screen).toContain(strange.number);
    await town.phone.chooses('Hapana');
    expect(town.phone.screen).toContain(own.number);
    await town.phone.chooses('Ndiyo');
    expect(await strange.acts()).toEqual(['submit', 'disown-phone']);
    expect(await own.acts()).toEqual(['submit', 'confirm-phone']);
  });

  it('is never asked about a ticket whose contact is not safe, nor told of the office of a sensitive one', async () => {
    const { town, own: hidden } = await Town.withOne({ safeToContact: false });
    await town.writes('Habari');
    await town.writes(`Hoja ${hidden.number}`);
    await town.phone.dials();
    await town.phone.types('0');
    expect(town.phone.isOver).toBe(true);
    expect(JSON.stringify(town.smsToOwner)).not.toContain(hidden.number);
  });

  it('is asked once a day by SMS, about what came until then alone', async () => {
    const { town, own: asked } = await Town.withOne();
    await town.writes('Nani huyu?');
    const later = await town.isSentOne();
    await town.writes('Tena?');
    expect(town.smsToOwner.filter((text) => text.includes('iliandikwa'))).toHaveLength(1);
    await town.writes('Si wangu');
    expect(await asked.acts()).toEqual(['submit', 'disown-phone']);
    expect(await later.acts()).toEqual(['submit']);
  });

  it('has what was written forgotten after seven days without an answer', async () => {
    const { town, own } = await Town.withOne();
    await town.writes('Shimo limekuwa kubwa zaidi.');
    town.now = plusSeconds(town.now, 7 * day + 1);
    await town.dialsForTickets();
    await town.phone.chooses('Swali kuhusu namba yako', 'Ndiyo');
    expect(await own.acts()).toEqual(['submit', 'confirm-phone']);
  });

  it('keeps sealed what was written: no log and no line of the inbox has it', async () => {
    const { town } = await Town.withOne();
    await town.writes('Mimi ni Asha wa Temeke.');
    expect(JSON.stringify([town.captured.lines])).not.toContain('Temeke');
  });
});

describe('what was written by SMS before its owner answered for a phone', () => {
  const written = 'Shimo limekuwa kubwa zaidi.';
  const joined = [expect.objectContaining({ text: written })];

  it('joins the ticket that is theirs after they disowned another, one by one', async () => {
    const { town, own } = await Town.withOne();
    const strange = await town.isSentOne();
    await town.writes(written);
    await town.says('Moja moja', 'Hapana', 'Ndiyo');
    expect(await town.messagesOf(own)).toEqual(joined);
    expect(await strange.acts()).toEqual(['submit', 'disown-phone']);
  });

  it('waits for a ticket that came after the question, and joins that one alone', async () => {
    const { town, own: strange } = await Town.withOne();
    await town.writes('Nani huyu? Mimi ni Asha.');
    const own = await town.isSentOne();
    await town.writes(written);
    await town.writes('Si wangu');
    expect(await strange.acts()).toEqual(['submit', 'disown-phone']);
    await town.says('Ndiyo');
    expect(await town.messagesOf(own)).toEqual(joined);
  });

  it('is still asked about by SMS where one of several was answered for by USSD', async () => {
    const { town, own } = await Town.withOne();
    const strange = await town.isSentOne();
    await town.writes(written);
    await town.says('Moja moja', 'Hapana');
    await town.writes('Ni wangu');
    expect(await own.acts()).toEqual(['submit', 'confirm-phone', 'reply']);
    expect(await strange.acts()).toEqual(['submit', 'disown-phone']);
  });

  it('joins none of two tickets that it may be about, and may be sent again with the number: by USSD', async () => {
    const town = new Town();
    const tickets = await town.sendsMany(2);
    await town.writes(written);
    expect(await town.says('Ndiyo')).toContain('Ulichoandika kwa SMS hakijafika: kitume tena');
    for (const ticket of tickets) expect(await ticket.acts()).toEqual(['submit', 'confirm-phone']);
  });

  it('joins none of two tickets that it may be about, and may be sent again with the number: by SMS', async () => {
    const town = new Town();
    const [, own] = await town.sendsMany(2);
    await town.writes(written);
    await town.writes('Ni zangu');
    expect(town.smsToOwner.at(-1)).toContain('imethibitishwa. Ulichoandika awali kwa SMS hakijafika');
    await town.writes(`${own?.number ?? ''} ${written}`);
    expect(own && (await own.acts())).toEqual(['submit', 'confirm-phone', 'reply']);
  });

  it('goes to no office while another ticket that it may be about is not answered for', async () => {
    const { town, own: other } = await Town.withOne();
    const own = await town.isSentOne();
    await town.writes(written);
    await town.says('Moja moja', 'Ndiyo');
    expect(await own.acts()).toEqual(['submit', 'confirm-phone']);
    await town.says('Hapana');
    expect(await other.acts()).toEqual(['submit', 'disown-phone']);
    expect(await town.messagesOf(own)).toEqual(joined);
  });

  it('is said to be sent again also where the answer that shows it is a no', async () => {
    const town = new Town();
    const [strange] = await town.sendsMany(3);
    await town.writes(written);
    await town.says('Moja moja', 'Ndiyo', 'Ndiyo');
    await town.phone.chooses('Hapana');
    expect(town.phone.screen).toContain('Ulichoandika kwa SMS hakijafika: kitume tena');
    expect(strange && (await strange.acts())).toEqual(['submit', 'disown-phone']);
  });

  it('does not wait for what strangers send afterwards', async () => {
    const { town, own } = await Town.withOne();
    await town.writes(written);
    await town.isSentOne();
    await town.writes('Ni wangu');
    expect(await town.messagesOf(own)).toEqual(joined);
  });

  it('joins no ticket that came after it', async () => {
    const { town } = await Town.withOne();
    await town.writes('Nani huyu? Mimi ni Asha.');
    town.now = plusSeconds(town.now, 60);
    const { number } = (await town.dialsIn('ussd-1')).receipt;
    await town.writes('Si wangu');
    expect((await town.tickets.eventsOf(number)).map(({ type }) => type)).toEqual(['submit']);
  });

  it('is not lost where it comes while the answer about another ticket is being stored', async () => {
    const { town, own: other } = await Town.withOne();
    const own = await town.isSentOne();
    await town.writes(`${other.number} Taa hazipo.`);
    await town.writes(`${own.number} Lori limeanguka.`);
    town.beforeNextWrite(() => town.writes(`${other.number} ${written}`));
    await town.says('Moja moja', 'Ndiyo');
    await town.says('Ndiyo');
    expect(await other.acts()).toEqual(['submit', 'confirm-phone', 'reply', 'reply']);
    expect(await own.acts()).toEqual(['submit', 'confirm-phone', 'reply']);
  });

  it('joins the ticket where the yes comes before it is stored', async () => {
    const { town, own } = await Town.withOne();
    town.beforeNextWrite(() => town.says('Ndiyo'));
    await town.writes(written);
    expect(await town.messagesOf(own)).toEqual(joined);
    expect((await town.phoneQuestions.of(owner, town.now)).session?.content ?? '').not.toContain('Shimo');
  });

  it('joins once, and waits no more, where it is delivered again after the yes', async () => {
    const { town, own } = await Town.withOne();
    await town.writes(written, 'twice');
    await town.writes('Ni wangu');
    await town.writes(written, 'twice');
    expect(await town.messagesOf(own)).toEqual(joined);
    expect((await town.phoneQuestions.of(owner, town.now)).session?.content ?? '').not.toContain('Shimo');
  });
});

describe('an answer by SMS that is delivered again', () => {
  it('answers no question that came after it', async () => {
    const { town, own } = await Town.withOne();
    await town.writes('Habari');
    await town.writes('Ni wangu', 'answer');
    const strange = await town.isSentOne();
    town.now = plusSeconds(town.now, day);
    await town.writes('Habari tena');
    expect(town.smsToOwner.join()).toContain(strange.number);
    await town.writes('Ni wangu', 'answer');
    expect(await own.acts()).toContain('confirm-phone');
    expect(await strange.acts()).toEqual(['submit']);
  });
});
