import type { Failure } from '../../api/problem.ts';
import type { EntryOfTicket } from './opened.ts';

/** What happened to a ticket while somebody wrote. */
export interface TicketMovedOn {
  /** The version by now: who sends the act with it goes on all the same. */
  readonly version: number;
  readonly meanwhile: readonly EntryOfTicket[];
}

const isListed = (meanwhile: unknown): meanwhile is readonly EntryOfTicket[] =>
  Array.isArray(meanwhile) &&
  meanwhile.every((entry: unknown) => typeof entry === 'object' && entry !== null);

const preconditionFailed = 412;

/** What happened meanwhile, where an act was refused for that; undefined: it was not. */
export function movedOnIn(failure: Failure | undefined): TicketMovedOn | undefined {
  if (failure?.because !== 'refused' || failure.problem.status !== preconditionFailed) return undefined;
  const version: unknown = Reflect.get(failure.problem, 'version');
  const meanwhile: unknown = Reflect.get(failure.problem, 'meanwhile');
  return typeof version === 'number' && isListed(meanwhile) ? { version, meanwhile } : undefined;
}

/** The condition of an act (RFC 9110, section 13.1.1): done only while the ticket is at this version. */
export const onlyAt = (version: number): string => `"${version}"`;
