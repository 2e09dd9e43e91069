import type { NewsKind } from '../news/news-kinds.ts';
import type { NoticeRule } from './notice-rules.ts';
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

/** Whether a rule tells news, of which each officer chooses how they are told. */
export const tellsNews = (rule: NoticeRule): boolean =>
  rule.to !== 'citizen' && newsKindOf('email' in rule ? rule.email : rule.line) !== undefined;
