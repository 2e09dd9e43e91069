import type { ChangeToSave, Submission, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';

/** What was stored while somebody listened, in order. */
export interface ReceivedEvents {
  readonly submissions: readonly Submission[];
  readonly changes: readonly ChangeToSave[];
}

/** From now on everything that is stored there can be stored again elsewhere. */
export function listenTo(tickets: TicketStore): ReceivedEvents {
  const submissions: Submission[] = [];
  const changes: ChangeToSave[] = [];
  const [submit, save] = [tickets.submit.bind(tickets), tickets.save.bind(tickets)];
  tickets.submit = async (submission) => {
    const outcome = await submit(submission);
    if (outcome.outcome === 'stored') submissions.push(submission);
    return outcome;
  };
  tickets.save = async (change) => {
    const outcome = await save(change);
    if (outcome === 'saved') changes.push(change);
    return outcome;
  };
  return { submissions, changes };
}
