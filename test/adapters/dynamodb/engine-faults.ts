import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { cancelled, failing } from '../../builders/dynamodb/faults.ts';

type Send = () => Promise<unknown>;

const late = (): Error => Object.assign(new Error('The answer was lost.'), { name: 'TimeoutError' });

async function thenLate(send: Send): Promise<never> {
  await send();
  throw late();
}

/**
 * What can happen to a command on its way to an engine and back. In `deserialize` it happens to one attempt of
 * the SDK, which makes another; in `initialize` to all of them.
 */
const faults = {
  'answer lost on its way to the SDK': { step: 'deserialize', happens: thenLate },
  'answer lost on its way to us': { step: 'initialize', happens: thenLate },
  throttled: { step: 'initialize', happens: () => Promise.reject(failing('ThrottlingException')) },
  'time-out': { step: 'initialize', happens: () => Promise.reject(late()) },
  'cancelled by a conflict': {
    step: 'initialize',
    happens: () => Promise.reject(cancelled('TransactionConflict')),
  },
} as const satisfies Record<
  string,
  { readonly step: 'deserialize' | 'initialize'; readonly happens: (send: Send) => Promise<never> }
>;
export type EngineFault = keyof typeof faults;

/** What can happen to a command of this name: only a transaction meets another one. */
export const faultsOfCommand = (command: string): readonly EngineFault[] =>
  (Object.keys(faults) as readonly EngineFault[]).filter(
    (fault) => fault !== 'cancelled by a conflict' || command === 'TransactWriteItemsCommand',
  );

/**
 * Of those, all that can happen to a transaction, and one by turns of what can happen to another command at this place. What an engine
 * makes of a lost answer is AWS's to say: its own engine is tried with everything, at `npm run test:dynamodb-local`.
 */
export const faultsByTurns = (command: string, place: number): readonly EngineFault[] =>
  faultsOfCommand(command).filter(
    (_, turn, all) => command === 'TransactWriteItemsCommand' || turn === place % all.length,
  );

/** A command, from 0 in the order in which they are sent, and what happens to it. */
export interface PlannedEngineFault {
  readonly place: number;
  readonly fault: EngineFault;
}

/** Lets one command of those that a client sends to an engine fail. */
export class EngineFaults {
  #commands: string[] = [];
  /** Of each command under way, by what the SDK hands from step to step: several can be at once. */
  readonly #places = new WeakMap<object, number>();
  #planned: PlannedEngineFault | undefined;
  #happened = false;

  constructor(client: DynamoDBDocumentClient) {
    const { middlewareStack: stack } = client;
    stack.add(
      (next, context) => (args) => {
        this.#places.set(context, this.#commands.push(context.commandName ?? '') - 1);
        return this.#send('initialize', context, () => next(args));
      },
      { step: 'initialize', priority: 'high', name: 'faults of all attempts' },
    );
    stack.add((next, context) => (args) => this.#send('deserialize', context, () => next(args)), {
      step: 'deserialize',
      priority: 'high',
      name: 'faults of one attempt',
    });
  }

  #send<Answer>(
    step: 'deserialize' | 'initialize',
    context: object,
    send: () => Promise<Answer>,
  ): Promise<Answer> {
    if (this.#planned === undefined || this.#happened) return send();
    const { place, fault } = this.#planned;
    if (place !== this.#places.get(context) || faults[fault].step !== step) return send();
    this.#happened = true;
    return faults[fault].happens(send);
  }

  /** Does the work with this fault, or with none: the commands that it sent, and whether the fault happened. */
  async during<Done>(planned: PlannedEngineFault | undefined, work: () => Promise<Done>) {
    this.#commands = [];
    this.#happened = false;
    this.#planned = planned;
    const done = await work();
    const commands = this.#commands;
    this.#commands = [];
    this.#planned = undefined;
    return { done, commands, happened: this.#happened };
  }
}
