import * as z from 'zod';
import { unsignedFor } from '../ministack/unsigned.ts';
import type { AwsAddress } from './stream-readers.ts';

const Schedules = z.object({ Schedules: z.array(z.object({ Name: z.string(), GroupName: z.string() })) });
const Schedule = z.looseObject({ State: z.enum(['ENABLED', 'DISABLED']) });

async function asks({ endpoint, region }: AwsAddress, path: string, body?: object): Promise<unknown> {
  const reply = await fetch(`${endpoint}/schedules${path}`, {
    method: body === undefined ? 'GET' : 'PUT',
    headers: { authorization: unsignedFor('scheduler', region), 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!reply.ok) throw new Error(`The scheduler answers ${reply.status} to ${path}.`);
  return reply.json();
}

/** Enables every schedule of a cloud, or disables it: a run that a restart breaks off would ring its alarm. */
export async function setSchedules(aws: AwsAddress, isRunning: boolean): Promise<void> {
  const { Schedules: listed } = Schedules.parse(await asks(aws, ''));
  for (const { Name: name, GroupName: group } of listed) {
    const schedule = Schedule.parse(await asks(aws, `/${name}?groupName=${group}`));
    await asks(aws, `/${name}`, { ...schedule, State: isRunning ? 'ENABLED' : 'DISABLED' });
  }
}
