import { GetCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { documentClient, TableClient } from '../../../adapters/dynamodb/client.ts';
import { secretKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoOutbox } from '../../../adapters/dynamodb/outbox.ts';
import { dynamoReceiptSecrets } from '../../../adapters/dynamodb/receipt-secrets.ts';
import { dynamoChainEntries } from '../../../adapters/dynamodb/chain-entries.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { wholeAuditLog } from '../../../adapters/dynamodb/whole-audit-log.ts';
import { AuditedChains } from '../../../domain/audit/audited-chains.ts';
import { storedInChains } from '../../../domain/audit/integrity-check.ts';
import { verifyChains } from '../../../domain/audit/verify-chains.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { secretNotice } from '../../../domain/messaging/notices/secret-notice.ts';
import type { SecretRequest } from '../../../domain/messaging/notices/receipt-secrets.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { aReminderOf, aStoredTicket, aSubmissionToStore } from '../../builders/submission.ts';
import { collected } from '../../builders/collected.ts';
import { byHand } from './table-by-hand.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { cancelled } from '../../builders/dynamodb/faults.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';

const at: Instant = '2026-11-24T09:00:00Z';

/** A request that brings nothing. */
const inVain = (number: string): SecretRequest => ({ number, hash: `hash-of-${number}`, at });

/** A request that brings a new secret. */
function aReplacement(ticket: Ticket, moment = at): SecretRequest {
  const { number, secret } = ticket;
  const fresh = { generation: secret.generation + 1, key: '1' };
  return {
    ...inVain(number),
    at: moment,
    replacement: {
      replaces: secret.generation,
      secret: { ...fresh, hash: 'b'.repeat(64), replacedAt: moment },
      notice: secretNotice(ticket, 'sms', fresh, moment),
    },
  };
}

describe.each(inject('engines'))('receipt secrets on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  async function aTicketThere() {
    const tables = await createTables(client, 'tickets', 'identities', 'outbox');
    const tickets = dynamoTicketStore({ client, tables });
    const submission = aSubmissionToStore();
    await tickets.submit(submission);
    const ticket = (await tickets.load(submission.ticket.number)) ?? submission.ticket;
    return { tables, tickets, ticket, secrets: dynamoReceiptSecrets({ client, tables }) };
  }

  async function recordOf(table: string) {
    const { entries, heads } = storedInChains(await collected(wholeAuditLog(client, table)));
    const chains = new AuditedChains(entries, hashing);
    return { stored: { entries: chains.all(), heads }, ...verifyChains(heads, chains) };
  }

  it('are replaced, and neither the version nor the history of the ticket hears of it', async () => {
    const { tables, tickets, ticket, secrets } = await aTicketThere();
    const request = aReplacement(ticket);
    await secrets.putDown(request);

    const after = await tickets.history(ticket.number);
    expect(after?.ticket).toEqual({ ...ticket, secret: request.replacement?.secret });
    expect(after?.events.map(({ type }) => type)).toEqual(['submit']);
    const notice = request.replacement?.notice;
    if (notice === undefined) throw new Error('Nothing is told.');
    expect(await dynamoOutbox({ client, table: tables.outbox }).find(notice)).toMatchObject({
      state: 'pending',
      notice,
    });
  });

  it('stay replaced when an act is saved that was decided before', async () => {
    const { tickets, ticket, secrets } = await aTicketThere();
    const request = aReplacement(ticket);
    await secrets.putDown(request);

    expect(await tickets.save(aReminderOf(ticket))).toBe('saved');
    expect((await tickets.load(ticket.number))?.secret).toEqual(request.replacement?.secret);
  });

  it('are replaced once, however many ask at the same moment', async () => {
    const { tables, tickets, ticket, secrets } = await aTicketThere();
    await Promise.all([1, 2, 3].map(() => secrets.putDown(aReplacement(ticket))));

    expect((await tickets.load(ticket.number))?.secret.generation).toBe(1);
    const { stored } = await recordOf(tables.tickets);
    expect(stored.entries.filter(({ chain }) => chain === 'secrets')).toHaveLength(1);
  });

  it('leave nothing that anybody reads where nothing came of it', async () => {
    const { tables, tickets, ticket, secrets } = await aTicketThere();
    const before = await recordOf(tables.tickets);
    await secrets.putDown(inVain(ticket.number));
    await secrets.putDown(inVain('261100000033'));

    expect(await tickets.load(ticket.number)).toEqual(ticket);
    expect(await tickets.load('261100000033')).toBeUndefined();
    expect(await recordOf(tables.tickets)).toEqual(before);
  });

  it('are on record in a chain of their own, listed for checkpoints, and an edit of it is found', async () => {
    const { tables, tickets, ticket, secrets } = await aTicketThere();
    await secrets.putDown(aReplacement(ticket));
    const replaced = (await tickets.load(ticket.number)) ?? ticket;
    await secrets.putDown(aReplacement(replaced, plusSeconds(at, 86_400)));

    const { findings, unanchored } = await recordOf(tables.tickets);
    expect(findings).toEqual([]);
    expect(unanchored.secrets).toBe(2);
    const until = plusSeconds(at, 2 * 86_400);
    const leaves = await collected(
      dynamoChainEntries({ client, table: tables.tickets }).leavesBetween(at, until),
    );
    expect(leaves.filter(({ chain }) => chain === 'secrets')).toHaveLength(2);

    await byHand(client, tables.tickets).sets(secretKeys.secret(ticket.number, 1), 'generation', 7);
    expect((await recordOf(tables.tickets)).findings).toEqual([
      { place: { chain: 'secrets', number: ticket.number, count: 1 }, fault: 'edited' },
    ]);
  });
});

describe('a request for a new secret', () => {
  const ticket = aStoredTicket();
  const tables = { tickets: 'tickets', outbox: 'outbox' };

  /** The commands of one request, with what each writes where. */
  async function commandsOf(request: SecretRequest, patience = impatience()) {
    const dynamo = mockClient(TableClient);
    dynamo.on(GetCommand).resolves({});
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled('TransactionConflict', 'None', 'None', 'None'))
      .resolves({});
    const client = documentClient({ region: 'eu-west-1' });
    await dynamoReceiptSecrets({ client, tables, patience }).putDown(request);
    const calls = dynamo.calls().map(({ args: [{ constructor, input }] }) => {
      const { TransactItems = [] } = input as Partial<TransactWriteCommandInput>;
      return [
        constructor.name,
        TransactItems.map((item) => {
          const [kind = ''] = Object.keys(item);
          return `${kind} ${String((item.Put ?? item.Update)?.TableName)}`;
        }),
      ];
    });
    dynamo.restore();
    return { calls, pauses: patience.pauses };
  }

  it('is the same commands with as many writes of the same kinds, whatever came of it', async () => {
    const brought = await commandsOf(aReplacement(ticket));
    expect(await commandsOf(inVain(ticket.number))).toEqual(brought);
    expect(await commandsOf(inVain('000000000000'))).toEqual(brought);
    const writes = ['Update tickets', 'Update tickets', 'Put tickets', 'Put outbox'];
    expect(brought.calls).toEqual([
      ['GetCommand', []],
      ['TransactWriteCommand', writes],
      ['TransactWriteCommand', writes],
    ]);
  });
});
