import { routes } from '../../../contracts/http/table/routes.ts';
import { aTree } from '../../builders/administration.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { System } from '../../builders/system/system.ts';

interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly language?: string;
}

/** The administrators' API over a registry in memory. */
export class RegistryOffice extends System {
  /** Calls that go on at once reach the registry in an order that `seed` decides. */
  constructor(seed = 1, content = aTree()) {
    super({ content, faults: { seed }, faulty: ['registry', 'administration'] });
  }

  /** What whoever asks is answered on the route of this name, in English unless told otherwise. */
  async asks(officer: string, route: string, asked: Asked = {}): Promise<Pick<Seen, 'status' | 'body'>> {
    const { params, query, body, key = aKey(), language = 'en' } = asked;
    const isAct = routes.some(({ name, method }) => name === route && method === 'POST');
    const { status, body: answered } = await this.answers(route, {
      ...(params !== undefined && { params }),
      ...(query !== undefined && { query }),
      ...(isAct && { body: { why: 'Barua ya 20 Novemba', ...body } }),
      headers: {
        authorization: `Bearer ${officer}`,
        'accept-language': language,
        'idempotency-key': key,
      },
    });
    return { status, body: answered };
  }
}
