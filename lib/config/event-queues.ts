import { toOfficersType, unreadType, type MessageAttributes } from '../../contracts/events/message.ts';
import { actsThatRemind, actsThatTell } from './acts-that-tell.ts';
import type { DeadLettersName } from './dead-letters.ts';
import type { FunctionName } from './functions.ts';
import type { Stage } from './stage.ts';

/** The name of a queue: its dead letters and their alarm are called `<name>-dead-letters`. */
export type QueueName = DeadLettersName extends `${infer Queue}-dead-letters` ? Queue : never;

/** How messages of a queue are handed to the function that works it off. */
export interface Handing {
  readonly batchSize: number;
  /** How long a batch may wait to be filled. */
  readonly waitsSeconds?: number;
  /** How many batches at most are worked on at once, from 2; fewer where less is reserved for the consumer. */
  readonly maxConcurrency: number;
}

/** A queue that is subscribed to the topic of events. */
export interface EventQueue extends Handing {
  readonly consumer: FunctionName;
  /** The messages that it is brought, by what their attributes may be: all, unless it says. */
  readonly hears?: Readonly<Partial<Record<keyof MessageAttributes, readonly string[]>>>;
}

/** Seconds for which the relay gathers events of a stretch of the stream: everything after it is late by so much. */
export const relayGathersSeconds = 1;

/** The queues of the topic of events, by name. What follows when they wait: docs/design/event-relay.md, What an event costs. */
export const eventQueues = {
  clocks: {
    consumer: 'keep-clocks',
    hears: { clock: ['changed'] },
    batchSize: 10,
    waitsSeconds: 10, // deadlines are days away, and a clock counts as dead after two minutes
    maxConcurrency: 20,
  },
  // One function for what only makes projections. Officers see it in their queues: seconds matter.
  projections: { consumer: 'project-events', batchSize: 10, waitsSeconds: 3, maxConcurrency: 20 },
  mergers: { consumer: 'keep-mergers', hears: { mergers: ['changed'] }, batchSize: 10, maxConcurrency: 5 },
  surges: {
    consumer: 'watch-surges',
    hears: { type: ['submit', unreadType] },
    // Tickets of a surge are of one cell: those of a batch are counted together, and rarely meet others.
    batchSize: 10,
    waitsSeconds: 2,
    maxConcurrency: 20,
  },
  notices: {
    consumer: 'send-notices',
    hears: { type: [...actsThatTell, ...actsThatRemind, toOfficersType, unreadType] },
    batchSize: 5,
    waitsSeconds: 1,
    maxConcurrency: 10,
  },
} as const satisfies Partial<Record<QueueName, EventQueue>>;

export type EventQueueName = keyof typeof eventQueues;
export const eventQueueNames = Object.keys(eventQueues) as EventQueueName[];

/** A queue of the topic by its name. */
export const eventQueueOf = (name: EventQueueName): EventQueue => eventQueues[name];

/** How long a batch waits on a stage to be filled. */
export const waitsOn = ({ gathersEvents }: Pick<Stage, 'gathersEvents'>, seconds = 0): number =>
  gathersEvents ? seconds : 0;
