import { projectionNames, type ProjectionName } from '../../domain/ticketing/tickets/projection-retries.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { Container } from '../container.ts';
import { fillLake } from '../lake/fill-lake.ts';
import type { Log } from '../log.ts';
import { projectMeasures } from '../measures/project-measures.ts';
import { projectQueues } from '../queues/project-queues.ts';
import type { ReceivedEvent } from '../received-event.ts';

type Ports = Parameters<typeof projectQueues>[0] &
  Parameters<typeof projectMeasures>[0] &
  Parameters<typeof fillLake>[0] &
  Pick<Container, 'projectionRetries'>;

const projections: Readonly<
  Record<ProjectionName, (ports: Ports, received: ReceivedEvent) => Promise<void>>
> = { queues: projectQueues, measures: projectMeasures, lake: fillLake };

/** A message of the topic of events. */
export interface ReceivedMessage {
  /** The body as it came. */
  readonly body: string;
  /** Gives the event in it. Throws where no release before a later one, or none at all, can read it. */
  readonly read: () => TicketEvent;
  readonly log: Log;
}

/**
 * Applies an event to all projections, side by side. One that fails keeps no other back: the message goes to the queue of its own
 * consumer, which tries it again. Throws where that queue takes nothing: then the event comes again to all, which bear repeats.
 */
export async function projectEvent(ports: Ports, message: ReceivedMessage): Promise<void> {
  const applied = await Promise.allSettled(
    projectionNames.map((projection) => applyOrLeave(ports, projection, message)),
  );
  for (const each of applied) if (each.status === 'rejected') throw each.reason;
}

async function applyOrLeave(
  ports: Ports,
  projection: ProjectionName,
  { body, read, log }: ReceivedMessage,
): Promise<void> {
  try {
    await projections[projection](ports, { event: read(), log });
  } catch (error) {
    log.warn('projection-left-to-its-queue', { projection }, error);
    await ports.projectionRetries.add(projection, body);
  }
}
