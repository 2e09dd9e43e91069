import { randomUUID } from 'node:crypto';
import { tokensOf } from './officers.ts';
import { cloud } from './under-test.ts';

type Answered = Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;

/** An officer who is logged in. */
export class OfficerAtWork {
  readonly #headers: Readonly<Record<string, string>>;

  constructor(token: string) {
    this.#headers = {
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      'content-type': 'application/json',
    };
  }

  reads(path: string): Answered {
    return this.#ask(path, { headers: this.#headers });
  }

  sends(path: string, body: object): Answered {
    const headers = { ...this.#headers, 'idempotency-key': randomUUID() };
    return this.#ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async #ask(path: string, request: RequestInit): Answered {
    const reply = await fetch(`${cloud.apiUrl}/v1/officer/${path}`, request);
    return { status: reply.status, body: (await reply.json()) as Readonly<Record<string, unknown>> };
  }
}

/** An officer of the sample, logged in. */
export const officerAtWork = async (officer: string): Promise<OfficerAtWork> =>
  new OfficerAtWork((await tokensOf(officer)).access);
