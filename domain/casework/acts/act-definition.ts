import type { WrittenPart } from '../../foundation/vocabulary/written-parts.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { WrittenParts } from '../../ticketing/tickets/written.ts';
import type { ActInput } from './perform.ts';

/** The parts of what is written with an act, and which of them must be. */
export type Writes = Readonly<Partial<Record<WrittenPart, 'needed' | 'optional'>>>;

/** Nothing is said with an act, or nothing is written. */
export type NothingSaid = object;

type PartsOf<W, How> = { [Part in keyof W]: W[Part] extends How ? Part : never }[keyof W];

/** What somebody writes with an act. */
export type TextsOf<W> = Readonly<Record<PartsOf<W, 'needed'>, string>> &
  Readonly<Partial<Record<PartsOf<W, 'optional'>, string>>>;

/** The parts of what is written with an act that the details have. */
export const textsIn = (details: object, writes: Writes): WrittenParts =>
  Object.fromEntries(Object.entries(details).filter(([part]) => Object.hasOwn(writes, part)));

/** Decides an act with which nothing is chosen, on the ticket's history and the rules alone. */
export const byHistory =
  (decide: (history: TicketHistory, input: ActInput, rules: TimeRules) => Change) =>
  ({
    history,
    input,
    rules,
  }: {
    readonly history: TicketHistory;
    readonly input: ActInput;
    readonly rules: TimeRules;
  }): Change =>
    decide(history, input, rules);
