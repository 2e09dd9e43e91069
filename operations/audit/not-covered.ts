/** What no verification of the audit log covers, and where it lies. */
export interface NotCovered {
  /** As it is printed. */
  readonly what: string;
  /** The tables of which nothing else is exported than the list leaves. */
  readonly tables?: readonly string[];
  /**
   * Items of the tables of tickets and identities by entity, and which of their attributes, by path; absent: all.
   */
  readonly items?: Items | readonly Items[];
}

interface Items {
  readonly entities: readonly string[];
  readonly attributes?: RegExp;
}

const anyItem = ['.*'];

/** All of it. Whoever stores something new says here that nothing vouches for it, or brings it under the audit log. */
export const notCovered: readonly NotCovered[] = [
  {
    what: 'of the registry the templates of answers, views of queues, what waits for a second administrator, jobs, and whether notices are held',
    tables: ['registry'],
  },
  {
    what: 'notices, which tickets a phone has, who wants no SMS, and what phones are in the midst of',
    tables: ['identities', 'outbox', 'sessions'],
  },
  {
    what: 'queues, figures and publications: they are made of events, and replay and recount make them again',
    tables: ['projections', 'measures'],
  },
  {
    what: 'where items stand in indexes: what lists them is not what they are',
    items: { entities: anyItem, attributes: /^GSI[12][PS]K$/ },
  },
  {
    what: 'what keeps requests from being done twice, counts of a day, open pages, the list of requests for identities, what tickets are compared with, and by which marks of a name they are found',
    items: {
      entities: [
        'idempotency',
        'read-request',
        'secret-request',
        'daily-count',
        'guesses',
        'pass-codes',
        'open-page',
        'record-walk',
        'identity-request',
        'comparable',
        'taken-out',
        'sender',
      ],
    },
  },
  {
    what: 'attachments that wait, were refused or taken away; and of the others all but size, digest and salt',
    items: {
      entities: ['attachment'],
      attributes: /^(?!size$|digest$|salt$|upload$|state$|entity$|SK$|PK$)/,
    },
  },
  {
    what: 'of a ticket the point on the map, what its receipt secret derives from, and by what a citizen could be told to whom nothing may be sent',
    items: [
      { entities: ['ticket'], attributes: /^place\.pt\b|^(by|nr|tell|safe)$/ },
      { entities: ['contact'], attributes: /^seed$/ },
    ],
  },
  {
    what: 'the number of the form in which an item is stored, what it repeats of its key, and attributes and items that nothing reads',
    items: {
      entities: ['ticket', 'texts', 'written', 'reason', 'snapshot', 'reads', 'secrets', 'contact'],
      attributes: /^(v|number|version|count|another)$|(^|\.)unknown$/,
    },
  },
  {
    what: 'who wrote an entry: one that is added by whoever writes the table is anchored by the next checkpoint like any other',
  },
  {
    what: 'whether a ticket has a snapshot of what still decides: without one its events are read',
    items: { entities: ['snapshot'], attributes: /^(|SK|entity)$/ },
  },
];

/** What of the table of tickets an attribute falls under, by its path; undefined: the verification covers it. */
export const notCoveredOf = (entity: string, attribute: string): NotCovered | undefined =>
  notCovered.find(({ items = [] }) =>
    [items]
      .flat()
      .some(
        ({ entities, attributes }) =>
          (entities === anyItem || entities.includes(entity)) && (attributes?.test(attribute) ?? true),
      ),
  );
