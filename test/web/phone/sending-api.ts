import type { Failure, ApiOutcome, ApiProblem } from '../../../web/src/api/problem.ts';
import type { SentReceipt, TicketRequest } from '../../../web/src/phone/outbox-ticket.ts';

/** What becomes of a request to send. */
export const fates = [
  'answered',
  'request-lost',
  'answer-lost',
  'arrives-later',
  'unavailable-before',
  'unavailable-after',
  'limit-reached',
  'tab-closed-before',
  'tab-closed-after',
] as const;
export type Fate = (typeof fates)[number];

export const aProblem = (code: ApiProblem['code'], status: number): ApiProblem => ({
  type: `urn:mrejesho:problem:${code}`,
  title: code,
  status,
  detail: code,
  code,
});

const failed = (failure: Failure): ApiOutcome<SentReceipt> => ({ failure });
const never = new Promise<ApiOutcome<SentReceipt>>(() => undefined);

/** The API as its contract has it: one ticket of one key, and the same receipt for the same body. */
export class SendingApi {
  readonly tickets = new Map<string, { readonly body: string; readonly receipt: SentReceipt }>();
  /** What is still on its way, though nobody waits for its answer. */
  readonly #late: (() => void)[] = [];
  posts = 0;

  /** Takes a request as it arrives. A ticket without a subject is refused. */
  take(key: string, body: TicketRequest): ApiOutcome<SentReceipt> {
    const known = this.tickets.get(key);
    if (known !== undefined) {
      return known.body === JSON.stringify(body)
        ? { data: known.receipt, response: new Response() }
        : failed({ because: 'refused', problem: aProblem('idempotency-key-reused', 422) });
    }
    if (body.subject === '') return failed({ because: 'refused', problem: aProblem('invalid-request', 400) });
    const receipt: SentReceipt = {
      number: String(260_000_000_000 + this.tickets.size),
      secret: '48213097',
      submittedAt: '2026-11-24T14:48:17Z',
      institution: { id: 'dawasa', name: { sw: 'D', en: 'D' }, shortName: { sw: 'D', en: 'D' } },
      next: [],
      noticesBy: [],
      emergencyNumbers: [],
    };
    this.tickets.set(key, { body: JSON.stringify(body), receipt });
    return { data: receipt, response: new Response() };
  }

  /** What was underway arrives now. */
  arrive(): void {
    for (const request of this.#late.splice(0)) request();
  }

  post(fate: Fate, key: string, body: TicketRequest): Promise<ApiOutcome<SentReceipt>> {
    this.posts += 1;
    switch (fate) {
      case 'answered':
        return Promise.resolve(this.take(key, body));
      case 'request-lost':
        return Promise.resolve(failed({ because: 'unreachable' }));
      case 'answer-lost':
        this.take(key, body);
        return Promise.resolve(failed({ because: 'unreachable' }));
      case 'arrives-later':
        this.#late.push(() => void this.take(key, body));
        return Promise.resolve(failed({ because: 'unreachable' }));
      case 'unavailable-before':
        return Promise.resolve(failed({ because: 'unavailable', retryAfter: 2 }));
      case 'unavailable-after':
        this.take(key, body);
        return Promise.resolve(failed({ because: 'unavailable' }));
      case 'limit-reached':
        return Promise.resolve(
          this.tickets.has(key)
            ? this.take(key, body)
            : failed({ because: 'refused', problem: aProblem('too-many-tickets', 429) }),
        );
      case 'tab-closed-before':
        return never;
      case 'tab-closed-after':
        this.take(key, body);
        return never;
    }
  }
}
