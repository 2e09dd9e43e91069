import type { Instant } from '../foundation/time/instant.ts';
import { isMap, type UntypedMap } from '../foundation/vocabulary/untyped-map.ts';
import type { Batch, Leaf } from './batch.ts';
import { chainNames, type ChainEnd, type ChainName } from './chain.ts';
import { checkpointDomain, type Checkpoint, type Statement } from './checkpoint.ts';
import type { ReceiptProof } from './receipt-proof.ts';

/** A stored object of the audit log is not what it must be. Its text names the place and no content. */
export class UnreadableAuditLog extends Error {
  override readonly name = 'UnreadableAuditLog';
}

/** Reads an attribute as what it must be, or throws. */
class Reading {
  readonly #what: string;
  readonly #attributes: UntypedMap;

  constructor(what: string, value: unknown) {
    this.#what = what;
    if (!isMap(value)) throw new UnreadableAuditLog(`${what} is no object.`);
    this.#attributes = value;
  }

  #demand<Value>(name: string, is: (value: unknown) => value is Value): Value {
    const value = this.#attributes[name];
    if (!is(value)) throw new UnreadableAuditLog(`${this.#what} has a wrong ${name}.`);
    return value;
  }

  text(name: string): string {
    return this.#demand(name, isText);
  }

  salt(name: string): string {
    return this.#demand(name, isSalt);
  }

  count(name: string): number {
    return this.#demand(name, isCount);
  }

  instant(name: string): Instant {
    return this.#demand(name, isInstant);
  }

  chain(name: string): ChainName {
    return this.#demand(name, isChain);
  }

  texts(name: string): readonly string[] {
    return this.#demand(name, isListOfTexts);
  }

  map(name: string): UntypedMap {
    return this.#demand(name, isMap);
  }

  inside(name: string): Reading {
    return new Reading(`${this.#what}: ${name}`, this.#attributes[name]);
  }

  has(name: string): boolean {
    return this.#attributes[name] !== undefined;
  }

  /** What is signed says nothing else: an attribute that nobody reads was added by somebody. */
  hasOnly(...names: readonly string[]): this {
    if (!Object.keys(this.#attributes).every((name) => names.includes(name)))
      throw new UnreadableAuditLog(`${this.#what} says more than it may.`);
    return this;
  }

  /** Another form than this release knows must wait, and not be misread. */
  requireValue(name: string, value: unknown): void {
    if (this.#attributes[name] !== value) throw new UnreadableAuditLog(`${this.#what} has another ${name}.`);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isSalt = (value: unknown): value is string => isText(value) && /^[\da-f]{32}$/.test(value);
const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isChain = (value: unknown): value is ChainName => chainNames.some((name) => name === value);
const isInstant = (value: unknown): value is Instant =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value);

function json(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableAuditLog(`${what} is no JSON.`);
  }
}

/** The end of a chain, or a leaf, which is one. Throws `UnreadableAuditLog`. */
export function readChainEnd(value: unknown, what = 'The end of a chain'): ChainEnd {
  const end = new Reading(what, value);
  return {
    chain: end.chain('chain'),
    number: end.text('number'),
    count: end.count('count'),
    hash: end.text('hash'),
  };
}

/** A batch as it is stored; its leaves are read as they are gone through. Throws `UnreadableAuditLog`. */
export function readBatchText(text: string): Batch {
  const [first = ''] = linesOf(text);
  const head = new Reading('A batch', json('A batch', first));
  head.requireValue('v', 1);
  return {
    sequence: head.count('sequence'),
    until: head.instant('until'),
    leaves: { [Symbol.iterator]: () => leavesOf(text) },
    text,
  };
}

/** The lines of a text that are not empty, without a copy of them all. */
function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const until = end === -1 ? text.length : end;
    if (until > from) yield text.slice(from, until);
    from = until + 1;
  }
}

function* leavesOf(text: string): Generator<Leaf, void> {
  let isHead = true;
  for (const line of linesOf(text)) {
    if (!isHead) yield readChainEnd(json('A leaf', line), 'A leaf');
    isHead = false;
  }
}

/** A checkpoint as it is stored. Throws `UnreadableAuditLog`. */
export function readCheckpoint(value: unknown): Checkpoint {
  const checkpoint = new Reading('A checkpoint', value).hasOnly('statement', 'signature');
  return {
    statement: readStatement(checkpoint.inside('statement')),
    signature: checkpoint.text('signature'),
  };
}

export const readCheckpointText = (text: string): Checkpoint => readCheckpoint(json('A checkpoint', text));

const statementNames = [
  'v',
  'domain',
  'sequence',
  'until',
  'signedAt',
  'size',
  'root',
  'peaks',
  'batch',
  'previous',
  'key',
] as const satisfies readonly (keyof Statement)[];

function readStatement(statement: Reading): Statement {
  statement.requireValue('v', 1);
  statement.requireValue('domain', checkpointDomain);
  statement.hasOnly(...statementNames);
  const batch = statement.inside('batch').hasOnly('leaves', 'hash');
  return {
    v: 1,
    domain: checkpointDomain,
    sequence: statement.count('sequence'),
    until: statement.instant('until'),
    signedAt: statement.instant('signedAt'),
    size: statement.count('size'),
    root: statement.text('root'),
    peaks: statement.texts('peaks'),
    batch: { leaves: batch.count('leaves'), hash: batch.text('hash') },
    ...(statement.has('previous') && { previous: statement.text('previous') }),
    key: statement.text('key'),
  };
}

/** A proof of a receipt as it is handed out: with the key that its checkpoint names, so that it needs nothing else. */
export interface ProofDocument {
  readonly proof: ReceiptProof;
  /** In PEM. */
  readonly key: string;
}

/** What somebody presents as a proof. Throws `UnreadableAuditLog`. */
export function readProofDocument(value: unknown): ProofDocument {
  const document = new Reading('A proof', value);
  const proof = document.inside('proof');
  proof.requireValue('v', 1);
  return {
    proof: {
      v: 1,
      number: proof.text('number'),
      entry: proof.map('entry'),
      ...(proof.has('salt') && { salt: proof.salt('salt') }),
      index: proof.count('index'),
      path: proof.texts('path'),
      checkpoint: readCheckpoint(proof.map('checkpoint')),
    },
    key: document.text('key'),
  };
}
