import { TransactWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { readEvent } from '../../../adapters/dynamodb/items/event-item.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import type { ServerKeys } from '../../../domain/foundation/keys/server-keys.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { createLog } from '../../../functions/lambda/log.ts';
import { Scheduler } from '../dynamodb/memory/scheduler.ts';
import { memoryRegistryKeys } from '../doubles/registry-keys.ts';
import { memoryServerKeys } from '../doubles/server-keys.ts';
import { authentic } from '../registry-macs.ts';
import type { ScheduledStore } from '../system/stored-tables.ts';
import { System } from '../system/system.ts';

/** Lets each call reach its store at once: nothing of a year goes on at the same time. */
class DirectScheduler extends Scheduler {
  override read<Answer>(look: () => Answer): Promise<Answer> {
    return Promise.resolve(look());
  }

  override write<Answer>(act: () => Answer): Promise<Answer> {
    return new Promise((resolve) => {
      resolve(act());
    });
  }
}

/** The keys of a stage, under which what is stored in it is marked. */
export interface KeysOfYear {
  readonly server: ServerKeys;
  /** Under which the words of a search are marked. */
  readonly words: ServerKeys;
}

export const memoryKeys = (): KeysOfYear => ({
  server: memoryServerKeys(),
  words: memoryRegistryKeys().ring,
});

type Command = Parameters<DynamoDBDocumentClient['send']>[0];

/** The whole product over tables in memory, fast enough to live through a year: it gathers what the stream of tickets would tell. */
export class YearSystem extends System {
  /** Lines that functions logged as errors. */
  readonly errors: string[] = [];
  override readonly captured = {
    log: createLog({ level: 'error', write: (line) => void this.errors.push(line) }),
    lines: this.errors,
    entries: () => this.errors,
  };
  readonly #keys: KeysOfYear;
  #stored: TicketEvent[] = [];
  #registry: object | undefined;

  constructor(content: RegistryContent, startsAt: Instant, keys: KeysOfYear) {
    super({ content, startsAt, scheduler: new DirectScheduler() });
    this.#keys = keys;
  }

  override keys(): Promise<ServerKeys> {
    return Promise.resolve(this.#keys.server);
  }

  /** Gives the events that were stored since they were asked for last, in their order. */
  takesStored(): readonly TicketEvent[] {
    const stored = this.#stored;
    this.#stored = [];
    return stored;
  }

  protected override keysOfWords(): Promise<ServerKeys> {
    return Promise.resolve(this.#keys.words);
  }

  /** The registry stays as it is all year: it is read once. */
  protected override given<Store extends object>(name: string, store: Store): Store {
    if (name !== 'registry') return store;
    this.#registry ??= {
      ...store,
      ...dynamoRegistry({
        ...this.on('registry', 'registry'),
        neutral: authentic.neutral,
        now: () => 0,
      }),
    };
    return this.#registry as Store;
  }

  protected override over(store: ScheduledStore) {
    const given = super.over(store);
    const raw = given.client;
    const send = async (command: Command): Promise<unknown> => {
      const answer: unknown = await raw.send(command as never);
      if (command instanceof TransactWriteCommand) this.#hears(command);
      return answer;
    };
    return { ...given, client: { send } as unknown as DynamoDBDocumentClient };
  }

  #hears({ input: { TransactItems: items = [] } }: TransactWriteCommand): void {
    for (const { Put: put } of items) {
      const item = put?.Item as Item | undefined;
      if (put?.TableName === 'tickets' && item?.['entity'] === 'event') this.#stored.push(readEvent(item));
    }
  }
}
