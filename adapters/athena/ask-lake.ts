import { setTimeout as wait } from 'node:timers/promises';
import {
  AthenaClient,
  GetQueryExecutionCommand,
  paginateGetQueryResults,
  StartQueryExecutionCommand,
  type AthenaClientConfig,
  type QueryExecution,
} from '@aws-sdk/client-athena';

/** Where a stage's questions are asked. */
export interface LakeAddress {
  readonly workgroup: string;
  readonly database: string;
}

/** What Athena answers: the names of columns, and each line with a text for each; nothing where there is none. */
export interface LakeAnswer {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly (string | undefined)[])[];
  /** What is paid for. */
  readonly bytesRead: number;
}

/** Athena could not answer. The message is Athena's own. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

const askAgainAfter = 500;
/** Athena breaks a question off after half an hour. */
const mostLooks = (30 * 60_000) / askAgainAfter;

export const athenaClient = (settings: AthenaClientConfig): AthenaClient => new AthenaClient(settings);

/** Asks and waits for the answer, for half an hour at most. Throws `NotAnswered`. */
export async function askLake(
  client: AthenaClient,
  { workgroup, database }: LakeAddress,
  text: string,
): Promise<LakeAnswer> {
  const started = await client.send(
    new StartQueryExecutionCommand({
      QueryString: text,
      WorkGroup: workgroup,
      QueryExecutionContext: { Database: database },
    }),
  );
  const asked = { QueryExecutionId: started.QueryExecutionId ?? '' };
  const { Statistics: statistics } = await ended(client, asked.QueryExecutionId);
  const lines: (readonly (string | undefined)[])[] = [];
  for await (const page of paginateGetQueryResults({ client }, asked))
    for (const row of page.ResultSet?.Rows ?? [])
      lines.push((row.Data ?? []).map(({ VarCharValue: value }) => value));
  const [columns = [], ...others] = lines; // the first line of the first page names them
  return {
    columns: columns.map((name) => name ?? ''),
    lines: others,
    bytesRead: statistics?.DataScannedInBytes ?? 0,
  };
}

async function ended(client: AthenaClient, id: string): Promise<QueryExecution> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { QueryExecution: execution } = await client.send(
      new GetQueryExecutionCommand({ QueryExecutionId: id }),
    );
    const state = execution?.Status?.State;
    if (execution !== undefined && state === 'SUCCEEDED') return execution;
    if (state === 'FAILED' || state === 'CANCELLED')
      throw new NotAnswered(execution?.Status?.StateChangeReason ?? `The question ended as ${state}.`);
    await wait(askAgainAfter);
  }
  throw new NotAnswered('There is no answer after half an hour.');
}
