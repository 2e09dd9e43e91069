import { createHash } from 'node:crypto';
import { routes } from '../../../contracts/http/table/routes.ts';
import type { ServerKeys } from '../../../domain/foundation/keys/server-keys.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { fromPage, logsIn } from '../system/logs-in.ts';
import { aNewTicket } from '../new-ticket.ts';
import { anOfficer } from '../officer.ts';
import type { Seen } from '../system/seen.ts';
import { System } from '../system/system.ts';
import { aStaffedCountry } from '../views/a-staffed-country.ts';
import { FaultPlan } from './fault-plan.ts';

/** A request as a client makes it, and makes it again: the same key, the same everything. */
export interface Asked {
  /** By its name. */
  readonly route: string;
  /** Who is logged in. Citizens are not. */
  readonly officer?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Another name is another request. */
  readonly key?: string;
}

/** A key as a client makes it, always the same for the same name. */
export const keyNamed = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** What no problem and no line of a log may repeat. */
export const personal = {
  phone: '0712345678',
  name: 'Kanari Mwananchi',
  subject: 'Kanari la kichwa cha habari',
  description: 'Kanari la maelezo yote ya tatizo.',
  written: 'Kanari la maandishi ya baadaye.',
} as const;

/**
 * The staffed country with an administrator of the whole tree, and one of a court. Nobody receives what others may not:
 * administrators change the agency that tickets go to alone.
 */
export function aGovernedCountry(): RegistryContent {
  const country = aStaffedCountry();
  const governing = anOfficer({ id: 'msimamizi-rejista', institution: 'kmk', roles: ['administrator'] });
  const ofCourt = anOfficer({ id: 'msimamizi-mahakama', institution: 'mahakama', roles: ['administrator'] });
  return {
    ...country,
    categories: country.categories.filter(({ onlyReceiver }) => onlyReceiver === undefined),
    officers: withHeadings([...country.officers, governing, ofCourt], country.institutions),
  };
}

const governed = aGovernedCountry();

/** One ticket's number and receipt secret. */
export interface Receipt {
  readonly number: string;
  readonly secret: string;
}

/**
 * The whole API over stores in memory, any call of which can fail, in a time that the test moves. A token is
 * the officer's id.
 */
export class FaultyCountry extends System {
  readonly plan = new FaultPlan();
  readonly #sent: Receipt[] = [];
  /** What the browser of who is logged in says beside what a page asks. */
  fromItsPage: Readonly<Record<string, string>> = {};

  /** Calls that go on at once reach the stores in an order that `seed` decides. */
  constructor(seed = 1, content = governed) {
    super({ content, faults: { seed } });
  }

  protected override given<Store extends object>(name: string, store: Store): Store {
    return this.plan.watched(name, store);
  }

  override keys(): Promise<ServerKeys> {
    return this.plan.call('keys', () => super.keys());
  }

  /** Asks, in English unless told otherwise. */
  asks(asked: Asked, language: 'sw' | 'en' = 'en'): Promise<Seen> {
    const { route, officer, params, query, body, headers, key = route } = asked;
    const isAct = routes.some(({ name, method }) => name === route && method === 'POST');
    return this.answers(route, {
      ...(params !== undefined && { params }),
      ...(query !== undefined && { query }),
      ...(isAct && { body: body ?? {} }),
      headers: {
        ...(officer !== undefined && { authorization: `Bearer ${officer}` }),
        'accept-language': language,
        'idempotency-key': keyNamed(key),
        ...headers,
      },
      requestId: `request-${key}`,
    });
  }

  /** Asks for what must be done before the test begins. */
  async did(asked: Asked): Promise<Seen> {
    const seen = await this.asks(asked);
    if (seen.status >= 300) throw new Error(`${asked.route} was answered ${seen.text}`);
    return seen;
  }

  /** The ticket that the test is about. */
  get ticket(): Receipt {
    return this.#sentAt(0);
  }

  /** The one that was sent after it. */
  get otherTicket(): Receipt {
    return this.#sentAt(1);
  }

  #sentAt(place: number): Receipt {
    const receipt = this.#sent[place];
    if (receipt === undefined) throw new Error('That ticket was not sent.');
    return receipt;
  }

  /** A citizen sends a ticket to the agency; the first one is what the test is about. */
  async sends(details: Readonly<Record<string, unknown>> = {}, key = 'the first ticket'): Promise<Receipt> {
    const { body } = await this.did({ route: 'submit-ticket', body: aTicketOfSomebody(details), key });
    const receipt = { number: String(body['number']), secret: String(body['secret']) };
    this.#sent.push(receipt);
    return receipt;
  }

  /** Somebody of the holder opens a ticket, as whoever answers it has. */
  async isOpened({ number } = this.ticket, officer = 'mkuu-wakala'): Promise<void> {
    await this.did({ route: 'open-ticket', officer, params: { number }, key: `opened ${number} ${officer}` });
  }

  /** What an officer asks for on the ticket, to be sent as often as one likes. */
  byOfficer(officer: string, route: string, body?: unknown, more: Partial<Asked> = {}): Asked {
    const { number } = this.ticket;
    return { route, officer, params: { number }, ...(body !== undefined && { body }), ...more };
  }

  /** What its citizen asks for. */
  byCitizen(route: string, body?: unknown, more: Partial<Asked> = {}): Asked {
    const { number, secret } = this.ticket;
    return {
      route,
      params: { number },
      headers: { 'mrejesho-secret': secret },
      ...(body !== undefined && { body }),
      ...more,
    };
  }

  /** An officer is logged in on a page. */
  async isLoggedIn(officer: string): Promise<void> {
    this.fromItsPage = omit(fromPage(await logsIn(this, officer)), 'accept-language');
  }

  passDays(days: number): void {
    this.now = plusSeconds(this.now, days * 24 * 3600);
  }

  /** The keeper of queues hears of everything that happened to the ticket. */
  async isListed(): Promise<void> {
    await this.lists(await this.tickets.eventsOf(this.ticket.number));
  }

  /** The ticket has an attachment that was found clean. */
  async hasAttachment(): Promise<void> {
    await this.did(this.byCitizen('attach-file', { type: 'image/png' }, { key: 'an attachment' }));
    const [attachment] = await this.attachments.of(this.ticket.number);
    if (attachment === undefined) throw new Error('It has no attachment.');
    await this.attachments.begin(attachment);
    const checked = { state: 'clean', format: 'png', size: 70, digest: 'd'.repeat(43) } as const;
    await this.attachments.settle(attachment, { ...checked, salt: '5a'.repeat(16) }, this.now);
  }
}

/** A complaint with a phone, with words that must be seen nowhere else. */
export const aTicketOfSomebody = (details: Readonly<Record<string, unknown>> = {}) =>
  aNewTicket({
    institution: 'wakala',
    subject: personal.subject,
    description: personal.description,
    contact: { phone: personal.phone },
    ...details,
  });

/** The same before it is sent, as far as it is compared. */
export const aDraftOfSomebody = omit(aTicketOfSomebody(), 'openness', 'contact', 'channel');
