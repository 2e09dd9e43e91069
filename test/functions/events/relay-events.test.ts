import { describe, expect, test } from 'vitest';
import { MemoryEventPublisher } from '../../builders/doubles/event-publisher.ts';
import type { EventPublisher } from '../../../domain/ticketing/tickets/event-publisher.ts';
import { isUnreadEvent } from '../../../domain/ticketing/tickets/unread-event.ts';
import { relayEvents } from '../../../functions/events/relay-events.ts';
import { anEscalation, anEvent } from '../../builders/ticket-event.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aRecord, aRecordOf } from './stream-record.ts';

const submission = anEvent();
const escalation = anEscalation();
const another = anEvent({ number: '261100000015' });

/** A topic that does not take the events of one ticket. */
function aTopicWithout(number: string) {
  const publisher = new MemoryEventPublisher();
  const failing: EventPublisher = {
    publish: (event) =>
      event.number === number ? Promise.reject(new Error('Throttled')) : publisher.publish(event),
  };
  return { publisher, failing };
}

describe('the relay', () => {
  test('tells the topic each event of the batch, as it was stored', async () => {
    const publisher = new MemoryEventPublisher();
    const answer = await relayEvents({ publisher })(
      [aRecord(submission, 1), aRecord(escalation, 2)],
      aCapturedLog().log,
    );
    expect(publisher.events).toEqual([submission, escalation]);
    expect(answer).toEqual({ batchItemFailures: [] });
  });

  test('tells nobody about items that are no events, and about removals', async () => {
    const publisher = new MemoryEventPublisher();
    const head = aRecordOf({ PK: 'TICKET#1', SK: 'HEAD', entity: 'ticket', v: 1 }, 1);
    const removal = { ...aRecord(submission, 2), eventName: 'REMOVE' } as const;
    await relayEvents({ publisher })([head, removal], aCapturedLog().log);
    expect(publisher.messages).toEqual([]);
  });

  test('puts nothing of the table into the message', async () => {
    const publisher = new MemoryEventPublisher();
    await relayEvents({ publisher })([aRecord(submission, 1)], aCapturedLog().log);
    expect(publisher.messages.join()).not.toMatch(/PK|SK|entity/);
  });

  test('answers with the first that failed, wherever it stands', async () => {
    const { failing } = aTopicWithout(another.number);
    const records = [aRecord(submission, 7), aRecord(another, 8), aRecord({ ...another, version: 2 }, 9)];
    const answer = await relayEvents({ publisher: failing })(records, aCapturedLog().log);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '8' }] });
  });

  test('lets no record wait behind one that fails', async () => {
    const { publisher, failing } = aTopicWithout(another.number);
    const records = [aRecord(another, 1), aRecord(submission, 2), aRecord(escalation, 3)];
    await relayEvents({ publisher: failing })(records, aCapturedLog().log);
    expect(publisher.events).toEqual([submission, escalation]);
  });

  test('fails a corrupt record alone, again at each try', async () => {
    const publisher = new MemoryEventPublisher();
    const corrupt = aRecordOf({ PK: 'TICKET#1', SK: 'EVENT#000001', entity: 'event', v: 1 }, 5);
    const relay = relayEvents({ publisher });
    const answers = [
      await relay([aRecord(submission, 4), corrupt], aCapturedLog().log),
      await relay([corrupt], aCapturedLog().log),
    ];
    expect(answers).toEqual(Array(2).fill({ batchItemFailures: [{ itemIdentifier: '5' }] }));
    expect(publisher.events).toEqual([submission]);
  });

  test('tells everybody what only a later release can read, as it was stored', async () => {
    const publisher = new MemoryEventPublisher();
    const later = { ...submission, type: 'celebrate', guests: 3 };
    const answer = await relayEvents({ publisher })(
      [aRecordOf({ PK: 'TICKET#1', SK: 'EVENT#000002', entity: 'event', ...later }, 1), aRecord(another, 2)],
      aCapturedLog().log,
    );
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(publisher.messages.map((body) => JSON.parse(body) as unknown)).toEqual([later, another]);
  });

  test('tells the events of one ticket one after the other', async () => {
    const told: string[] = [];
    const publisher: EventPublisher = {
      async publish(event) {
        const type = isUnreadEvent(event) ? 'unread' : event.type;
        told.push(`${type} begins`);
        await Promise.resolve();
        told.push(`${type} ends`);
      },
    };
    await relayEvents({ publisher })([aRecord(submission, 1), aRecord(escalation, 2)], aCapturedLog().log);
    expect(told).toEqual(['submit begins', 'submit ends', 'escalate begins', 'escalate ends']);
  });

  test('logs which record failed and nothing that stands in it', async () => {
    const { log, lines } = aCapturedLog();
    const planted = { ...anEvent(), PK: 'TICKET#1', SK: 'EVENT#000001', entity: 'event' };
    const corrupt = aRecordOf({ ...planted, number: 7, phone: '+255712000111', name: 'Asha Juma' }, 5);
    await relayEvents({ publisher: new MemoryEventPublisher() })([corrupt], log);
    expect(lines.join()).toContain('"sequence":"5"');
    expect(lines.join()).not.toMatch(/255712000111|Asha/);
  });
});
