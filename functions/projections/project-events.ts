import type { Log } from '../../application/log.ts';
import { projectEvent, type ReceivedMessage } from '../../application/projections/project-event.ts';
import * as ports from '../ports.ts';
import { eventsOfCitizens } from '../lambda/consumer.ts';
import { queueMessages, type Reading } from '../lambda/queue-messages.ts';

/** What cannot be read goes to each projection's own queue too, where it is set aside. */
const messages: Reading<Omit<ReceivedMessage, 'log'>> = (body) => {
  try {
    const understood = eventsOfCitizens(body);
    if ('passedOver' in understood) return understood;
    const { content: event, fields } = understood;
    return { content: { body, read: () => event }, fields };
  } catch (error) {
    const read = () => {
      throw error;
    };
    return { content: { body, read }, fields: {} };
  }
};

type Ports = Parameters<typeof projectEvent>[0];

export const projectionsQueue = (build: () => Ports, log?: () => Log) =>
  queueMessages(
    messages,
    (container: Ports, { content, log: lines }) => projectEvent(container, { ...content, log: lines }),
    build,
    log,
  );

export const handler = projectionsQueue(() => ({
  queueProjector: ports.queueProjector(),
  searchIndex: ports.searchIndex(),
  tickets: ports.storedTexts(),
  measuresProjector: ports.measuresProjector(),
  lake: ports.lake(),
  pseudonyms: ports.pseudonyms(),
  registry: ports.registry(),
  projectionRetries: ports.projectionRetries(),
}));
