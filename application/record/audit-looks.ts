import type { Look, LooksByDay, PlacedLook } from '../../domain/audit/looks.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { surelySees } from '../../domain/casework/visibility/seen-by-state.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { contextOfState } from '../access/access-context.ts';
import type { Container } from '../container.ts';
import type { AuditPeriod } from './audit-period.ts';

/** Who looks into the record, and of which days. */
export interface Auditing {
  readonly officer: PresentOfficer;
  readonly now: Instant;
  readonly period: AuditPeriod;
}

/**
 * Leaves out lines of tickets whose status the auditor does not see, by the state of each: a count or a list tells of no ticket that
 * the auditor cannot tell from a missing one. What is left out is undefined.
 */
export async function linesSeen<Line extends { readonly number: string }>(
  { listedTickets, registry }: Pick<Container, 'listedTickets' | 'registry'>,
  lines: readonly Line[],
  { officer, now }: Pick<Auditing, 'officer' | 'now'>,
): Promise<readonly (Line | undefined)[]> {
  const numbers = [...new Set(lines.map(({ number }) => number))];
  const states = await listedTickets.statesOf(numbers);
  const viewer = viewerOf(officer);
  const sees = async (ticket: Ticket | undefined): Promise<boolean> => {
    const context = await contextOfState(viewer, ticket, registry, now); // of a missing one too: it costs the same
    return ticket !== undefined && surelySees(viewer, ticket, context);
  };
  const seen = new Map(
    await Promise.all(numbers.map(async (number) => [number, await sees(states.get(number))] as const)),
  );
  return lines.map((line) => (seen.get(line.number) === true ? line : undefined));
}

/** Leaves out looks outside the period, and at tickets whose status the auditor does not see. */
export async function looksSeen(
  ports: Pick<Container, 'listedTickets' | 'registry'>,
  looks: readonly Look[],
  auditing: Auditing,
): Promise<readonly (Look | undefined)[]> {
  const { first, last } = auditing.period;
  const seen = await linesSeen(ports, looks, auditing);
  return seen.map((look) => (look !== undefined && look.at >= first && look.at <= last ? look : undefined));
}

/** Looks of the period from a place on, `limit` at least unless it ends, day by day. */
export async function looksFrom(
  looksByDay: LooksByDay,
  { days }: AuditPeriod,
  limit: number,
  place: string | undefined,
): Promise<{ readonly looks: readonly Look[]; readonly next?: string }> {
  const looks: Look[] = [];
  const [begun, ...rest] = place?.split(' ') ?? [];
  let after = rest.length === 0 ? undefined : rest.join(' ');
  for (const day of days.filter((one) => begun === undefined || one >= begun)) {
    if (looks.length >= limit) return { looks, next: day };
    const page = await looksByDay.looksOfDay(day, limit - looks.length, after);
    looks.push(...page.looks);
    if (page.next !== undefined) return { looks, next: `${day} ${page.next}` };
    after = undefined;
  }
  return { looks };
}

/** Looks of an officer in the period before a place, the newest first, `limit` at most. */
export async function looksOfOfficerBefore(
  looksByDay: LooksByDay,
  who: string,
  { days }: AuditPeriod,
  limit: number,
  place: string | undefined,
): Promise<{ readonly lines: readonly PlacedLook[]; readonly isLast: boolean }> {
  const lines: PlacedLook[] = [];
  const [begun, ...rest] = place?.split(' ') ?? [];
  let before = rest.length === 0 ? undefined : rest.join(' ');
  for (const day of days.toReversed().filter((one) => begun === undefined || one <= begun)) {
    const looks = await looksByDay.looksOfOfficer(who, day, limit - lines.length, before);
    lines.push(...looks.map(({ place: at, line }) => ({ place: `${day} ${at}`, line })));
    if (lines.length >= limit) return { lines, isLast: false };
    before = undefined;
  }
  return { lines, isLast: true };
}
