import { readFileSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { lakeColumns, lakePartition, lakeTable, type ColumnType } from '../../contracts/lake/table.ts';
import type { LakeQuery } from '../../operations/questions/questions.ts';
import type { EventRow } from '../../domain/analytics/lake/event-row.ts';

const typesInDuckDb: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  int: 'INTEGER',
  bigint: 'BIGINT',
  boolean: 'BOOLEAN',
};

/** One line of an answer, with its counts as numbers. */
export type AnsweredLine = Readonly<Record<string, string | number | null>>;

/** The lake's table in DuckDB, which reads the dialect of Athena as far as questions use it. */
export class Lake {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async of(rows: readonly EventRow[]): Promise<Lake> {
    const connection = await (await DuckDBInstance.create()).connect();
    const columns = Object.entries({ ...lakeColumns, [lakePartition]: 'string' } as const);
    await connection.run(
      `CREATE TABLE ${lakeTable} (${columns.map(([name, type]) => `${name} ${typesInDuckDb[type]}`).join(', ')})`,
    );
    const appender = await connection.createAppender(lakeTable);
    for (const row of rows) {
      for (const [name, type] of columns) {
        const value = row[name as keyof EventRow];
        if (value === undefined) appender.appendNull();
        else if (type === 'bigint') appender.appendBigInt(BigInt(value));
        else if (type === 'int') appender.appendInteger(Number(value));
        else if (type === 'boolean') appender.appendBoolean(value === true);
        else appender.appendVarchar(String(value));
      }
      appender.endRow();
    }
    appender.closeSync();
    return new Lake(connection);
  }

  /** The answer to a question of queries/. */
  async asks(question: string, { from, to, office }: LakeQuery): Promise<readonly AnsweredLine[]> {
    const sql = readFileSync(`queries/${question}.sql`, 'utf8');
    const reader = await this.#connection.runAndReadAll(sql, [from, to, office]);
    return reader
      .getRowObjectsJson()
      .map((line) =>
        Object.fromEntries(Object.entries(line).map(([name, value]) => [name, asCounted(value)])),
      );
  }

  close(): void {
    this.#connection.closeSync();
  }
}

/** DuckDB writes whole numbers of 64 bits as text. */
function asCounted(value: unknown): string | number | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value !== 'string') throw new Error(`An answer holds ${typeof value}.`);
  return /^\d+$/.test(value) ? Number(value) : value;
}
