/** The names of the tables of tickets, as the stage configures them. */
export interface TicketTables {
  readonly tickets: string;
  /** Only intake and the citizens' acts have it: who leaves a contact needs it. */
  readonly identities?: string;
}

/** The name of the identity vault's table. TypeError: the store was made without it, a defect of ours. */
export function vaultOf({ identities }: TicketTables): string {
  if (identities === undefined) throw new TypeError('Only a store with the identity vault takes a contact.');
  return identities;
}
