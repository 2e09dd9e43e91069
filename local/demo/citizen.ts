import { randomUUID } from 'node:crypto';
import { citizenActDone } from '../../contracts/http/citizen-acts/citizen-act.ts';
import { followedTicket } from '../../contracts/http/follow-up/follow-ticket.ts';
import { receipt } from '../../contracts/http/intake/submit-ticket.ts';
import { incidentsTold } from '../../contracts/http/intake/tell-before-sending.ts';
import type * as z from 'zod';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { patiently } from './patiently.ts';
import { contentOf } from './refused.ts';
import type { DemoTicket } from './tickets.ts';

export type Receipt = z.infer<typeof receipt>;
type IncidentTold = z.infer<typeof incidentsTold>['incidents'][number];
type CitizenActDone = z.infer<typeof citizenActDone>;
export type FollowedTicket = Omit<z.infer<typeof followedTicket>, 'older'>;

/** What a person reads, and from where. */
interface Traits {
  readonly language?: Language;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** An address of a range that is kept for documentation (RFC 5737). */
const documentation = (index: number): string => `203.0.113.${index % 256}`;

/** What somebody sends to hand a ticket in. */
export function submissionOf(
  { phone, email }: { readonly phone: string; readonly email?: string | undefined },
  { from, 'about-head': aboutHead, 'officer-name': officerName, ...ticket }: DemoTicket,
): object {
  const reached = { phone, ...(email !== undefined && { email }) };
  const contact = {
    anonymous: undefined,
    confidential: reached,
    identified: { ...reached, name: 'Asha Mfano' },
  }[from];
  return {
    ...ticket,
    aboutHead,
    ...(officerName !== undefined && { officerName }),
    openness: from,
    contact,
    channel: 'web',
  };
}

/** One invented person with a phone and an address of their own, who uses the API as any client would. */
export class Citizen {
  readonly phone: string;
  readonly email: string | undefined;
  readonly #apiUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** `index` tells people apart, from 0. `address` is that of their phone: limits count by it. */
  constructor(
    apiUrl: string,
    index: number,
    {
      language = 'sw',
      address = documentation(index),
      phone = `07120${String(10_000 + index)}`,
      email,
    }: Traits = {},
  ) {
    this.phone = phone;
    this.email = email;
    this.#apiUrl = apiUrl;
    this.#headers = {
      'accept-language': language,
      'content-type': 'application/json',
      'x-forwarded-for': address,
    };
  }

  /** `besides`: what else is sent with it. The same key sends the same ticket again. */
  async send(ticket: DemoTicket, besides: object = {}, key: string = randomUUID()): Promise<Receipt> {
    const request = {
      method: 'POST',
      headers: { ...this.#headers, 'idempotency-key': key },
      body: JSON.stringify({ ...submissionOf(this, ticket), ...besides }),
    };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets`, request));
    return receipt.parse(await contentOf(reply));
  }

  /** What is told of others before this is sent. */
  async isToldOfOthers(
    { kind, category, institution, subject, description }: DemoTicket,
    besides: object = {},
  ): Promise<readonly IncidentTold[]> {
    const request = {
      method: 'POST',
      headers: this.#headers,
      body: JSON.stringify({ kind, category, institution, subject, description, ...besides }),
    };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets/comparison`, request));
    return incidentsTold.parse(await contentOf(reply)).incidents;
  }

  /** The ticket with all that happened on it: its newest page, and those before it. */
  async follow(receipt: Pick<Receipt, 'number' | 'secret'>): Promise<FollowedTicket> {
    let { older, ...whole } = await this.#page(receipt, '');
    while (older !== undefined) {
      const before = await this.#page(receipt, `?cursor=${encodeURIComponent(older)}`);
      whole = {
        ...whole,
        timeline: [...before.timeline, ...whole.timeline],
        messages: [...before.messages, ...whole.messages],
        reads: [...before.reads, ...whole.reads],
      };
      older = before.older;
    }
    return whole;
  }

  async #page({ number, secret }: Pick<Receipt, 'number' | 'secret'>, query: string) {
    const request = { headers: { ...this.#headers, 'mrejesho-secret': secret } };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets/${number}${query}`, request));
    return followedTicket.parse(await contentOf(reply));
  }

  /** Asks for a new receipt secret, to a phone or an e-mail address. */
  async asksForSecret({ number }: Pick<Receipt, 'number'>, to: object): Promise<void> {
    const request = { method: 'POST', headers: this.#headers, body: JSON.stringify(to) };
    await contentOf(
      await patiently(() => fetch(`${this.#apiUrl}/v1/tickets/${number}/secret-replacements`, request)),
    );
  }

  /** Does something on a ticket: `act(receipt, 'replies', { message })`. */
  async act({ number, secret }: Receipt, what: string, body: object = {}): Promise<CitizenActDone> {
    const request = {
      method: 'POST',
      headers: { ...this.#headers, 'mrejesho-secret': secret, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets/${number}/${what}`, request));
    return citizenActDone.parse(await contentOf(reply));
  }
}
