import { parseArgs } from 'node:util';
import type { LakeAddress } from '../../adapters/athena/ask-lake.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';
import type { LakeQuery } from './questions.ts';

export interface AskRequest {
  /** Absent: which questions are there? */
  readonly question?: string;
  readonly asked: LakeQuery;
  readonly asCsv: boolean;
  /** Absent: the local cloud's. */
  readonly lake?: LakeAddress;
}

export const askUsage = `npm run measures:ask
npm run measures:ask -- QUESTION [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--office ID] [--csv]

Asks the lake what nobody counted beforehand, and prints the answer as a table, or as CSV. Without a question it names those that
there are. Days are local ones, both included; without more the last ninety. Complaints about persons and sensitive matters are
in no answer.
Without more it means the running local cloud. For a stage on AWS, with the SDK's usual environment:
--workgroup NAME --database NAME`;

const daysWithoutMore = 90;
const millisecondsPerDay = 86_400_000;
/** Local dates are those of Tanzania, three hours ahead of UTC all year. */
const aheadOfUtc = 3 * 3_600_000;

const dateAt = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** What the command line asks for, as of `now`. Throws `UsageError`. */
export function askRequest(given: readonly string[], now: Date): AskRequest {
  const text = { type: 'string' } as const;
  const options = {
    from: text,
    to: text,
    office: text,
    csv: { type: 'boolean' },
    workgroup: text,
    database: text,
  } as const;
  const { values, positionals } = readArguments(() =>
    parseArgs({ args: [...given], options, strict: true, allowPositionals: true }),
  );
  const { csv = false, workgroup, database, office = 'all' } = values;
  const today = now.getTime() + aheadOfUtc;
  const to = dateIn(values.to, '--to') ?? dateAt(today);
  const from =
    dateIn(values.from, '--from') ?? dateAt(Date.parse(to) - (daysWithoutMore - 1) * millisecondsPerDay);
  if (from > to) throw new UsageError(`${from} is after ${to}.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(office))
    throw new UsageError(`--office ${office} is no id of an office.`);
  const [question, another] = positionals;
  if (another !== undefined) throw new UsageError('One question at a time.');
  if ((workgroup === undefined) !== (database === undefined))
    throw new UsageError('--workgroup and --database go together.');
  return {
    asked: { from, to, office },
    asCsv: csv,
    ...(question !== undefined && { question }),
    ...(workgroup !== undefined && database !== undefined && { lake: { workgroup, database } }),
  };
}

function dateIn(text: string | undefined, option: string): string | undefined {
  if (text === undefined) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && dateAt(Date.parse(text) || 0) === text;
  if (!isDate) throw new UsageError(`${option} ${text} is no date, such as 2026-11-27.`);
  return text;
}
