import type { TableName } from '../../lib/config/tables.ts';
import type { Stores } from './stores.ts';

/** One way to reach what is stored. */
export interface AccessPath {
  readonly name: string;
  readonly table: TableName;
  /** Which call, by which key, how consistent. */
  readonly how: string;
  /**
   * Prepares with stores that nobody measures, and says what is to be measured. `place` is that of a
   * ticket of its own, which nothing else was done to.
   */
  readonly ready: (unmeasured: Stores, place: number) => Promise<(measured: Stores) => Promise<unknown>>;
}
