/** A ticket that is read with its history, the newest page first. */
export interface TicketWithHistory<Ticket, History> {
  readonly ticket: Ticket;
  /** All pages that were shown, as one. */
  readonly history: History;
  /** The cursor to what came before; absent: nothing did. */
  readonly older: string | undefined;
  /** Whether more than the newest page was shown. */
  readonly olderShown: boolean;
}

interface HistoryOptions<Ticket, History> {
  readonly historyIn: (ticket: Ticket) => History;
  readonly join: (earlier: History, later: History) => History;
  /** Whether nothing lies between two pages that neither shows. */
  readonly goesOn: (earlier: History, later: History) => boolean;
}

/** How the pages of a ticket's history become one, whoever reads it. */
export function historyPages<Ticket extends { readonly older?: string | undefined }, History>({
  historyIn,
  join,
  goesOn,
}: HistoryOptions<Ticket, History>) {
  type Read = TicketWithHistory<Ticket, History>;
  const begun = (ticket: Ticket, history: History): Read => ({
    ticket,
    history,
    older: ticket.older,
    olderShown: false,
  });
  return {
    take: (ticket: Ticket, before: Read | undefined): Read => {
      const newest = historyIn(ticket);
      // Where the newest page moved on by more than itself, what lies between was never shown: begin anew.
      if (before === undefined || !goesOn(before.history, newest)) return begun(ticket, newest);
      const read = begun(ticket, join(before.history, newest));
      return before.olderShown ? { ...read, older: before.older, olderShown: true } : read;
    },
    next: ({ older }: Read): string | undefined => older,
    join: (read: Read, page: Ticket): Read => ({
      ...read,
      history: join(historyIn(page), read.history),
      older: page.older,
      olderShown: true,
    }),
    restart: ({ ticket, history }: Read): Read => begun(ticket, history),
  };
}
