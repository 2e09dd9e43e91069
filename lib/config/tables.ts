/**
 * The tables as data: the stacks make CloudFormation of it, and tests make tables of the same keys of it
 * on any engine. Every table has the keys `PK` and `SK`; the indexes have generic names and exist from
 * the start, because CloudFormation adds only one index per update of a table.
 */
export interface TableDescription {
  /** In indexes: what a Query on them gives back. None: the table is read by its keys alone. */
  readonly indexes: Readonly<Partial<Record<IndexName, 'ALL' | 'KEYS_ONLY'>>>;
  /** What the stream carries, for a table that has one. */
  readonly stream?: 'NEW_IMAGE';
  /** `own`: a key of its own, which only named functions may use. `aws`: the key that DynamoDB owns. */
  readonly encryption: 'own' | 'aws';
  /** What it can be brought back to: any second of so many days; none, where nothing in it may outlive its time. */
  readonly recoveryDays: 35 | 'none';
  /**
   * Units that a new ticket takes here at most within a minute, its followers and first looks included; of each index the writes. Measured in
   * docs/data-model.md; it says how warm a table is made before a launch.
   */
  readonly ofNewTicket: {
    readonly writes: number;
    readonly reads: number;
    readonly indexWrites: number;
  };
  /** Whether copies lie in another account: of what can be made again of other tables, and of what lives for minutes, none do. */
  readonly copies: 'in-another-account' | 'none';
}

/** The keys of each index. All keys of tables and indexes are strings. */
export const indexKeys = {
  GSI1: { partition: 'GSI1PK', sort: 'GSI1SK' },
  GSI2: { partition: 'GSI2PK', sort: 'GSI2SK' },
  GSI3: { partition: 'GSI3PK', sort: 'GSI3SK' },
  GSI4: { partition: 'GSI4PK', sort: 'GSI4SK' },
} as const;
export type IndexName = keyof typeof indexKeys;

export const tableKeys = { partition: 'PK', sort: 'SK' } as const;

/** Epoch seconds after which DynamoDB removes an item that carries it. */
export const expiryAttribute = 'ttl';

export const tables = {
  /** Heads, events, texts, idempotency records and counters. GSI1: who wakes next. GSI2: events by hour. */
  tickets: {
    indexes: { GSI1: 'KEYS_ONLY', GSI2: 'KEYS_ONLY' },
    stream: 'NEW_IMAGE',
    encryption: 'aws',
    recoveryDays: 35,
    ofNewTicket: { writes: 24, reads: 40, indexWrites: 6 },
    copies: 'in-another-account',
  },
  /** How citizens and officers are reached, and nothing else. */
  identities: {
    indexes: {},
    encryption: 'own',
    recoveryDays: 35,
    ofNewTicket: { writes: 4, reads: 4, indexWrites: 0 },
    copies: 'in-another-account',
  },
  /** Institutions, officers, categories, policies, calendars, with their versions. */
  registry: {
    indexes: { GSI1: 'ALL', GSI2: 'ALL' },
    encryption: 'aws',
    recoveryDays: 35,
    ofNewTicket: { writes: 0, reads: 10, indexWrites: 0 },
    copies: 'in-another-account',
  },
  /** Notices on their way. GSI1: what is due. GSI2: what failed its citizen. */
  outbox: {
    indexes: { GSI1: 'KEYS_ONLY', GSI2: 'KEYS_ONLY' },
    encryption: 'aws',
    recoveryDays: 35,
    ofNewTicket: { writes: 14, reads: 20, indexWrites: 6 },
    copies: 'in-another-account',
  },
  /**
   * What follows from tickets' events and can be made again of them: entries of queues and links. GSI1: every
   * listing unfiltered. GSI2: what an office works on itself. GSI3: what is urgent there. GSI4: by assignee.
   */
  projections: {
    indexes: { GSI1: 'ALL', GSI2: 'ALL', GSI3: 'ALL', GSI4: 'ALL' },
    encryption: 'aws',
    recoveryDays: 35,
    ofNewTicket: { writes: 80, reads: 10, indexWrites: 20 },
    copies: 'none',
  },
  /** What is counted, and what was heard of each ticket. It can be made again of tickets' events, but for what was published. */
  measures: {
    indexes: {},
    encryption: 'aws',
    recoveryDays: 35,
    ofNewTicket: { writes: 24, reads: 10, indexWrites: 0 },
    copies: 'in-another-account',
  },
  /** What phones are in the midst of, for minutes, and what their owners wished to be remembered. */
  sessions: {
    indexes: {},
    encryption: 'aws',
    recoveryDays: 'none',
    ofNewTicket: { writes: 16, reads: 16, indexWrites: 0 },
    copies: 'none',
  },
} as const satisfies Record<string, TableDescription>;

export type TableName = keyof typeof tables;

/** Tables of which copies lie in another account. */
export const copiedTables = (Object.keys(tables) as TableName[]).filter(
  (name) => tables[name].copies === 'in-another-account',
);

/** Units a second that every table and index has from the start. Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput.html */
const warmFromTheStart = { writes: 4_000, reads: 12_000 } as const;

/** Units a second that a table, or an index, is made ready for. */
export interface WarmUnits {
  readonly writes: number;
  readonly reads: number;
}

const warmFor = (writes: number, reads: number): WarmUnits | undefined =>
  writes <= warmFromTheStart.writes && reads <= warmFromTheStart.reads
    ? undefined
    : {
        writes: Math.max(writes, warmFromTheStart.writes),
        reads: Math.max(reads, warmFromTheStart.reads),
      };

/** What a table and each of its indexes are made ready for, for so many new tickets a second; undefined: what it has is enough. */
export function warmUnitsOf(
  name: TableName,
  ticketsPerSecond: number,
): { readonly table: WarmUnits | undefined; readonly indexes: WarmUnits | undefined } {
  const { writes, reads, indexWrites } = tables[name].ofNewTicket;
  return {
    table: warmFor(writes * ticketsPerSecond, reads * ticketsPerSecond),
    indexes: warmFor(indexWrites * ticketsPerSecond, 0),
  };
}
