import { branchesToFind, branchOf } from '../../domain/casework/search/search-branches.ts';
import type { SearchedTicket, SearchIndex } from '../../domain/casework/search/search-index.ts';
import { mostTerms, termsOf } from '../../domain/casework/search/search-terms.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { placeNamesOf } from '../place-names.ts';

interface Ports {
  readonly searchIndex: Pick<SearchIndex, 'keep'>;
  readonly tickets: Pick<TicketStore, 'state' | 'textsOf'>;
  readonly registry: Pick<Registry, 'lineage' | 'institution'>;
}

/** Whether by an event a ticket is found elsewhere: it came, or came to another holder. */
export const changesSearch = ({ before, after }: TicketEvent): boolean => before?.holder !== after.holder;

/**
 * Keeps the words by which a ticket is found, in the branches of all who hold it or did. The event says only that this may have
 * changed: text and holders are read of the ticket, for no event has words.
 */
export const keepSearchable = (
  { tickets, registry, searchIndex }: Ports,
  { number, version, at }: Pick<TicketEvent, 'number' | 'version' | 'at'>,
): Promise<'kept' | 'nothing-new'> =>
  searchIndex.keep({ number, version }, async (): Promise<SearchedTicket> => {
    const [state, texts] = await Promise.all([tickets.state(number), tickets.textsOf(number)]);
    const [placeNames, ...lineages] = await Promise.all([
      placeNamesOf(state?.place, registry),
      ...(state === undefined ? [] : [...state.heldBefore, state.holder]).map((id) => registry.lineage(id)),
    ]);
    const terms = texts === undefined ? [] : termsOf({ ...texts, placeNames });
    const held = lineages.flatMap((lineage) => (lineage === undefined ? [] : [branchOf(lineage)]));
    return {
      number,
      sentAt: state?.submittedAt ?? at,
      branches: branchesToFind(held).map((branch, place) => ({
        branch,
        terms: terms.slice(0, place === 0 ? mostTerms.atFirst : mostTerms.elsewhere),
      })),
    };
  });
