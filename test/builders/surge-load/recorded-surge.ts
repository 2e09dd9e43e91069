import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { watchSurges } from '../../../application/surges/watch-surges.ts';
import { attributesOf } from '../../../contracts/events/message.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { consumerOfBatches } from '../../../functions/lambda/batch-consumer.ts';
import { consumer, consumerOfAll } from '../../../functions/lambda/consumer.ts';
import { mergersQueue } from '../../../functions/mergers/keep-mergers.ts';
import { projectionsQueue } from '../../../functions/projections/project-events.ts';
import { eventQueueNames, eventQueueOf, type EventQueueName } from '../../../lib/config/event-queues.ts';
import type { FunctionName } from '../../../lib/config/functions.ts';
import { aKey } from '../http-request.ts';
import { aNewTicket } from '../new-ticket.ts';
import { deliveringTo } from '../queue-message.ts';
import { tuesdayNoonHour } from '../surges.ts';
import { aTuesdayNoon } from '../ticket.ts';
import { RecordingSystem, type Taken } from './recording-system.ts';

/** What each function did for the tickets of a recording. */
export interface FunctionWork {
  /** Messages that it was brought; of the intake, tickets. */
  readonly messages: number;
  /** Calls to DynamoDB. */
  readonly calls: number;
}

/** What so many tickets and all that follows from them at once took. */
export interface RecordedSurge {
  readonly tickets: number;
  readonly taken: readonly Taken[];
  readonly work: ReadonlyMap<FunctionName, FunctionWork>;
  readonly sms: number;
  readonly emails: number;
  /** Executions of the state machine that were started. */
  readonly starts: number;
}

/** About which all of them are: of many councils and offices. */
const category = 'huduma-duni';

async function nationalRegistry(): Promise<RegistryContent> {
  const loaded = await loadRegistry('registry');
  if (loaded.outcome === 'broken') throw new Error('The registry is broken: npm run registry:check');
  return loaded.content;
}

/** Where tickets go to: offices with somebody who works there, and the councils from which they come. */
export interface Country {
  readonly content: RegistryContent;
  readonly offices: readonly Institution[];
  readonly councils: readonly Institution[];
}

export async function theCountry(): Promise<Country> {
  const content = await nationalRegistry();
  const isOfKind = ({ kind }: Institution): boolean =>
    ['council', 'agency', 'facility', 'ministry', 'unit'].includes(kind);
  const institutions: readonly Institution[] = content.institutions;
  return {
    content,
    offices: institutions.filter((each) => isOfKind(each) && each.level && each.activeOfficers > 0),
    councils: institutions.filter(({ kind }) => kind === 'council'),
  };
}

/** One of several in turn, in an order in which neighbours are far apart. */
const inTurn = <One>(all: readonly One[], place: number): One => {
  const found = all[(place * 61) % all.length];
  if (found === undefined) throw new Error('There is none.');
  return found;
};

const handlersOf = (system: RecordingSystem) => {
  const log = () => system.captured.log;
  const ports = () => system.ports;
  return {
    clocks: consumerOfAll(keepClocks, ports, log),
    projections: projectionsQueue(ports, log),
    mergers: mergersQueue(ports, log),
    surges: consumerOfBatches(watchSurges, ports, log),
    notices: consumer(sendNotices, ports, log),
  } satisfies Record<EventQueueName, unknown>;
};

const hears = (name: EventQueueName, event: TicketEvent): boolean => {
  const attributes: Readonly<Record<string, string>> = { ...attributesOf(event) };
  return Object.entries(eventQueueOf(name).hears ?? {}).every(([attribute, values]) =>
    values.includes(attributes[attribute] ?? ''),
  );
};

/**
 * Sends so many tickets through the intake, one a second, to offices in turn, and has every follower hear of them in batches as full as
 * their queues make them. Nothing is waited for: what follows later than at once is not in it.
 */
export async function recordSurge(
  { content, offices, councils }: Country,
  tickets: number,
): Promise<RecordedSurge> {
  const system = new RecordingSystem({ content, startsAt: aTuesdayNoon });
  const work = new Map<FunctionName, FunctionWork>();
  const does = async (name: FunctionName, messages: number, act: () => Promise<unknown>): Promise<void> => {
    await system.as(name, act);
    work.set(name, {
      messages: (work.get(name)?.messages ?? 0) + messages,
      calls: system.calls.get(name) ?? 0,
    });
  };
  const handlers = handlersOf(system);
  // What processes read once, and remember.
  await system.as('warm', async () => {
    await sends(system, inTurn(offices, 0), inTurn(councils, 0), 0);
    // A ticket came from everywhere before.
    const hour = tuesdayNoonHour - 1;
    for (const { id: place } of councils)
      await system.surges.watch(
        { area: { category, place }, hour, tickets: [], categories: content.categories.map(({ id }) => id) },
        () => Promise.resolve([]),
      );
  });
  const events: TicketEvent[] = [];
  for (let place = 1; place <= tickets; place += 1) {
    system.now = plusSeconds(aTuesdayNoon, place);
    const office = inTurn(offices, place);
    const council = office.kind === 'council' ? office : inTurn(councils, offices.length === 1 ? 0 : place);
    await does('submit-ticket', 1, () => sends(system, office, council, place));
  }
  await system.as('reading', async () => {
    for (const number of system.numbers.slice(1)) events.push(...(await system.tickets.eventsOf(number)));
  });
  const [before] = [{ sms: system.sms.taken.length, emails: system.email.taken.length }];
  for (const name of eventQueueNames) {
    const heard = events.filter((event) => hears(name, event));
    await does(eventQueueOf(name).consumer, heard.length, () => deliveringTo(handlers[name])(heard));
  }
  return {
    tickets,
    taken: system.taken.filter(({ by }) => work.has(by as FunctionName)),
    work,
    sms: system.sms.taken.length - before.sms,
    emails: system.email.taken.length - before.emails,
    starts: system.clocks.started.length,
  };
}

async function sends(
  system: RecordingSystem,
  office: Institution,
  council: Institution,
  place: number,
): Promise<void> {
  const body = aNewTicket({
    category,
    institution: office.id,
    place: { council: council.id },
    contact: { phone: `07${String(10_000_000 + place)}` },
  });
  const from = `196.41.${Math.floor(place / 250)}.${place % 250}`;
  const answer = await system.answers('submit-ticket', {
    body,
    from,
    headers: { 'idempotency-key': aKey() },
  });
  if (answer.status !== 201) throw new Error(`A ticket was answered ${JSON.stringify(answer)}`);
}
