import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Institution } from '../../../domain/registry/institution.ts';
import { searchPhrases } from '../../../domain/registry/search-phrases.ts';
import { readBatch } from '../batch.ts';
import { inParallel } from '../in-parallel.ts';
import { institutionItem } from '../items/institution-item.ts';
import { registryKeys, type Key } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';
import type { Patience } from '../retry.ts';

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
  brokeOff: boolean,
): Promise<readonly Key[]> {
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
