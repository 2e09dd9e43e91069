/** Number and secret of a ticket. */
interface HandedOffTicket {
  readonly number: string;
  readonly secret: string;
}

let handed: HandedOffTicket | undefined;

/** Hands a ticket off from its receipt to the page that follows it up: in memory alone, and once. */
export function handOffTicket({ number, secret }: HandedOffTicket): void {
  handed = { number, secret };
}

export function takeHandedOffTicket(): HandedOffTicket | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}
