import { DeleteCommand, GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Institution } from '../../../domain/institutions/institution.ts';
import { searchPhrases } from '../../../domain/institutions/search-phrases.ts';
import { readBatch } from '../batch.ts';
import { inParallel } from '../in-parallel.ts';
import { institutionItem } from '../items/institution-item.ts';
import { registryKeys, type Key } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';
import type { Patience } from '../retry.ts';
import { reachingStore } from '../unavailable.ts';

/**
 * The phrases that found these nodes under an earlier name and no longer do. The stored nodes tell them,
 * in a call for each hundred. Only after an import that broke off may there be others, of names that
 * never came into force: then each node is asked for all of its own.
 */
export async function outlivedPhrases(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  institutions: readonly Institution[],
): Promise<readonly Key[]> {
  const brokeOff = await beginUnfinished(client, table);
  const former = brokeOff
    ? await inParallel(institutions, ({ id }) => everyPhraseOf(client, table, id))
    : await formerPhrases(client, waiting, table, institutions);
  const current = new Set(
    institutions.flatMap((node) => phraseKeys(node)).map(({ PK, SK }) => `${PK} ${SK}`),
  );
  return former.flat().filter(({ PK, SK }) => !current.has(`${PK} ${SK}`));
}

const phraseKeys = (institution: Institution): readonly Key[] =>
  searchPhrases(institution).map((phrase) => registryKeys.phrase(institution.id, phrase));

async function formerPhrases(
  client: DynamoDBDocumentClient,
  waiting: Patience,
  table: string,
  institutions: readonly Institution[],
): Promise<readonly (readonly Key[])[]> {
  const keys = institutions.map(({ id }) => registryKeys.institution(id));
  const items = await readBatch(client, waiting, table, keys, true);
  return items.map((item) => phraseKeys(readItem(institutionItem, item).institution));
}

async function everyPhraseOf(
  client: DynamoDBDocumentClient,
  table: string,
  institution: string,
): Promise<readonly Key[]> {
  const items = await queryItems(client, {
    TableName: table,
    KeyConditionExpression: 'PK = :phrases',
    ExpressionAttributeValues: { ':phrases': registryKeys.phrases(institution) },
    ProjectionExpression: 'PK, SK',
    ConsistentRead: true,
  });
  return items.map(({ PK, SK }) => ({ PK: String(PK), SK: String(SK) }));
}

/** Leaves a mark that an import has begun, and says whether an earlier one left it and never ended. */
async function beginUnfinished(client: DynamoDBDocumentClient, table: string): Promise<boolean> {
  const mark = { TableName: table, Key: registryKeys.unfinished, ConsistentRead: true };
  const { Item: earlier } = await reachingStore(() => client.send(new GetCommand(mark)));
  const item = { ...registryKeys.unfinished, entity: 'unfinished-import', v: 1 };
  await reachingStore(() => client.send(new PutCommand({ TableName: table, Item: item })));
  return earlier !== undefined;
}

/** Takes the mark away: the import has ended. */
export async function forgetUnfinished(client: DynamoDBDocumentClient, table: string): Promise<void> {
  const command = new DeleteCommand({ TableName: table, Key: registryKeys.unfinished });
  await reachingStore(() => client.send(command));
}
