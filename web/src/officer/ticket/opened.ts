import type { components } from '../../api/officer-schema.ts';

type Schemas = components['schemas'];

/** A ticket as the API shows it to an officer. */
export type Opened = Schemas['OpenedTicket'];

/** Where a ticket stands, without its texts: to ask is no read. */
export type StandingOfTicket = Schemas['TicketStanding'];

/** An act that may be done now, as it would be. */
export type OfferedToDo = Opened['acts'][number];

/** What happened to it, once. */
export type Happened = Schemas['HistoryEntry'];

/** The same without what was said. */
export type EntryOfTicket = Pick<Happened, 'version' | 'act' | 'at' | 'by' | 'status' | 'institution'>;

/** A file of it, as far as it is. */
export type FileOfOpened = Schemas['Attachment'];

/** What an act answers. */
export type DoneByOfficer = Schemas['ActDone'];

/** What an act would do. */
export type PreviewOfAct = Schemas['ActPreview'];
