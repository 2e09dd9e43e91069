import { chainLinkTo, type Hash, type ChainLink } from '../../../domain/audit/chain.ts';
import { registryChain, type RegistryEntry } from '../../../domain/audit/registry-chain.ts';
import type { ListRead } from '../../../domain/audit/list-log.ts';
import type { TicketRead } from '../../../domain/audit/read-log.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { SecretReplaced } from '../../../domain/messaging/notices/receipt-secrets.ts';
import { hashing } from '../../crypto/hashing.ts';
import { eventEntry } from './event-item.ts';
import { listReadEntry } from './list-read-item.ts';
import { registryEntryContent } from './registry-entry-item.ts';
import { secretEntry } from './secret-item.ts';
import { readEntry } from './ticket-read-item.ts';

/** What ties an event to the one before it, whichever store it goes to. Without `previous` it is the first. */
export const linkOfEvent = (event: TicketEvent, previous?: Hash): ChainLink =>
  chainLinkTo(previous, { chain: 'events', number: event.number }, eventEntry(event), hashing);

/** Link of a read in its chain. */
export const linkOfRead = (read: TicketRead, previous?: Hash): ChainLink =>
  chainLinkTo(previous, { chain: 'reads', number: read.number }, readEntry(read), hashing);

/** Link of a list's page in its officer's chain. */
export const linkOfListRead = (read: ListRead, previous?: Hash): ChainLink =>
  chainLinkTo(previous, { chain: 'reads', number: read.number }, listReadEntry(read), hashing);

/** Link of a replaced receipt secret in its chain. */
export const linkOfSecret = (replaced: SecretReplaced, previous?: Hash): ChainLink =>
  chainLinkTo(previous, { chain: 'secrets', number: replaced.number }, secretEntry(replaced), hashing);

/** Link of a registry change in its chain. */
export const linkOfRegistryEntry = (entry: RegistryEntry, previous?: Hash): ChainLink =>
  chainLinkTo(previous, registryChain, registryEntryContent(entry), hashing);
