import type { Instant } from '../../domain/foundation/time/instant.ts';
import { couldBeMeant } from '../../domain/institutions/registry/complained-about.ts';
import { officeHeadsOf } from '../../domain/institutions/registry/head-of.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { markOf } from '../../domain/institutions/registry/head-mark.ts';
import { officeHeadsCleared, officeHeadsMeant } from '../../domain/institutions/names/heads-meant.ts';
import {
  CorruptItem,
  type TicketStore,
  type TicketTexts,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { nameRules } from './name-rules.ts';

/** What comparing an unbound name with heads asks of the stores. */
export interface StoresOfNames {
  readonly tickets: Pick<TicketStore, 'textsOf'>;
  readonly registry: Pick<Registry, 'lineage' | 'officer'>;
}

/** What of a ticket's texts is compared with heads. */
export const wordsComparedWithHeads = ({
  officerName,
  subject,
  description,
}: Pick<TicketTexts, 'officerName' | 'subject' | 'description'>) => ({
  words: officerName,
  texts: [subject, description],
});

/** Who held it before it is where it will be: their heads go on reading what they handed on. */
const formerHolders = ({ holder, heldBefore }: Ticket, to: Lineage | string): readonly string[] =>
  typeof to === 'string' ? heldBefore : [...heldBefore, holder];

/**
 * The marks of the heads on the way up from `from`, and of former holders, who may know of a ticket with an unbound name, as the registry
 * is now; undefined: no name is unbound, or its text was erased. Only of such a ticket is anything read. Throws
 * `CorruptItem` where the registry lacks an institution, and what the stores throw.
 */
export async function officeHeadsClearedOf(
  ticket: Ticket,
  from: Lineage | string,
  { tickets, registry }: StoresOfNames,
  at: Instant,
): Promise<readonly string[] | undefined> {
  if (ticket.unboundName !== true) return undefined;
  const said = await tickets.textsOf(ticket.number);
  if (said === undefined) return undefined;
  const [sentTo, way, ...former] = await Promise.all([
    existing(registry, ticket.sentTo),
    typeof from === 'string' ? existing(registry, from) : from,
    ...formerHolders(ticket, from).map((id) => existing(registry, id)),
  ]);
  const path = pathOf(way);
  const places = former.map(({ institution }) => institution);
  const comparing = {
    ...wordsComparedWithHeads(said),
    sentTo: pathOf(sentTo),
    paths: [path, places],
    rules: nameRules,
    at,
  };
  const meant = await officeHeadsMeant(comparing, registry);
  const stillCleared = places
    .flatMap((node) => officeHeadsOf(node, at))
    .filter((head) => !meant.includes(head) && !couldBeMeant(ticket, head))
    .map(markOf);
  return [...new Set([...officeHeadsCleared(path, meant, at), ...stillCleared])];
}

/**
 * The ticket with the heads who may know of it as the registry is now, before anything is decided on it: whoever
 * became one since is compared too. Throws what `officeHeadsClearedOf` throws.
 */
export async function withHeadsCompared(ticket: Ticket, stores: StoresOfNames, at: Instant): Promise<Ticket> {
  const clearedHeads = await officeHeadsClearedOf(ticket, ticket.holder, stores, at);
  return clearedHeads === undefined ? ticket : { ...ticket, clearedHeads };
}

async function existing(registry: Pick<Registry, 'lineage'>, id: string): Promise<Lineage> {
  const lineage = await registry.lineage(id);
  if (lineage === undefined) throw new CorruptItem(`The registry has no ${id}, which a ticket names.`);
  return lineage;
}
