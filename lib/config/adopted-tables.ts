import { ConfigurationError } from './settings.ts';
import type { AdoptedTable } from './stage.ts';
import { tables, type TableDescription, type TableName } from './tables.ts';

const isTable = (name: string | undefined): name is TableName =>
  name !== undefined && Object.hasOwn(tables, name);

/** The name of a table in the ARN of its stream: `arn:aws:dynamodb:af-south-1:111122223333:table/NAME/stream/LABEL`. */
const nameInStream = /^arn:[\w-]+:dynamodb:[\w-]+:\d{12}:table\/([\w.-]+)\/stream\/.+$/;

/** One table: `projections=NAME`, or for one with a stream `tickets=ARN of the stream`. */
function adopted(said: string): readonly [TableName, AdoptedTable] {
  const [table, ...rest] = said.split('=');
  const value = rest.join('=').trim();
  if (!isTable(table)) throw new ConfigurationError(`adoptedTables: there is no table "${table ?? ''}".`);
  const { stream }: TableDescription = tables[table];
  const [, streamed] = nameInStream.exec(value) ?? [];
  if (stream !== undefined && streamed === undefined)
    throw new ConfigurationError(`adoptedTables: ${table} has a stream: say the ARN of the restored one's.`);
  if (stream === undefined && !/^[\w.-]{3,255}$/.test(value))
    throw new ConfigurationError(`adoptedTables: "${value}" is no name of a table.`);
  return [table, streamed === undefined ? { name: value } : { name: streamed, streamArn: value }];
}

/** Reads which restored tables took the place of a stage's own. Throws `ConfigurationError`. */
export const adoptedTablesIn = (
  said: readonly string[],
): Readonly<Partial<Record<TableName, AdoptedTable>>> => Object.fromEntries(said.map(adopted));

/** How the setting `adoptedTables` names restored tables: by the stream, where the table has one. */
export const adoptedTablesSetting = (adoptions: Readonly<Partial<Record<TableName, AdoptedTable>>>): string =>
  Object.entries(adoptions)
    .map(([table, { name, streamArn }]) => `${table}=${streamArn ?? name}`)
    .join(',');
