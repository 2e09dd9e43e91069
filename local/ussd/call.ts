import { randomBytes } from 'node:crypto';
import type { gatewaySessionEnded } from '../../contracts/ussd/session-ended.ts';
import type * as z from 'zod';
import { OperatorError } from '../system/operator-error.ts';

/** Where a gateway asks, and what it shows there. */
export interface UssdAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a phone shows. */
export interface UssdScreen {
  readonly text: string;
  /** No more can be typed. */
  readonly ends: boolean;
}

type Ended = z.input<typeof gatewaySessionEnded>;

/** The code that a phone dials for the menu of the local cloud. */
export const dialCode = '*152*00#';

/** The code, and a network of Tanzania as Africa's Talking names it. */
const dialled = { serviceCode: dialCode, networkCode: '64004' } as const;

/** Longer than the function behind the door takes, in milliseconds. */
const usualPatience = 30_000;

/**
 * One session of a phone, told to the door as Africa's Talking tells it: a form for each press, with everything typed so
 * far, and a notification when it is over.
 */
export class UssdCall {
  readonly #address: UssdAddress;
  /** International: `+255712000001`. */
  readonly #phone: string;
  readonly #patience: number;
  readonly #sessionId = `ATUid_${randomBytes(16).toString('hex')}`;
  readonly #began = Date.now();
  readonly #typed: string[] = [];
  #hops = 0;
  #last: UssdScreen | undefined;

  constructor(address: UssdAddress, phone: string, patience = usualPatience) {
    this.#address = address;
    this.#phone = phone;
    this.#patience = patience;
  }

  /** Whether nothing can be typed any more. */
  get isOver(): boolean {
    return this.#last?.ends === true;
  }

  /** Dials. Throws `Trouble` where the door does not answer as one. */
  dial(): Promise<UssdScreen> {
    return this.#hop();
  }

  /** Types something and sends it. Throws like `dial`. */
  press(typed: string): Promise<UssdScreen> {
    this.#typed.push(typed);
    return this.#hop();
  }

  /** Tells the door that the session is over, whoever ended it. Throws like `dial`. */
  async hangUp(): Promise<void> {
    await this.#post(`${this.#address.url}/ended`, {
      ...this.#whose(),
      date: new Date().toISOString().replace('T', ' ').slice(0, 'YYYY-MM-DD hh:mm:ss'.length),
      status: this.isOver ? 'Success' : 'Incomplete',
      cost: 'TZS 0.0000',
      durationInMillis: String(Date.now() - this.#began),
      hopsCount: String(this.#hops),
      input: this.#text(),
      lastAppResponse: this.#last === undefined ? '' : bodyOf(this.#last),
      errorMessage: '',
    } satisfies Ended & Record<string, string>);
  }

  async #hop(): Promise<UssdScreen> {
    const body = await this.#post(this.#address.url, { ...this.#whose(), text: this.#text() });
    const [, kind, text] = /^(CON|END) ([^]*)$/.exec(body) ?? [];
    if (kind === undefined || text === undefined)
      throw new OperatorError(`The door answered neither CON nor END: ${body}`);
    this.#hops += 1;
    this.#last = { text, ends: kind === 'END' };
    return this.#last;
  }

  #whose() {
    return { sessionId: this.#sessionId, phoneNumber: this.#phone, ...dialled };
  }

  #text(): string {
    return this.#typed.join('*');
  }

  async #post(url: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const reply = await fetch(url, {
      method: 'POST',
      headers: this.#address.headers,
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(this.#patience),
    }).catch((error: unknown) => {
      throw new OperatorError(whyUnanswered(url, this.#patience, error), { cause: error });
    });
    const body = await reply.text();
    if (slow.includes(reply.status))
      throw new OperatorError(`The service is slow (${reply.status}). ${kept}`);
    if (reply.status !== 200) throw new OperatorError(`The door answered ${reply.status}: ${body}`);
    return body;
  }
}

/** A store or a function that did not answer in time. */
const slow: readonly number[] = [503, 504];
const kept = 'What was typed is kept for 5 minutes: dial again.';

/** A service that is slow is not one that cannot be reached. */
const whyUnanswered = (url: string, patience: number, error: unknown): string =>
  error instanceof DOMException && error.name === 'TimeoutError'
    ? `The service is slow: no answer within ${patience / 1000} seconds. ${kept}`
    : `The door at ${url} does not answer. See npm run status.`;

const bodyOf = ({ text, ends }: UssdScreen): string => `${ends ? 'END' : 'CON'} ${text}`;
