import { setTimeout as wait } from 'node:timers/promises';
import { problemDetailsOf, type ProblemFacts } from '../../../contracts/http/problems/problem-details.ts';
import { problems } from '../../../contracts/http/problems/problems.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf, RouteName, StatusOf } from '../../../web/src/api/routes.ts';
import type { System } from '../../builders/system/system.ts';

/** A request to the API, as the edge hands it on. */
export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What comes back; undefined: the line breaks before it. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

type Script = (request: AskedRequest) => Promise<Answered | undefined>;

const languageOf = ({ headers }: AskedRequest): Language =>
  headers['accept-language']?.startsWith('en') === true ? 'en' : 'sw';

/** Headers that are the edge's own, or its connection's. */
const ofTheConnection = new Set(['connection', 'host', 'content-length', 'accept-encoding']);

const shapes = routes.map(({ name, method, path }) => ({
  name,
  method,
  shape: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/**
 * The API behind the pages of a test: the product in memory, unless a test says what a route does instead.
 */
export class ScriptedApi {
  readonly system: System;
  readonly #scripts = new Map<string, Script>();
  readonly #asked = new Map<string, AskedRequest[]>();
  #ends = new AbortController();

  constructor(system: System) {
    this.system = system;
  }

  /** The requests that came to a route, in their order. */
  asked(route: RouteName): readonly AskedRequest[] {
    return this.#asked.get(route) ?? [];
  }

  /** How many requests came to all routes together. */
  get calls(): number {
    return [...this.#asked.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** The route answers this. */
  says<Name extends RouteName, Status extends StatusOf<Name>>(
    route: Name,
    status: Status,
    body: ReplyOf<Name, Status>,
  ): void {
    this.#scripts.set(route, () => Promise.resolve(json(status, body)));
  }

  /** The route refuses, as it does in words; it may say when to try again, in seconds. */
  refuses(
    route: RouteName,
    code: ProblemFacts['code'],
    { retryAfter, ...facts }: Partial<ProblemFacts> & { readonly retryAfter?: number } = {},
  ): void {
    const later = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    this.#scripts.set(route, (request) => {
      const { headers, ...refused } = refusal({ code, ...facts }, languageOf(request));
      return Promise.resolve({ ...refused, headers: { ...headers, ...later } });
    });
  }

  /** The route wants this work to be done first, and then answers as the product does. */
  wantsProof(route: RouteName, challenge: NonNullable<ProblemFacts['challenge']>): void {
    this.#scripts.set(route, (request) =>
      request.headers['mrejesho-proof'] === undefined
        ? Promise.resolve(refusal({ code: 'proof-of-work-needed', challenge }, languageOf(request)))
        : this.#asTheProduct(request),
    );
  }

  /** The route is closed to strangers at this ticket, and answers as the product does who shows this code. */
  wantsCode(route: RouteName, code: string): void {
    this.#scripts.set(route, (request) =>
      request.headers['mrejesho-code'] === code
        ? this.#asTheProduct(request)
        : Promise.resolve(refusal({ code: 'guesses-closed' }, languageOf(request))),
    );
  }

  /** The route lets whoever asks wait. */
  keepsWaiting(route: RouteName): void {
    this.#scripts.set(route, () => this.#tillTheEnd());
  }

  /** The route answers as the product does, after so many milliseconds. */
  takes(route: RouteName, milliseconds: number): void {
    this.#scripts.set(route, async (request) => {
      await wait(milliseconds, undefined, { signal: this.#ends.signal });
      return this.#asTheProduct(request);
    });
  }

  /** The route answers as the product does, but for what is made of its body; also where it refuses. */
  answersBut(route: RouteName, make: (body: unknown) => unknown): void {
    this.#scripts.set(route, async (request) => {
      const answered = await this.#asTheProduct(request);
      return answered.text === ''
        ? answered
        : { ...answered, text: JSON.stringify(make(JSON.parse(answered.text))) };
    });
  }

  /** The route does what it is asked, and the line breaks before anybody hears of it. */
  losesAnswers(route: RouteName): void {
    this.#scripts.set(route, async (request) => {
      await this.#asTheProduct(request);
      return undefined;
    });
  }

  /** The route answers as the product does. */
  answersAgain(route: RouteName): void {
    this.#scripts.delete(route);
  }

  /** What is answered to a request. */
  async answers(request: AskedRequest): Promise<Answered | undefined> {
    const name = this.#routeOf(request)?.name ?? '';
    this.#asked.set(name, [...(this.#asked.get(name) ?? []), request]);
    return (this.#scripts.get(name) ?? ((asked) => this.#asTheProduct(asked)))(request);
  }

  /** Nobody waits any longer. */
  end(): void {
    this.#ends.abort();
  }

  #routeOf({ method, path }: AskedRequest) {
    return shapes.find((known) => known.method === method && known.shape.test(path));
  }

  async #asTheProduct(request: AskedRequest): Promise<Answered> {
    const route = this.#routeOf(request);
    if (route === undefined)
      return {
        status: 404,
        headers: { 'content-type': 'application/json' },
        text: '{"message":"Not Found"}',
      };
    const { method, path, query, headers, body } = request;
    const seen = await this.system.answers(route.name, {
      method: route.method,
      path,
      params: { ...route.shape.exec(path)?.groups },
      query,
      headers: Object.fromEntries(Object.entries(headers).filter(([header]) => !ofTheConnection.has(header))),
      ...(method === 'POST' && { body }),
    });
    return {
      status: seen.status,
      headers: {
        ...Object.fromEntries(Object.entries(seen.headers).map(([header, value]) => [header, String(value)])),
        ...(seen.cookies[0] !== undefined && { 'set-cookie': seen.cookies[0] }),
      },
      text: seen.text,
    };
  }

  async #tillTheEnd(): Promise<undefined> {
    await wait(2 ** 31 - 1, undefined, { signal: this.#ends.signal, ref: false }).catch(() => undefined);
  }
}

const json = (status: number, body: unknown): Answered => ({
  status,
  headers: { 'content-type': 'application/json' },
  text: JSON.stringify(body),
});

const refusal = (facts: ProblemFacts, language: Language): Answered => ({
  status: problems[facts.code].status,
  headers: { 'content-type': 'application/problem+json' },
  text: JSON.stringify(problemDetailsOf(facts, language)),
});
