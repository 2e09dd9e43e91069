import { categoryTerm, kindTerm, liveTerm } from '../../domain/casework/search/filter-terms.ts';
import type { IndexStretch, SearchedTicket } from '../../domain/casework/search/search-index.ts';
import { mostTermsIn } from '../../domain/casework/search/search-terms.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { AccessPath } from './access-path.ts';
import { firstMoment, submissionAt } from './stored-tickets.ts';
import type { Stores } from './stores.ts';

/** More than are read of a word at once. */
const postedTickets = 300;
const ticketsOfPage = 50;

const matter = [kindTerm('complaint'), categoryTerm('maji')];

/** Posted in an office of its own, and for the root: under every term that a branch may have. */
const posted = (office: string, place: number, isLive = true): SearchedTicket => ({
  number: submissionAt(place).ticket.number,
  sentAt: plusSeconds(firstMoment, place),
  branches: [
    {
      branch: [office],
      terms: [
        ...matter,
        ...(isLive ? [liveTerm] : []),
        ...Array.from({ length: mostTermsIn(0) - matter.length - 1 }, (_, word) => `neno${word}`),
      ],
    },
    { branch: [], terms: [kindTerm('complaint'), ...(isLive ? [liveTerm] : [])] },
  ],
});

const keep = ({ searchIndex }: Stores, ticket: SearchedTicket, version = 1) =>
  searchIndex.keep({ number: ticket.number, version }, () => Promise.resolve(ticket));

async function anOffice(stores: Stores, place: number): Promise<string> {
  const office = `ofisi-${place}`;
  for (let count = 0; count < postedTickets; count += 1) await keep(stores, posted(office, place + count));
  return office;
}

const finding = (name: string, words: IndexStretch['words'], isOfRoot = false): AccessPath => ({
  name,
  table: 'projections',
  how: 'Query WORD#hash, from the path of the office, for each word and each thing that narrows, eventual; four times at most',
  ready: async (stores, place) => {
    const office = await anOffice(stores, place);
    const branches = [isOfRoot ? [] : [office]];
    return ({ searchIndex }) =>
      searchIndex.candidates({ words, branches, after: undefined, limit: ticketsOfPage });
  },
});

export const searchPaths: readonly AccessPath[] = [
  {
    name: 'post what a new ticket is found by',
    table: 'projections',
    how: 'GetItem SEARCHED#n, strong; PutItem of it, under its revision; BatchWriteItem of postings',
    ready: (_, place) => Promise.resolve((stores) => keep(stores, posted(`ofisi-${place}`, place))),
  },
  {
    name: 'the same of a ticket that is closed',
    table: 'projections',
    how: 'the same',
    ready: async (stores, place) => {
      await keep(stores, posted(`ofisi-${place}`, place));
      return (measured) => keep(measured, posted(`ofisi-${place}`, place, false), 2);
    },
  },
  finding('tickets of an office by a word that all have', [['neno0']]),
  finding('tickets of an office by a word, category, kind and that they are open', [
    ['neno0'],
    ...matter.map((term) => [term]),
    [liveTerm],
  ]),
  finding('tickets of an office by category and that they are open', [[categoryTerm('maji')], [liveTerm]]),
  finding(
    'tickets under the root by kind and that they are open',
    [[kindTerm('complaint')], [liveTerm]],
    true,
  ),
  {
    name: 'by which marks of a name 50 tickets are found',
    table: 'tickets',
    how: 'BatchGetItem SENDER#n, eventual',
    ready: () =>
      Promise.resolve(({ listedTickets }) =>
        listedTickets.senderMarksOf(
          Array.from({ length: ticketsOfPage }, (_, place) => submissionAt(place).ticket.number),
        ),
      ),
  },
];
