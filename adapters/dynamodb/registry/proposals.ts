import { GetCommand, PutCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { jobOfProposal } from '../../../domain/administration/jobs.ts';
import {
  mostOpenProposals,
  type Proposal,
  type Proposals,
} from '../../../domain/administration/proposals.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { ifStill } from '../engine/if-still.ts';
import { newJobItem } from '../items/job-item.ts';
import { officerContactItem } from '../items/officer-contact-item.ts';
import { newProposalItem, newProposedContactItem, proposalItem, stillOpen } from '../items/proposal-item.ts';
import { identityKeys, proposalIndex, proposerIndex, registryKeys, type Key } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { again, persistently, type Patience } from '../engine/retry.ts';
import type { DynamoTable } from '../engine/table.ts';
import { transact } from '../engine/transaction.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { cursorAfter } from './cursor.ts';
import { positionOfCursor } from './proposal-pages.ts';

/** As many proposals as a screen shows. */
const pageSize = 25;

async function readConsistently({ client, table }: DynamoTable, key: Key): Promise<Item | undefined> {
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  const { Item: item } = await reachingStore(() => client.send(command));
  return item;
}

/** Proposals one by one, without how anybody would be reached. */
export const dynamoProposalReader = (table: DynamoTable): Pick<Proposals, 'proposal'> => ({
  async proposal(id): Promise<Proposal | undefined> {
    const item = await readConsistently(table, registryKeys.proposal(id));
    return item && readItem(proposalItem, item);
  },
});

/** What waits for a second administrator: in the table `registry`; how officers would be reached, in `identities`. */
export function dynamoProposals(
  client: DynamoDBDocumentClient,
  { registry, identities }: { readonly registry: string; readonly identities: string },
  waiting: Patience,
): Proposals {
  const { proposal } = dynamoProposalReader({ client, table: registry });

  async function contact(key: Key) {
    const item = await readConsistently({ client, table: identities }, key);
    return item && readItem(officerContactItem, item).contact;
  }

  return {
    proposal,
    proposedContact: (id) => contact(identityKeys.proposed(id)),
    contactOf: (officer) => contact(identityKeys.officer(officer)),

    async propose(proposed, reached) {
      const outcome = await persistently<'written' | 'refused'>(waiting, async () => {
        const put = await transact<string>(client, {
          proposal: {
            Put: {
              TableName: registry,
              Item: newProposalItem(proposed),
              ConditionExpression: 'attribute_not_exists(PK)',
            },
          },
          telling: { Put: { TableName: registry, Item: newJobItem(jobOfProposal(proposed)) } },
          ...(reached !== undefined && {
            contact: { Put: { TableName: identities, Item: newProposedContactItem(proposed, reached) } },
          }),
        });
        return put.outcome === 'met-another' ? again : put.outcome;
      });
      if (outcome === 'written') return 'proposed';
      const before = await proposal(proposed.id);
      if (before === undefined)
        throw new CorruptItem(`There is no proposal ${proposed.id}, and it was refused.`);
      return before;
    },

    async openProposals(since, cursor) {
      const begin = cursor === undefined ? undefined : positionOfCursor(cursor);
      const items: Proposal[] = [];
      for (const [rank, partition] of proposalIndex.partitions.entries()) {
        if (rank < (begin?.rank ?? 0)) continue;
        if (items.length === pageSize) return { items, next: cursorAfter(`${rank}#${since}`) };
        const command = new QueryCommand({
          TableName: registry,
          IndexName: 'GSI1',
          KeyConditionExpression: 'GSI1PK = :proposals AND GSI1SK > :since',
          ExpressionAttributeValues: {
            ':proposals': partition,
            ':since': rank === begin?.rank ? begin.after : since,
          },
          Limit: pageSize - items.length,
        });
        const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
        items.push(...found.map((item) => readItem(proposalItem, item)));
        if (last !== undefined) return { items, next: cursorAfter(`${rank}#${String(last['GSI1SK'])}`) };
      }
      return { items };
    },

    async countOpenOf(administrator, since) {
      const command = new QueryCommand({
        TableName: registry,
        IndexName: 'GSI2',
        KeyConditionExpression: 'GSI2PK = :proposer AND GSI2SK > :since',
        ExpressionAttributeValues: { ':proposer': proposerIndex.partition(administrator), ':since': since },
        Limit: mostOpenProposals,
        Select: 'COUNT',
      });
      const { Count: count = 0 } = await reachingStore(() => client.send(command));
      return count;
    },

    async endProposal(ended) {
      const isStored = await ifStill(() =>
        client.send(new PutCommand({ TableName: registry, Item: newProposalItem(ended), ...stillOpen })),
      );
      return isStored ? 'written' : 'stale';
    },
  };
}
