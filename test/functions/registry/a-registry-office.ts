import {
  listOfficersAnswer,
  registryActAnswers,
  showCalendarHistoryAnswer,
  showDeadlinesHistoryAnswer,
  showInstitutionHistoryAnswer,
  showOfficerHistoryAnswer,
} from '../../../functions/registry/registry-acts.ts';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { MemoryAdministration } from '../../../adapters/memory/administration.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import {
  calendarHistoryRoute,
  deadlinesHistoryRoute,
  institutionHistoryRoute,
  listOfficersRoute,
  officerHistoryRoute,
} from '../../../contracts/http/registry-acts/history.ts';
import type { Route } from '../../../contracts/http/route.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { api } from '../../../functions/http/api.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { aTree } from '../../builders/administration.ts';
import { aRequest } from '../../builders/http-request.ts';
import { aCall } from '../lambda/call-of.ts';
import { aCapturedLog } from '../lambda/captured-log.ts';

let keysMade = 0;
/** A key as a client makes it, another one each time. */
export const aKey = (): string => `00000000-0000-4000-8000-${(keysMade += 1).toString(16).padStart(12, '0')}`;

interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly language?: string;
}

interface Answering {
  readonly handler: ReturnType<typeof api>;
  readonly method: Route['method'];
}

/** The administrators' API over a registry in memory. A token is the officer's id. */
export class RegistryOffice {
  readonly scheduler: Scheduler;
  readonly registry: MemoryRegistry;
  readonly administration: MemoryAdministration;
  readonly captured = aCapturedLog();
  now: Instant = '2026-11-24T09:00:00Z';

  readonly #handlers: ReadonlyMap<string, Answering>;

  /** Calls that go on at once reach the registry in an order that `seed` decides. */
  constructor(seed = 1) {
    this.scheduler = new Scheduler({ seed });
    this.registry = new MemoryRegistry(aTree(), this.scheduler);
    this.administration = new MemoryAdministration(this.registry, this.scheduler);
    const dependencies = { administration: this.administration, hashing, now: () => this.now };
    this.#handlers = new Map([
      ...registryActAnswers.map(({ route, answer }) => this.#handler(route, () => answer(dependencies))),
      this.#handler(institutionHistoryRoute, () => showInstitutionHistoryAnswer(dependencies)),
      this.#handler(officerHistoryRoute, () => showOfficerHistoryAnswer(dependencies)),
      this.#handler(deadlinesHistoryRoute, () => showDeadlinesHistoryAnswer(dependencies)),
      this.#handler(calendarHistoryRoute, () => showCalendarHistoryAnswer(dependencies)),
      this.#handler(listOfficersRoute, () => listOfficersAnswer(dependencies)),
    ]);
  }

  #handler<R extends Route>(route: R, build: Parameters<typeof api<R>>[1]) {
    const authority = authorityWith({
      verify: (subject) => Promise.resolve({ issuer: 'mtoaji', subject }),
      logins: { officerOf: ({ subject }) => this.registry.officer(subject) },
      now: () => this.now,
    });
    const handler = api(route, build, {
      edge: () => () => Promise.resolve('196.41.0.1'),
      log: () => this.captured.log,
      authority: () => authority,
    });
    return [route.name, { handler, method: route.method }] as const;
  }

  /** What whoever asks is answered on the route of this name, in English unless told otherwise. */
  async asks(officer: string, route: string, asked: Asked = {}) {
    const found = this.#handlers.get(route);
    if (found === undefined) throw new Error(`There is no route ${route}.`);
    const { params, query, body, key = aKey(), language = 'en' } = asked;
    const reply = await found.handler(
      aRequest({
        method: found.method,
        ...(params !== undefined && { params }),
        ...(query !== undefined && { query }),
        ...(found.method === 'POST' && { body: { why: 'Barua ya 20 Novemba', ...body } }),
        headers: {
          authorization: `Bearer ${officer}`,
          'accept-language': language,
          'idempotency-key': key,
        },
      }),
      aCall(),
    );
    return {
      status: reply.statusCode,
      body: JSON.parse(reply.body ?? '') as Readonly<Record<string, unknown>>,
    };
  }
}
