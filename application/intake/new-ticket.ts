import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Channel, Kind, Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Suggested } from '../../domain/institutions/understanding/understanding.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';

/** A ticket as it is sent, by whichever channel: each of its fields was found valid, and none was looked up. */
export interface NewTicket {
  readonly channel: Channel;
  readonly kind: Kind;
  /** Registry id of what it is about. */
  readonly category: string;
  /** Registry id of the institution that it is sent to. */
  readonly institution: string;
  readonly subject: string;
  readonly description: string;
  readonly remedySought?: string;
  /** What the place is near. */
  readonly landmark?: string;
  /** It is about the head of that institution. */
  readonly aboutHead: boolean;
  /** The sender was asked whether the words are about that head, and `aboutHead` is the answer. */
  readonly aboutHeadAsked?: boolean;
  /** Registry id of the officer that it is about. */
  readonly aboutOfficer?: string;
  /** The officer that it is about, where only the name is known. */
  readonly officerName?: string;
  /** The number of an earlier ticket that it goes on from. */
  readonly cites?: string;
  /** The mark of an incident that its citizen was told of, and says that it is of too. */
  readonly sameAs?: string;
  /** What was suggested by the words before it was sent. */
  readonly understood?: Suggested;
  readonly openness: Openness;
  /** Absent exactly where it is anonymous; else with a phone, an e-mail address or both. */
  readonly contact?: {
    /** International: `+255712345678`. */
    readonly phone?: string;
    /** In small letters. */
    readonly email?: string;
    readonly name?: string;
  };
  /** No: nothing is ever sent to the contact. */
  readonly safeToContact: boolean;
  /** The language of the notices about it. */
  readonly language: Language;
  readonly place?: NonNullable<Ticket['place']>;
}
