import type { EventRow } from '../../domain/analytics/lake/event-row.ts';

/** By what rows are laid apart, so that a question reads the days that it asks for and no others. */
export const lakePartition = 'day' satisfies keyof EventRow;

/** The types that columns of the lake have, as Glue and Athena name them. */
export type ColumnType = 'string' | 'int' | 'bigint' | 'boolean';

/**
 * The columns of the lake's table, in their order: what questions may ask of an event. The day is no column, but the
 * partition. A column never changes its type or its meaning; another one has another name.
 */
export const lakeColumns = {
  ticket: 'string',
  version: 'int',
  act: 'string',
  doer: 'string',
  at_minute: 'bigint',
  working_minute: 'bigint',
  in_hours: 'boolean',
  kind: 'string',
  category: 'string',
  channel: 'string',
  region: 'string',
  council: 'string',
  office: 'string',
  former_office: 'string',
  cycle: 'int',
  arrival: 'boolean',
  respond_by: 'bigint',
  former_respond_by: 'bigint',
  outcome: 'string',
  rating: 'int',
  since_minute: 'bigint',
  whereabouts: 'string',
  suggested_model: 'string',
  suggested_category: 'string',
  suggested_office: 'string',
  suggested_offices: 'string',
  desk_way: 'string',
} as const satisfies Record<Exclude<keyof EventRow, typeof lakePartition>, ColumnType>;

export const lakeTable = 'ticket_events';
