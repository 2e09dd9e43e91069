import type { NewsKind } from '../news/news-kinds.ts';
import type { TicketEmail } from './templates.ts';

/** The e-mails of which each is also one of the officer's news. */
const kindOfEmail: Readonly<Partial<Record<TicketEmail, NewsKind>>> = {
  mentioned: 'mentioned',
  'assigned-to-you': 'assigned',
  directed: 'directed',
  watched: 'watched',
};

/** Finds the kind of news that an e-mail tells; undefined: it stands in no News. */
export const newsKindOf = (email: TicketEmail | undefined): NewsKind | undefined =>
  email === undefined ? undefined : kindOfEmail[email];
