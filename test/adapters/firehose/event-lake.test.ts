import { FirehoseClient, PutRecordCommand, ServiceUnavailableException } from '@aws-sdk/client-firehose';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { firehoseEventLake } from '../../../adapters/firehose/event-lake.ts';
import { rowOf } from '../../../domain/analytics/lake/event-row.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { anEvent } from '../../builders/ticket-event.ts';

function aStream() {
  const client = new FirehoseClient({ region: 'af-south-1' });
  return { calls: mockClient(client), lake: firehoseEventLake('mrejesho-local-lake', client) };
}

const row = rowOf(anEvent(), 'ab12', aCalendar());
if (row === undefined) throw new Error('A submission has no row.');

test('a row is a record of the stream: one line of JSON, with the day by which it is laid apart', async () => {
  const { calls, lake } = aStream();
  calls.on(PutRecordCommand).resolves({ RecordId: '1' });
  await lake.add(row);
  const [call] = calls.commandCalls(PutRecordCommand);
  const { DeliveryStreamName: stream, Record: record } = call?.args[0].input ?? {};
  expect(stream).toBe('mrejesho-local-lake');
  const text = new TextDecoder().decode(record?.Data);
  expect(text).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(text)).toEqual(row);
});

test('a stream that is throttled is a store that did not answer, so that the event comes again', async () => {
  const { calls, lake } = aStream();
  calls
    .on(PutRecordCommand)
    .rejects(new ServiceUnavailableException({ message: 'Slow down', $metadata: { httpStatusCode: 500 } }));
  await expect(lake.add(row)).rejects.toThrow(StoreUnavailable);
});

test('what the stream holds against a row is no outage', async () => {
  const { calls, lake } = aStream();
  calls.on(PutRecordCommand).rejects(new Error('ValidationException'));
  await expect(lake.add(row)).rejects.not.toThrow(StoreUnavailable);
});
