import { attributesOf, type MessageAttributes } from '../../../contracts/events/message.ts';
import { accept } from '../../../domain/casework/acts/citizen/accept.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { assign } from '../../../domain/casework/acts/handling/assign.ts';
import { replyOfCitizen, replyOfOfficer } from '../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import {
  eventQueueNames,
  eventQueueOf,
  relayGathersSeconds,
  type EventQueue,
} from '../../../lib/config/event-queues.ts';
import { functions } from '../../../lib/config/functions.ts';
import { aLife, by } from '../life.ts';
import { anOfficer } from '../officer.ts';
import { aTuesdayNoon } from '../ticket.ts';

/** The events of a ticket that is acknowledged, assigned, asked back once, written to and by its citizen twice each, answered and accepted. */
export function eventsOfAnsweredLife(): readonly TicketEvent[] {
  const at = (hours: number) => plusSeconds(aTuesdayNoon, hours * 3600);
  const sent = aLife();
  const officer = anOfficer({ id: 'afisa-1', institution: 'kituo' });
  const asked = sent
    .did(acknowledge, by.head(at(2)))
    .did(assign, { ...by.head(at(2)), to: { officer, holder: sent.context().lineage } })
    .did(requestInformation, by.assignee(at(24)))
    .did(replyOfCitizen, by.citizen(at(30)));
  const written = [40, 60].reduce(
    (life, hours) =>
      life.saved(replyOfOfficer(life, by.assignee(at(hours)))).did(replyOfCitizen, by.citizen(at(hours + 8))),
    asked,
  );
  return written
    .did(respond, { ...by.assignee(at(96)), finding: 'upheld', context: written.context() })
    .did(accept, by.citizen(at(120))).events;
}

/** How the followers of events are called: the queues of the topic, and for how long the relay gathers, in seconds. */
interface Followers {
  readonly name: string;
  readonly queues: readonly EventQueue[];
  readonly relaySeconds: number;
}

const queuesNow = eventQueueNames.map(eventQueueOf);
const atOnce = (queue: EventQueue): EventQueue => ({ ...queue, waitsSeconds: 0 });

/** Each projection heard by a queue and a function of its own, and nothing gathered. */
export const eachApart: Followers = {
  name: 'each projection apart',
  queues: [
    ...queuesNow.filter(({ consumer }) => consumer !== 'project-events').map(atOnce),
    { consumer: 'keep-queues', hears: { queues: ['changed'] }, batchSize: 10, maxConcurrency: 20 },
    { consumer: 'keep-measures', batchSize: 10, maxConcurrency: 10 },
    { consumer: 'fill-lake', batchSize: 10, maxConcurrency: 5 },
  ],
  relaySeconds: 0,
};

export const allTogether: Followers = {
  name: 'all together',
  queues: queuesNow,
  relaySeconds: relayGathersSeconds,
};

/** The hours in which offices work in a year, and send and act on what comes: 2,000. */
const workingSeconds = 2_000 * 3600;

/** Lambda asks a queue by so many at once at least, each of which fills a batch of its own. Source: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
const pollers = 5;
/** Stretches of the stream that the relay reads at once: a new table has four shards, each read four at a time. */
const stretches = 4 * 4;
const relayBatch = 25;

/** US dollars in af-south-1, by AWS's price lists of November 2026. */
const prices = { request: 0.48e-6, publish: 0.6e-6, call: 0.24e-6, gigabyteSecond: 0.0000177, log: 0.6 };
/** Assumed for a warm call: so many seconds, and so many gigabytes of log. */
const warm = { seconds: 0.04, log: 400e-9 };
const callOf = (megabytes: number): number =>
  prices.call + (warm.seconds * megabytes * prices.gigabyteSecond) / 1024 + warm.log * prices.log;

/** What the followers of a life's events cost. */
export interface FollowerCalls {
  readonly invocations: number;
  readonly requests: number;
  readonly dollars: number;
}

const hears = ({ hears: filter = {} }: EventQueue, attributes: MessageAttributes): boolean =>
  Object.entries(filter).every(([name, values]) =>
    values.includes(attributes[name as keyof MessageAttributes]),
  );

/** Counts what the followers of one answered life take where so many such tickets are sent in a year. */
export function followerCalls({ queues, relaySeconds }: Followers, ticketsAYear: number): FollowerCalls {
  const events = eventsOfAnsweredLife().map(attributesOf);
  const livesASecond = ticketsAYear / workingSeconds;
  const gathered = (eventsASecond: number, seconds: number, most: number): number =>
    Math.min(most, 1 + eventsASecond * seconds);
  const relayed =
    events.length / gathered((livesASecond * events.length) / stretches, relaySeconds, relayBatch);
  const relay: FollowerCalls = {
    invocations: relayed,
    requests: 0,
    dollars: relayed * callOf(functions['relay-events'].memoryMegabytes) + events.length * prices.publish,
  };
  return queues.reduce((sum, queue) => {
    const heard = events.filter((attributes) => hears(queue, attributes)).length;
    const batch = gathered((livesASecond * heard) / pollers, queue.waitsSeconds ?? 0, queue.batchSize);
    const invocations = heard / batch;
    const requests = heard + 2 * invocations; // each is sent; a batch is received, and deleted
    return {
      invocations: sum.invocations + invocations,
      requests: sum.requests + requests,
      dollars:
        sum.dollars +
        invocations * callOf(functions[queue.consumer].memoryMegabytes) +
        requests * prices.request,
    };
  }, relay);
}
