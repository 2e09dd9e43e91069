import type { ReplyOf } from '../../api/routes.ts';

/** A ticket as the API shows it to an officer. */
export type Opened = ReplyOf<'open-ticket'>;

/** Where a ticket stands, without its texts: to ask is no read. */
export type TicketStatusOfApi = ReplyOf<'show-standing'>;

/** An act that may be done now, as it would be. */
export type OfferedToDo = Opened['acts'][number];

/** What happened to it, once. */
export type Happened = NonNullable<Opened['history']>[number];

/** An entry of the history without its texts. */
export type EntryOfTicket = Pick<Happened, 'version' | 'act' | 'at' | 'by' | 'status' | 'institution'>;

/** A file of it, as far as it is. */
export type FileOfOpened = NonNullable<Opened['attachments']>[number];

/** What an act would do. */
export type PreviewOfAct = ReplyOf<'preview-officer-act'>;
