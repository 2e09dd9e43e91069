import {
  branchesToFind,
  branchOf,
  liesUnderRoot,
  type Branch,
} from '../../domain/casework/search/search-branches.ts';
import type { SearchedTicket, SearchIndex } from '../../domain/casework/search/search-index.ts';
import { matterTerms, mostTermsIn, rootTerms, termsOf } from '../../domain/casework/search/search-terms.ts';
import { senderTerm } from '../../domain/casework/search/sender-marks.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { partIdsOf } from '../shown-location.ts';

interface Ports {
  readonly searchIndex: Pick<SearchIndex, 'keep'>;
  readonly tickets: Pick<TicketStore, 'state' | 'textsOf' | 'senderMarksOf'>;
  readonly registry: Pick<Registry, 'lineage' | 'institution'>;
}

/** Acts by which a ticket is found by another filter, or by its sender's name, or no longer. */
const actsOnSearch: readonly Act[] = [
  'reclassify',
  'undo-reclassification',
  'open-up',
  'hide-again',
  'withdraw',
];

/** Whether by an event a ticket is found elsewhere or by something else. */
export const changesSearch = ({ type, before, after }: TicketEvent): boolean =>
  before?.holder !== after.holder ||
  (before.status === 'closed') !== (after.status === 'closed') ||
  actsOnSearch.includes(type);

/** The branch under which a ticket is posted for the root, of those that lie under it. */
const ofRoot: Branch = [];

/**
 * Keeps the words by which a ticket is found, in the branches of all who hold it or did, and what filters ask for. The event says only
 * that this may have changed: text and state are read of the ticket, for no event has words.
 */
export const keepSearchable = (
  { tickets, registry, searchIndex }: Ports,
  { number, version, at }: Pick<TicketEvent, 'number' | 'version' | 'at'>,
): Promise<'kept' | 'nothing-new'> =>
  searchIndex.keep({ number, version }, async (): Promise<SearchedTicket> => {
    const [state, texts] = await Promise.all([tickets.state(number), tickets.textsOf(number)]);
    if (state === undefined || texts === undefined)
      return { number, sentAt: state?.submittedAt ?? at, branches: [] };
    const [marks, parts, lineages] = await Promise.all([
      state.openness === 'identified' ? tickets.senderMarksOf(number) : [],
      Promise.all(partIdsOf(state.place).map((id) => registry.institution(id))),
      Promise.all([...state.heldBefore, state.holder].map((id) => registry.lineage(id))),
    ]);
    const known = lineages.filter((lineage) => lineage !== undefined);
    const terms = [
      ...matterTerms(state),
      ...marks.map(senderTerm),
      ...termsOf({ ...texts, places: parts.filter((part) => part !== undefined) }),
    ];
    return {
      number,
      sentAt: state.submittedAt,
      branches: [
        ...branchesToFind(known.map(branchOf)).map((branch, place) => ({
          branch,
          terms: terms.slice(0, mostTermsIn(place)),
        })),
        ...(known.some(liesUnderRoot) ? [{ branch: ofRoot, terms: rootTerms(state) }] : []),
      ],
    };
  });
