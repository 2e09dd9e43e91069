import type { ReplyOf } from '../../api/routes.ts';

/** A ticket as its citizen sees it: the API's answer. */
export type Followed = ReplyOf<'follow-ticket'>;

/** What can be done now. */
export type ActToDo = Followed['acts'][number];
export type ActName = ActToDo['act'];

/** What an act answers. */
export type DoneAct = ReplyOf<'reply'>;

/** Where a question that came with the page's memory alone is answered by the API: who may ask. */
export interface TicketKey {
  /** Digits alone. */
  readonly number: string;
  /** The receipt secret, digits alone: in memory and in the header `Mrejesho-Secret`, nowhere else. */
  readonly secret: string;
}

/** What grows with each page of it: what happened, what was written, and who opened the ticket. */
export type HistoryOfTicket = Pick<Followed, 'timeline' | 'messages' | 'reads'>;
