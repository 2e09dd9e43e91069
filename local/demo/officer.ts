import { randomUUID } from 'node:crypto';
import { listQueueRoute } from '../../contracts/http/list-queues.ts';
import { showMeRoute } from '../../contracts/http/show-me.ts';
import type * as z from 'zod';
import { patiently } from './patiently.ts';

const shownOfficer = showMeRoute.replies[200].body;
const queuePage = listQueueRoute.replies[200].body;
export type QueueLine = z.infer<typeof queuePage>['lines'][number];

/** An officer of the sample who is logged in, and uses the API as any client would. */
export class Officer {
  readonly #apiUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(apiUrl: string, accessToken: string) {
    this.#apiUrl = apiUrl;
    this.#headers = {
      authorization: `Bearer ${accessToken}`,
      'accept-language': 'sw',
      'content-type': 'application/json',
    };
  }

  /** The institutions that the officer heads now. */
  async heads(): Promise<readonly string[]> {
    const { heads } = shownOfficer.parse(await this.#get('/v1/officer/me'));
    return heads.map(({ id }) => id);
  }

  /** What waits at an institution and under it: the first page. */
  async queueOf(institution: string): Promise<readonly QueueLine[]> {
    return queuePage.parse(await this.#get(`/v1/officer/queues/${institution}`)).lines;
  }

  /** Does an act. False: the rules do not allow it, or the ticket has gone to another level meanwhile. */
  async does(number: string, what: string, body: object = {}): Promise<boolean> {
    const request = {
      method: 'POST',
      headers: { ...this.#headers, 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    };
    const reply = await patiently(() =>
      fetch(`${this.#apiUrl}/v1/officer/tickets/${number}/${what}`, request),
    );
    await reply.body?.cancel();
    return reply.ok;
  }

  async #get(path: string): Promise<unknown> {
    const reply = await patiently(() => fetch(`${this.#apiUrl}${path}`, { headers: this.#headers }));
    return reply.json();
  }
}
