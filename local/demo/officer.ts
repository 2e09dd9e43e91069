import { randomUUID } from 'node:crypto';
import { actDone } from '../../contracts/http/replies/act-done.ts';
import { requestIdentityRoute } from '../../contracts/http/identities/request-identity.ts';
import { listQueueRoute } from '../../contracts/http/listings/list-queues.ts';
import type * as z from 'zod';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { patiently } from './patiently.ts';
import { contentOf } from './refused.ts';

const queuePage = listQueueRoute.replies[200].body;
const identityRequest = requestIdentityRoute.replies[201].body;
type ActDone = z.infer<typeof actDone>;

/** An officer of the sample who is logged in, and uses the API as any client would. */
export class DemoOfficer {
  readonly #apiUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(apiUrl: string, accessToken: string, language: Language) {
    this.#apiUrl = apiUrl;
    this.#headers = {
      authorization: `Bearer ${accessToken}`,
      'accept-language': language,
      'content-type': 'application/json',
    };
  }

  /** Whether a ticket waits at an institution or under it, by the whole queue. */
  async hasInQueue(institution: string, number: string): Promise<boolean> {
    const path = `/v1/officer/queues/${institution}`;
    for (let cursor: string | undefined, page = 1; page === 1 || cursor !== undefined; page += 1) {
      const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
      const { lines, next } = queuePage.parse(await this.#reads(`${path}${query}`));
      if (lines.some((line) => line.number === number)) return true;
      cursor = next;
    }
    return false;
  }

  /** Opens a ticket, which is a read on record. */
  async opens(number: string): Promise<void> {
    await this.#reads(`/v1/officer/tickets/${number}`);
  }

  /** Does an act: `does(number, 'note', { message })`. Throws `Refused` where the rules do not allow it. */
  async does(number: string, what: string, body: object): Promise<ActDone> {
    return actDone.parse(await this.#sends(`/v1/officer/tickets/${number}/${what}`, body));
  }

  /** The id of the request, which a custodian decides on. */
  async asksForIdentity(number: string, motivation: string): Promise<string> {
    const path = `/v1/officer/tickets/${number}/identity-requests`;
    return identityRequest.parse(await this.#sends(path, { motivation })).id;
  }

  /** A custodian reads the request, and allows it. */
  async grantsIdentity(request: string, reason: string): Promise<void> {
    const path = `/v1/officer/identity-requests/${request}`;
    await this.#reads(path);
    await this.#sends(`${path}/decision`, { decision: 'grant', reason });
  }

  /** Looks at an identity that was granted. */
  async seesIdentity(number: string): Promise<void> {
    await this.#reads(`/v1/officer/tickets/${number}/identity`);
  }

  async #sends(path: string, body: object): Promise<unknown> {
    const headers = { ...this.#headers, 'idempotency-key': randomUUID() };
    const request = { method: 'POST', headers, body: JSON.stringify(body) };
    return contentOf(await patiently(() => fetch(`${this.#apiUrl}${path}`, request)));
  }

  async #reads(path: string): Promise<unknown> {
    return contentOf(await patiently(() => fetch(`${this.#apiUrl}${path}`, { headers: this.#headers })));
  }
}
