import type { Instant } from '../../foundation/time/instant.ts';

/** What operators switch without a deployment. */
export const switchNames = ['intake', 'notices'] as const;
export type SwitchName = (typeof switchNames)[number];

/** The acts that turn switches, as the registry's chain names them, with the switch of each and how it stands afterwards. */
export const switchActs = {
  'close-intake': { turns: 'intake', on: true },
  'open-intake': { turns: 'intake', on: false },
  'hold-notices': { turns: 'notices', on: true },
  'release-notices': { turns: 'notices', on: false },
} as const satisfies Record<string, { readonly turns: SwitchName; readonly on: boolean }>;
export type SwitchAct = keyof typeof switchActs;

/** By whom, when and why a switch was turned. */
export interface SwitchTurn {
  readonly act: SwitchAct;
  /** The operator, as they name themselves. */
  readonly by: string;
  readonly at: Instant;
  /** For operators and auditors: nobody else reads it. */
  readonly reason?: string;
  /** Until when people are asked to wait, where intake is closed. */
  readonly until?: Instant;
}

/** A switch as it was turned last. */
export interface TurnedSwitch extends Pick<SwitchTurn, 'reason' | 'until'> {
  readonly on: boolean;
  /** Absent: it was written by hand. */
  readonly by?: string;
  readonly at?: Instant;
}

/** Intake while operators have it closed. It stays closed after `until`, which people are told, until they open it. */
export interface ClosedIntake {
  readonly until?: Instant;
}

/** The switches as operators turn them. Every method throws `StoreUnavailable`. */
export interface Switches {
  /**
   * Turns a switch, and writes that into the registry's chain, where there is one. `importing`: an import is under way or broke off, and
   * is ended first.
   */
  turn(turn: SwitchTurn): Promise<'turned' | 'importing'>;
  /** Reads all of them, strongly consistent; undefined: never turned. */
  read(): Promise<Readonly<Record<SwitchName, TurnedSwitch | undefined>>>;
}
