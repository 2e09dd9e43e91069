import { randomUUID } from 'node:crypto';
import { citizenActDone } from '../../contracts/http/citizen-acts/citizen-act.ts';
import { followedTicket } from '../../contracts/http/follow-ticket.ts';
import { problemDetails } from '../../contracts/http/problem-details.ts';
import { receipt } from '../../contracts/http/submit-ticket.ts';
import type * as z from 'zod';
import { Trouble } from '../system/trouble.ts';
import { patiently } from './patiently.ts';
import type { DemoTicket } from './tickets.ts';

export type Receipt = z.infer<typeof receipt>;
type CitizenActDone = z.infer<typeof citizenActDone>;
export type FollowedTicket = z.infer<typeof followedTicket>;

/** One invented person with a phone and an address of their own, who uses the API as any client would. */
export class Citizen {
  readonly phone: string;
  readonly #apiUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** `index` tells people apart, from 0. Their addresses are from a range kept for documentation (RFC 5737). */
  constructor(apiUrl: string, index: number) {
    this.phone = `07120${String(10_000 + index)}`;
    this.#apiUrl = apiUrl;
    this.#headers = {
      'accept-language': 'sw',
      'content-type': 'application/json',
      'x-forwarded-for': `203.0.113.${index % 256}`,
    };
  }

  async send({ from, 'about-head': aboutHead, ...ticket }: DemoTicket): Promise<Receipt> {
    const contact = {
      anonymous: undefined,
      confidential: { phone: this.phone },
      identified: { phone: this.phone, name: 'Asha Mfano' },
    }[from];
    const request = {
      method: 'POST',
      headers: { ...this.#headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify({ ...ticket, aboutHead, openness: from, contact, channel: 'web' }),
    };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets`, request));
    return receipt.parse(await bodyOf(reply));
  }

  async follow({ number, secret }: Pick<Receipt, 'number' | 'secret'>): Promise<FollowedTicket> {
    const request = { headers: { ...this.#headers, 'mrejesho-secret': secret } };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets/${number}`, request));
    return followedTicket.parse(await bodyOf(reply));
  }

  /** Does something on a ticket: `act(receipt, 'replies', { message })`. */
  async act({ number, secret }: Receipt, what: string, body: object = {}): Promise<CitizenActDone> {
    const request = {
      method: 'POST',
      headers: { ...this.#headers, 'mrejesho-secret': secret, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
    const reply = await patiently(() => fetch(`${this.#apiUrl}/v1/tickets/${number}/${what}`, request));
    return citizenActDone.parse(await bodyOf(reply));
  }
}

/** What the sender does about an answer: is content, or is not and takes it higher; and objects to a transfer. */
export async function reactsTo(citizen: Citizen, receipt: Receipt, ticket: FollowedTicket): Promise<void> {
  const offers = new Set(ticket.acts.map(({ act }) => act));
  if (offers.has('object')) await citizen.act(receipt, 'objections', { reason: 'Nilituma mahali sahihi.' });
  if (ticket.status.code !== 'responded') return;
  const last = ticket.responses.at(-1);
  const content = last?.outcome.code !== 'not-upheld';
  if (offers.has('rate')) await citizen.act(receipt, 'ratings', { rating: content ? 5 : 2 });
  if (content && offers.has('accept')) await citizen.act(receipt, 'acceptance');
  if (!content && offers.has('appeal'))
    await citizen.act(receipt, 'appeals', { grounds: 'Sijaridhika na jibu.' });
}

/** The reply's content. Throws what the API says is wrong. */
async function bodyOf(reply: Response): Promise<unknown> {
  const content: unknown = await reply.json();
  if (reply.ok) return content;
  const { data: problem } = problemDetails.safeParse(content);
  throw new Trouble(
    problem === undefined
      ? `The API failed with status ${reply.status}.`
      : `The API refused: ${problem.detail} (${problem.code})`,
  );
}
