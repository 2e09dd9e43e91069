import { sweepIdentityRequests } from '../../../application/identities/sweep-identity-requests.ts';
import { aKey, type ChosenRequest } from '../../builders/http-request.ts';
import type { ChosenSubmission } from '../../builders/submission.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Office } from '../../builders/views/an-office.ts';

export const phone = '+255712345678';
export const motivation = 'Mtoa taarifa yuko hatarini: tunahitaji kumfikia leo.';

/** An office that holds one confidential ticket, on which its head can ask. */
export async function aConfidentialTicket(chosen: ChosenSubmission = {}) {
  const { office, number } = await Office.holding({ phone, ...chosen });
  return { office, number, desk: new Desk(office, number) };
}

/** One on which its head has asked. */
export async function anAskedTicket(chosen: ChosenSubmission = {}) {
  const ticket = await aConfidentialTicket(chosen);
  await ticket.desk.asks();
  return ticket;
}

/** Sweeps requests that are late, with so much time left to do it in. */
export const sweeps = (office: Office, millisecondsLeft = 30_000): Promise<void> =>
  sweepIdentityRequests(office.ports, {
    log: office.captured.log,
    millisecondsLeft: () => millisecondsLeft,
  });

/** What people do about the identity behind one ticket. */
export class Desk {
  readonly #office: Office;
  readonly #number: string;

  constructor(office: Office, number: string) {
    this.#office = office;
    this.#number = number;
  }

  asks(officer = 'mkuu-wakala', body: object = { motivation }, key?: string): Promise<Seen> {
    return this.#office.does(officer, 'request-identity', this.#number, body, key);
  }

  lists(custodian = 'mtunza', request: ChosenRequest = {}): Promise<Seen> {
    return this.#office.asks(custodian, 'list-identity-requests', { query: {}, ...request });
  }

  opens(custodian = 'mtunza', asked = 2): Promise<Seen> {
    const params = { id: `${this.#number}-${asked}` };
    return this.#office.asks(custodian, 'open-identity-request', { params });
  }

  decides(
    decision: 'grant' | 'refuse',
    custodian = 'mtunza',
    { asked = 2, key = aKey(), seen }: { asked?: number; key?: string; seen?: number } = {},
  ): Promise<Seen> {
    return this.#office.asks(custodian, 'decide-identity-request', {
      method: 'POST',
      params: { id: `${this.#number}-${asked}` },
      body: { decision, reason: 'Hatari imethibitishwa.' },
      headers: { 'idempotency-key': key, ...(seen !== undefined && { 'if-match': `"${seen}"` }) },
    });
  }

  /** Whoever asked follows what came of it. */
  listsOwn(officer = 'mkuu-wakala', query: Readonly<Record<string, string>> = {}): Promise<Seen> {
    return this.#office.asks(officer, 'list-own-identity-requests', { query });
  }

  looks(officer = 'mkuu-wakala'): Promise<Seen> {
    return this.#office.asks(officer, 'reveal-identity', { params: { number: this.#number } });
  }
}
