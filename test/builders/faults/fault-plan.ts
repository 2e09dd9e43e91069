import { again, persistently } from '../../../adapters/dynamodb/engine/retry.ts';
import { transact } from '../../../adapters/dynamodb/engine/transaction.ts';
import { reachingStore } from '../../../adapters/dynamodb/engine/unavailable.ts';
import { broken, cancelled, failing } from '../dynamodb/faults.ts';
import { impatience } from '../dynamodb/patient.ts';
import { perRun } from '../runs.ts';

type Call = () => Promise<unknown>;

const throwing = (error: Error): Promise<never> => reachingStore(() => Promise.reject(error));

/** A transaction that meets another one each time it is tried, until the adapter gives up. */
const metAnotherEachTime = (): Promise<never> =>
  persistently<never>(impatience(), async () => {
    const send = () => Promise.reject(cancelled('TransactionConflict'));
    const { outcome } = await transact({ send } as unknown as Parameters<typeof transact>[0], { item: {} });
    if (outcome !== 'met-another') throw new Error(`A conflict counts as ${outcome}.`);
    return again;
  });

/** What a write is answered when the condition of its transaction fails, though nobody decided against it. */
const refusals: Readonly<Record<string, unknown>> = {
  'tickets.save': 'stale',
  'administration.write': 'stale',
  'attachments.take': false,
};

/** A call that does not come to its store: each of these is the same to whoever called. */
const notReached = {
  throttled: () => throwing(failing('ThrottlingException')),
  'time-out': () => throwing(Object.assign(new Error('late'), { name: 'TimeoutError' })),
  'broken connection': () => throwing(broken('ECONNRESET')),
  'transaction cancelled by a conflict': metAnotherEachTime,
} as const;

/** What can happen to one call of a store: what the way to it says goes through the adapters' own reading of it. */
const faults = {
  ...notReached,
  'time-out after commit': async (call: Call) => {
    await call();
    return throwing(Object.assign(new Error('late'), { name: 'TimeoutError' }));
  },
  'transaction cancelled by a condition': (call: Call, name: string) =>
    name in refusals ? Promise.resolve(refusals[name]) : call(),
} as const satisfies Record<string, (call: Call, name: string) => Promise<unknown>>;
type Fault = keyof typeof faults;
export const waysNotToReach = Object.keys(notReached) as readonly Fault[];

/** What can happen to the call of this name at this place. Calls take turns at the ways not to reach a store. */
export const allFaultsOf = (call: string, place: number): readonly Fault[] => [
  ...waysNotToReach.filter((_, turn) => turn === place % waysNotToReach.length),
  'time-out after commit',
  ...(call in refusals ? (['transaction cancelled by a condition'] as const) : []),
];

/** What is tried of it: all where it is tried more often than usual, else one, by turns of calls and their names. */
export function faultsOf(call: string, place: number): readonly Fault[] {
  const all = allFaultsOf(call, place);
  return perRun(
    all.filter((_, turn) => turn === (place + call.length) % all.length),
    all,
  );
}

/** A call, from 0 in the order in which they are made, and what happens to it. */
export interface PlannedFault {
  readonly place: number;
  readonly fault: Fault;
}

/** Counts the calls of all stores that it watches, and lets one of them fail. */
export class FaultPlan {
  #calls: string[] | undefined;
  #planned: PlannedFault | undefined;

  /** Does the work with this fault, or with none: the calls that it made, by store and method. */
  async during(planned: PlannedFault | undefined, work: () => Promise<unknown>): Promise<readonly string[]> {
    const calls: string[] = [];
    this.#calls = calls;
    this.#planned = planned;
    try {
      await work();
    } finally {
      this.#calls = undefined;
    }
    return calls;
  }

  /** The same store, whose calls can fail. What a store yields bit by bit is one call. */
  watched<Store extends object>(name: string, store: Store): Store {
    return new Proxy(store, {
      get: (target, property) => {
        const member: unknown = Reflect.get(target, property, target);
        if (typeof member !== 'function') return member;
        const method = (...given: unknown[]): unknown =>
          Reflect.apply(member as (...all: unknown[]) => unknown, target, given);
        const called = `${name}.${String(property)}`;
        return isYielding(property)
          ? (...given: unknown[]) => this.#yielding(called, () => method(...given) as AsyncIterable<unknown>)
          : (...given: unknown[]) => this.call(called, () => method(...given) as Promise<unknown>);
      },
    });
  }

  /** One call of a store that is a function. */
  call<Answer>(name: string, call: () => Promise<Answer>): Promise<Answer> {
    if (this.#calls === undefined) return call();
    const place = this.#calls.push(name) - 1;
    if (this.#planned?.place !== place) return call();
    return faults[this.#planned.fault](call, name) as Promise<Answer>;
  }

  async *#yielding(name: string, call: () => AsyncIterable<unknown>): AsyncGenerator {
    yield* await this.call(name, () => Promise.resolve(call()));
  }
}

const isYielding = (property: string | symbol): boolean =>
  property === 'hidden' || String(property).endsWith('Between');
