import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type {
  EmailTemplate,
  OfficerSmsTemplate,
  SmsTemplate,
} from '../../domain/messaging/notices/templates.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { CitizenEmailTexts } from './citizen-email-texts.ts';
import type { WhereTexts } from './where-to-read.ts';
import texts from '../../registry/texts/notices.json' with { type: 'json' };

/** What a kind is called in a notice. */
export interface NoticeKindWords {
  readonly name: Text;
  /** At the beginning of a sentence: "Lalamiko lako". */
  readonly yours: Text;
  /** The Swahili concord of the subject: lalamiko *li*mepokelewa, maoni *ya*mepokelewa. */
  readonly concord: string;
  /** "This" behind the Swahili name: lalamiko *hili*, maoni *haya*. */
  readonly this: string;
}

/** What is sent by e-mail. */
export interface Email {
  readonly subject: string;
  readonly text: string;
}

/** The texts of all notices: registry/texts/notices.json, which an operator replaces. */
export interface NoticeTexts {
  readonly kinds: Readonly<Record<Kind, NoticeKindWords>>;
  /** What stands for `{where}` in SMS to citizens: where they read and write, by what the stage has. */
  readonly where: WhereTexts;
  /** SMS to citizens. */
  readonly sms: Readonly<Record<SmsTemplate, Text>>;
  /** SMS to officers: Swahili first, English behind it, in one message. */
  readonly officerSms: Readonly<Record<OfficerSmsTemplate, Text>>;
  /** E-mail to citizens, in the language of the ticket. */
  readonly citizenEmail: CitizenEmailTexts;
  /** E-mail to officers: Swahili first, English below. */
  readonly email: Readonly<Record<EmailTemplate, { readonly subject: Text; readonly message: Text }>>;
  /** The lines below an e-mail's message. */
  readonly labels: Readonly<Record<'number' | 'kind' | 'institution' | 'date' | 'doneBy', Text>>;
  /** Stands before the subject of an urgent ticket. */
  readonly urgent: Text;
  /** Stands below a digest that lists only the first of its tickets; `{count}` is how many there are. */
  readonly andMore: Text;
}

/** The texts of this release. The compiler holds that none is missing, tests that all fit an SMS. */
export const noticeTexts: NoticeTexts = texts;
