/** Number and secret of a ticket. */
interface HandedTicket {
  readonly number: string;
  readonly secret: string;
}

let handed: HandedTicket | undefined;

/** Hands a ticket from its receipt to the page that follows it up: in memory alone, and once. */
export function handTicketOver({ number, secret }: HandedTicket): void {
  handed = { number, secret };
}

export function takeHandedTicket(): HandedTicket | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}
