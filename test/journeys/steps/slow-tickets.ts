import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { newPolicyItems } from '../../../adapters/dynamodb/items/policy-item.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { instantOf, type Instant } from '../../../domain/deadlines/instant.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { aTicket } from '../../builders/ticket.ts';
import { owner } from './aws.ts';
import { cloud } from './under-test.ts';

const client = documentClient(owner);
const store = dynamoTicketStore({ client, tables: cloud.tables });

/** So many days from now, or before now. */
export const inDays = (days: number): Instant => instantOf(Date.now() + days * 86_400_000);

/** A version that is nobody's: the policy of the demonstration counts in seconds, this one in working days. */
const slow = aPolicy({ version: 900_001 });

/** A complaint under the deadlines of real life, as intake would have stored it `daysAgo`, held by this institution. */
export async function aSlowComplaint(number: string, holder: string, daysAgo = 0): Promise<Ticket> {
  const [underItsVersion] = newPolicyItems(slow);
  await client.send(new PutCommand({ TableName: cloud.tables.registry, Item: { ...underItsVersion } }));
  const calendar = await dynamoRegistry({ client, table: cloud.tables.registry }).calendar();
  const rules = { policy: slow, calendar };
  const ticket = aTicket({ number, receiver: holder, at: inDays(-daysAgo), rules, language: 'en' }).build();
  await store.submit(aSubmissionToStore({ ticket }));
  return ticket;
}

/** The ticket as it is stored now. */
export async function storedTicket(number: string): Promise<Ticket> {
  const ticket = await store.load(number);
  if (ticket === undefined) throw new Error(`There is no ticket ${number}.`);
  return ticket;
}
