import {
  preferencesOf,
  type PreferencesChosen,
} from '../../domain/casework/acts/citizen/change-preferences.ts';
import { channelsOf, isReached } from '../../domain/ticketing/tickets/notified.ts';
import { isPhoneConfirmed } from '../../domain/ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';

/** How a citizen is reached, as the citizen reads it: never the contact itself. */
export interface ContactPreferences extends Required<PreferencesChosen> {
  /** By what notices can go to what is kept. */
  readonly channels: readonly NoticeChannel[];
  /** Whether they arrive, as far as is known. */
  readonly reached: boolean;
  /** Whether the phone that SMS go to is known to be the citizen's. Absent: none go. */
  readonly phoneConfirmed?: boolean;
}

export const contactPreferencesOf = (ticket: Ticket): ContactPreferences => ({
  ...preferencesOf(ticket),
  channels: channelsOf(ticket),
  reached: isReached(ticket),
  ...(isReached(ticket) &&
    ticket.safeToContact &&
    channelsOf(ticket).includes('sms') && { phoneConfirmed: isPhoneConfirmed(ticket) }),
});
