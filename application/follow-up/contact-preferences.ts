import { channelsOf, isReached } from '../../domain/tickets/notified.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import type { NoticeChannel } from '../../domain/vocabulary/notice-channels.ts';

/** How a citizen is reached, as the citizen reads it: never the contact itself. */
export interface ContactPreferences {
  /** The language of notices. */
  readonly language: Language;
  /** No: nothing is sent. */
  readonly safeToContact: boolean;
  /** By what notices can go to what is kept. */
  readonly channels: readonly NoticeChannel[];
  /** Whether they arrive, as far as is known. */
  readonly reached: boolean;
}

export const preferencesOf = (ticket: Ticket): ContactPreferences => ({
  language: ticket.language,
  safeToContact: ticket.safeToContact,
  channels: channelsOf(ticket),
  reached: isReached(ticket),
});
