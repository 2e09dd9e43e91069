import { randomUUID } from 'node:crypto';
import type { Route } from '../../contracts/http/route.ts';
import { aKey, aRequest, type ChosenRequest } from '../../test/builders/http-request.ts';
import { aToken, type Signer } from '../../test/builders/tokens.ts';
import type { Product } from './product.ts';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: number;
  readonly tag: string | undefined;
}

type Asked = Pick<ChosenRequest, 'params' | 'query' | 'body' | 'headers' | 'from'>;

/** The cookies that a browser keeps, by name: all of a ticket's paths, where no other is looked up in it. */
export type KeptCookies = Map<string, string>;

/** Somebody who uses the API as any client does. */
export class Person {
  readonly #product: Product;
  readonly #headers: () => Promise<Readonly<Record<string, string>>>;
  readonly #from: string;
  readonly #kept: KeptCookies;

  constructor(
    product: Product,
    from: string,
    headers: () => Promise<Readonly<Record<string, string>>>,
    kept: KeptCookies = new Map(),
  ) {
    this.#product = product;
    this.#from = from;
    this.#headers = headers;
    this.#kept = kept;
  }

  /** Asks for this, and throws where it is refused. */
  async asks({ method, path }: Pick<Route, 'method' | 'path'>, asked: Asked = {}): Promise<Reply> {
    const headers = {
      'accept-language': 'sw',
      ...(method !== 'GET' && { 'idempotency-key': aKey() }),
      ...(await this.#headers()),
      ...(this.#kept.size > 0 && { cookie: [...this.#kept].map((pair) => pair.join('=')).join('; ') }),
      ...asked.headers,
    };
    const answer = await this.#product.request(
      aRequest({ method, path, from: this.#from, requestId: randomUUID(), ...asked, headers }),
    );
    const { statusCode: status = 0, body: text = '', isBase64Encoded: isEncoded, cookies = [] } = answer;
    if (status >= 400) throw new Error(`${method} ${path} was answered ${status}: ${text}`);
    for (const cookie of cookies) this.#keeps(cookie);
    const isText = isEncoded !== true && text !== '';
    return {
      status,
      body: isText ? (JSON.parse(text) as Reply['body']) : {},
      bytes: isEncoded === true ? Buffer.from(text, 'base64').length : Buffer.byteLength(text),
      tag: answer.headers?.['etag'] as string | undefined,
    };
  }

  #keeps(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
    if (name !== undefined && value !== undefined) this.#kept.set(name, value);
  }
}

/** A citizen; `secret`: of the receipt that they have, `kept`: the cookies of their browser. */
export const aCitizen = (product: Product, from: string, secret?: string, kept?: KeptCookies): Person =>
  new Person(
    product,
    from,
    () => Promise.resolve(secret === undefined ? {} : { 'mrejesho-secret': secret }),
    kept,
  );

/** An officer who is logged in, whose login has the name of the officer. */
export const anOfficerAtWork = (product: Product, signer: Signer, officer: string): Person =>
  new Person(product, '41.59.1.1', async () => ({
    authorization: `Bearer ${await aToken(signer, Math.floor(Date.now() / 1000), { sub: officer })}`,
  }));
