import type { Change } from '../../../ticketing/tickets/event.ts';
import { channelsOf } from '../../../ticketing/tickets/notified.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import type { Language } from '../../../foundation/vocabulary/language.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';
import { type ActInput, perform } from '../perform.ts';

/** How a citizen wants to be told from now on; what is left out stays as it is. */
export interface PreferencesChosen {
  /** Language of notices. */
  readonly language?: Language;
  /** No: nothing is sent. */
  readonly safeToContact?: boolean;
  /** No: what only reminds is not sent. */
  readonly reminders?: boolean;
}

/** How a citizen is told as it stands. */
export const preferencesOf = ({
  language,
  safeToContact,
  withoutReminders,
}: Pick<Ticket, 'language' | 'safeToContact' | 'withoutReminders'>): Required<PreferencesChosen> => ({
  language,
  safeToContact,
  reminders: withoutReminders !== true,
});

/**
 * The citizen is told otherwise from now on: in another language, or not at all, or without reminders. No deadline
 * moves: a question that was asked, and a window that runs, the citizen knows of. Throws ActRefused. Source:
 * docs/rules.md, Contact.
 */
export const changePreferences = (
  { ticket }: TicketHistory,
  { language, safeToContact, reminders, ...input }: ActInput & PreferencesChosen,
): Change => {
  const before = preferencesOf(ticket);
  const after = {
    language: language ?? before.language,
    safeToContact: safeToContact ?? before.safeToContact,
    reminders: reminders ?? before.reminders,
  };
  return perform(
    ticket,
    {
      act: 'change-preferences',
      ...input,
      unless: {
        'nobody-to-tell': channelsOf(ticket).length === 0,
        'nothing-changes':
          after.language === before.language &&
          after.safeToContact === before.safeToContact &&
          after.reminders === before.reminders,
      },
    },
    (asItWas) => ({
      ...omit(asItWas, 'withoutReminders'),
      language: after.language,
      safeToContact: after.safeToContact,
      ...(!after.reminders && { withoutReminders: true }),
    }),
  );
};
