/** The names of the tables of tickets, as the stage configures them. */
export interface TicketTables {
  readonly tickets: string;
  /** Only intake has it: a submission with a contact needs it. */
  readonly identities?: string;
}
