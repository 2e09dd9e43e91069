import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { openDirectionIn } from '../../../ticketing/tickets/direction-event.ts';
import type { Actor } from '../../../foundation/vocabulary/acts.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';
import type { Change, TicketEvent } from '../../../ticketing/tickets/event.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import { type ActInput, perform } from '../perform.ts';
import { ActRefused } from '../refusals.ts';
import { namingMentioned, type Mentioning } from './mentions.ts';

export interface DirectionReport extends ActInput, Mentioning {
  /** The offices that the one who reports works at or heads. */
  readonly offices: readonly string[];
}

const ofHolder: readonly Actor[] = ['officer', 'assignee', 'head'];

/** Whoever works for the holder reports what went to the holder; the others what went to an office of theirs. */
const wentToThem = (
  { facts: { institution } }: TicketEvent<'direct'>,
  holder: string,
  { by, offices }: DirectionReport,
): boolean =>
  institution === undefined || institution === holder
    ? ofHolder.includes(by.actor)
    : offices.includes(institution);

/**
 * Reports that what was directed is done, on time or late: the clock reminds of it no more. What an answer, a
 * later direction or another level has overtaken needs no report. Throws ActRefused.
 * Source: docs/rules.md, Directions.
 */
export function reportDirection(history: TicketHistory, report: DirectionReport, rules: TimeRules): Change {
  const { ticket } = history;
  const input = omit(report, 'offices', 'mentions');
  const given = openDirectionIn(history);
  const refusal = { actor: input.by.actor, status: ticket.status };
  if (given === undefined) throw new ActRefused('nothing-directed', 'report-direction', refusal);
  const { officer: giver } = given.by;
  return perform(
    ticket,
    {
      act: 'report-direction',
      ...input,
      unless: { 'directed-elsewhere': !wentToThem(given, ticket.holder, report) },
      facts: {
        direction: given.version,
        dueBy: given.facts.dueBy,
        ...(giver !== undefined && { giver }),
        ...namingMentioned(report),
      },
    },
    (before) => omit(before, 'direction', 'directedBy', 'directionIsNear'),
    rules,
  );
}
