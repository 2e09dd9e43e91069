import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type {
  CitizenDate,
  CitizenEmailTemplate,
} from '../../domain/messaging/notices/citizen-email-templates.ts';

/** The texts of e-mails to citizens, each in the language of the ticket. */
export interface CitizenEmailTexts {
  readonly messages: Readonly<
    Record<CitizenEmailTemplate, { readonly subject: Text; readonly message: Text }>
  >;
  /** The lines below the message. */
  readonly labels: Readonly<Record<CitizenDate | 'number' | 'secret' | 'institution' | 'until', Text>>;
  /** Where it is followed up, a line for each place that the stage has. */
  readonly places: Readonly<Record<'web' | 'ussd' | 'neither', Text>>;
  readonly footer: Text;
}
