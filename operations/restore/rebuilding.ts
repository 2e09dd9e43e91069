import type { SwitchName } from '../../domain/institutions/registry/switches.ts';
import type { TableName } from '../../lib/config/tables.ts';

/** What goes back with a table, and what is made again of it. */
export interface Rebuilding {
  /** Tables that go back to the same second: their items name versions of its own, and never take an older one. */
  readonly together: readonly TableName[];
  /** What is switched off meanwhile: what is written to a table that is left behind is lost, and what is told can't be taken back. */
  readonly holds: readonly SwitchName[];
  /** Which events the topic is told again: those of the hour before the moment, or of all that time until now. */
  readonly replays?: 'before' | 'since';
  /** Figures are counted anew out of the histories. */
  readonly recounts?: true;
  /** What an operator does or knows besides. */
  readonly besides: readonly string[];
}

const clocks =
  'Clocks: nothing to do. Those of tickets that went back end without acting, and the sweeper starts others within minutes.';
const toldTwice =
  'Before notices are released: what went out since then is in the outbox as not sent. See docs/design/restoring.md, What is told twice.';

/** By the table that is restored. Source: docs/design/restoring.md, What follows by itself. */
export const rebuildings = {
  tickets: {
    together: ['projections'],
    holds: ['intake', 'notices'],
    replays: 'before',
    recounts: true,
    besides: [
      clocks,
      'The lake: remove the folders of the days since, and replay those days.',
      'Audit log: npm run audit:verify names each event that the restore lost as removed, for ever. Write down which restore it was.',
    ],
  },
  projections: { together: [], holds: [], replays: 'since', besides: [] },
  measures: {
    together: [],
    holds: [],
    recounts: true,
    besides: [
      'Months that were published since are published again by their schedule, from the same figures.',
    ],
  },
  outbox: { together: [], holds: ['notices'], replays: 'since', besides: [toldTwice] },
  identities: {
    together: [],
    holds: ['intake', 'notices'],
    besides: [
      'Contacts that were left since are lost, and nothing else has them: npm run audit:export -- --contacts, and audit:verify, name their tickets.',
      'How officers are reached: npm run registry:import writes what changed since.',
    ],
  },
  registry: {
    together: [],
    holds: ['intake', 'notices'],
    besides: [
      'Items of before they were sealed: npm run registry:seal -- --apply --again.',
      'What administrators changed since has to be done again; npm run audit:verify names each such change.',
      'Logins that were linked since: npm run officers:accounts -- --apply links them again.',
    ],
  },
} as const satisfies Record<Exclude<TableName, 'sessions'>, Rebuilding>;

/** A table that can be restored: `sessions` is in no backup. */
export type RestoredName = keyof typeof rebuildings;

export const isRestored = (name: string): name is RestoredName => Object.hasOwn(rebuildings, name);
