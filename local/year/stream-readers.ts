import * as z from 'zod';
import { unsignedFor } from '../ministack/unsigned.ts';

const Mappings = z.object({
  EventSourceMappings: z.array(z.object({ UUID: z.string(), EventSourceArn: z.string().optional() })),
});

/** Where a cloud's AWS answers. */
export interface AwsAddress {
  readonly endpoint: string;
  readonly region: string;
}

async function asks({ endpoint, region }: AwsAddress, path: string, body?: object): Promise<unknown> {
  const reply = await fetch(`${endpoint}/2015-03-31/event-source-mappings/${path}`, {
    method: body === undefined ? 'GET' : 'PUT',
    headers: { authorization: unsignedFor('lambda', region), 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw new Error(`Lambda answers ${reply.status} to ${path}.`);
  return reply.json();
}

/** Lets the functions that read streams of tables read on, or stand still. */
export async function setStreamReaders(aws: AwsAddress, isReading: boolean): Promise<void> {
  const { EventSourceMappings: mappings } = Mappings.parse(await asks(aws, ''));
  for (const { UUID: id, EventSourceArn: arn } of mappings)
    if (arn?.includes(':dynamodb:') === true) await asks(aws, id, { Enabled: isReading });
}
