import { surelySees, surelySeesAll, surelyToldName } from '../../domain/casework/visibility/seen-by-state.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import { checkDigitOf } from '../../domain/foundation/vocabulary/check-digit.ts';
import type { ListedContent } from '../../domain/ticketing/tickets/listed-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Container } from '../container.ts';
import { contextOfState } from './access-context.ts';
import { standIn } from './seen-by-state.ts';
import type { ViewRequest } from './view-ticket.ts';

/** A ticket that an officer sees by its state. */
export interface TicketByState {
  readonly ticket: Ticket;
  readonly content: ListedContent;
  /** Whether the officer sees all of it, or no more than its status. */
  readonly seesAll: boolean;
  /** Whether the officer is told the name of an identified sender. */
  readonly toldName: boolean;
}

/** So many tickets are looked at at once, whatever is found: seen or not, there or not. */
export const lookedAtOnce = 50;

/** Numbers that no ticket has and nobody can type, in the place of tickets that were not found: of the 99th month, with a wrong check digit. */
const noNumber = (place: number): string => {
  const digits = `0099${String(place).padStart(7, '0')}`;
  return `${digits}${(checkDigitOf(digits) + 1) % 10}`;
};

/** Numbers with as many that nobody has that they are some times `lookedAtOnce`: so it takes as long however many are meant. */
export const paddedNumbers = (numbers: readonly string[]): readonly string[] =>
  Array.from(
    { length: Math.max(1, Math.ceil(numbers.length / lookedAtOnce)) * lookedAtOnce },
    (_, place) => numbers[place] ?? noNumber(place),
  );

/**
 * What the officer sees of tickets, by their states as opening decides: where only the history could say, nothing. Hidden and
 * missing ones take as long as seen ones. Throws `StoreUnavailable`.
 */
export async function seenByStates(
  { listedTickets, registry }: Pick<Container, 'listedTickets' | 'registry'>,
  numbers: readonly string[],
  { officer, now }: Pick<ViewRequest, 'officer' | 'now'>,
): Promise<readonly TicketByState[]> {
  const viewer = viewerOf(officer);
  const contents = await listedTickets.contentsOf(numbers);
  const seen = await Promise.all(
    numbers.map(async (number): Promise<TicketByState | undefined> => {
      const content = contents.get(number);
      const ticket = content?.ticket;
      const state = ticket ?? standIn(viewer, { now });
      const context = await contextOfState(viewer, state, registry, now);
      if (!surelySees(viewer, state, context) || content === undefined || ticket === undefined)
        return undefined;
      return {
        ticket,
        content,
        seesAll: surelySeesAll(viewer, state, context),
        toldName: surelyToldName(viewer, ticket, context),
      };
    }),
  );
  return seen.filter((one) => one !== undefined);
}
