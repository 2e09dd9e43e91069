import { preferencesOf, type PreferencesChosen } from '../../domain/acts/citizen/change-preferences.ts';
import { channelsOf, isReached } from '../../domain/tickets/notified.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { NoticeChannel } from '../../domain/vocabulary/notice-channels.ts';

/** How a citizen is reached, as the citizen reads it: never the contact itself. */
export interface ContactPreferences extends Required<PreferencesChosen> {
  /** By what notices can go to what is kept. */
  readonly channels: readonly NoticeChannel[];
  /** Whether they arrive, as far as is known. */
  readonly reached: boolean;
}

export const contactPreferencesOf = (ticket: Ticket): ContactPreferences => ({
  ...preferencesOf(ticket),
  channels: channelsOf(ticket),
  reached: isReached(ticket),
});
