import type { RestorableTable } from '../../adapters/dynamodb/table-restores.ts';
import { dynamoIntegrityCheck } from '../../adapters/dynamodb/integrity-check.ts';
import type { DynamoTable } from '../../adapters/dynamodb/engine/table.ts';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { AuditedChains } from '../../domain/audit/audited-chains.ts';
import { storedInChains, type StoredChain } from '../../domain/audit/integrity-check.ts';
import { verifyChains } from '../../domain/audit/verify-chains.ts';
import { verifyTicketStates } from '../../domain/audit/verify-ticket-states.ts';
import { verifyStoredTexts } from '../../domain/audit/verify-texts.ts';
import { plusSeconds, secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { tables, type TableDescription } from '../../lib/config/tables.ts';
import type { RestoredName } from './rebuilding.ts';

/** Says what of a restored table is not as it has to be, without looking into it. */
export function faultsOfTable(
  name: RestoredName,
  restored: RestorableTable,
  source: RestorableTable | undefined,
): readonly string[] {
  const { indexes, encryption }: TableDescription = tables[name];
  const lacking = Object.keys(indexes).filter((index) => !restored.indexes.includes(index));
  const isKeyAnother =
    encryption === 'own' &&
    (restored.keyArn === undefined || (source !== undefined && source.keyArn !== restored.keyArn));
  return [
    ...lacking.map((index) => `${restored.name} has no index ${index}.`),
    ...(isKeyAnother ? [`${restored.name} is not encrypted with the key of the ${name}.`] : []),
  ];
}

/** What was looked through of the tickets in a restored table. */
export interface SampledTickets {
  readonly tickets: number;
  /** What is not as recorded, a line each: the number of the ticket, and what of it. */
  readonly faults: readonly string[];
}

/** The tickets of so many days before the moment restored to, and of so many at most. */
const sampledDays = 30;
const mostSampled = 2_000;
const hour = 3600;

/**
 * Holds chains, states and texts of the newest tickets in a restored table against each other, the newest first, as the integrity check in
 * the background does. Writes nothing.
 */
export async function sampleTickets(restored: DynamoTable, at: Instant): Promise<SampledTickets> {
  const check = dynamoIntegrityCheck(restored);
  const faults: string[] = [];
  let tickets = 0;
  for (let hours = 0; hours < sampledDays * 24 && tickets < mostSampled; hours += 1) {
    const from = plusSeconds(hourOf(at), -hours * hour);
    const numbers = await check.sentIn(from, plusSeconds(from, hour));
    for (const number of numbers.slice(0, mostSampled - tickets)) {
      faults.push(...faultsOfChains(await check.chainsOf(number)).map((fault) => `${number}: ${fault}`));
      tickets += 1;
    }
  }
  return { tickets, faults };
}

const hourOf = (at: Instant): Instant => plusSeconds(at, -(secondsOf(at) % hour));

function faultsOfChains(stored: readonly StoredChain[]): readonly string[] {
  const { entries, heads, texts, ...states } = storedInChains(stored);
  const chains = new AuditedChains(entries, hashing);
  return [
    ...verifyChains(heads, chains).findings.map(({ fault }) => `chain ${fault}`),
    ...verifyTicketStates(states, chains).findings.map(({ fault, at }) => `state ${fault} ${at}`),
    ...verifyStoredTexts(texts, chains).findings.map(({ fault }) => `text ${fault}`),
  ];
}
