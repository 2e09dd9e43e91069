import { eventsBetweenContract } from './tickets/events-between.ts';
import { identityRequestsContract } from './tickets/identity-requests.ts';
import { phoneTicketsContract } from './tickets/phone-tickets.ts';
import { readingContract } from './tickets/reading.ts';
import { savingContract } from './tickets/saving.ts';
import { submittingContract } from './tickets/submitting.ts';
import { whatIsDueContract } from './tickets/what-is-due.ts';
import type { StoreUnderTest } from './tickets/under-test.ts';

/** What every ticket store does. `open` gives an empty one. */
export function ticketStoreContract(open: () => Promise<StoreUnderTest>): void {
  submittingContract(open);
  identityRequestsContract(open);
  savingContract(open);
  phoneTicketsContract(open);
  readingContract(open);
  whatIsDueContract(open);
  eventsBetweenContract(open);
}
