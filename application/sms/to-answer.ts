import type { SmsAnswer, SmsDecision } from '../../domain/messaging/sms/sms-inbox.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import type { Container } from '../container.ts';
import type { SmsRead } from '../phones/read-sms.ts';
import type { InboundSms } from '../phones/inbound-sms.ts';

export type SmsPorts = Pick<
  Container,
  | 'inbox'
  | 'optOuts'
  | 'phoneTickets'
  | 'phoneQuestions'
  | 'vault'
  | 'tickets'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'salt'
  | 'rateLimiter'
  | 'secrets'
  | 'sms'
  | 'pace'
  | 'messagesPerSecond'
  | 'smsDays'
  | 'smsPerDay'
  | 'recipients'
  | 'smsPrefixes'
  | 'accessPoints'
  | 'now'
  | 'wait'
>;

/** An answer that is to be given, with what it goes by. */
export interface ToAnswer {
  readonly sms: InboundSms;
  /** The hash of the name that the provider gave the message. */
  readonly message: string;
  readonly read: SmsRead;
  readonly decision: SmsDecision;
  readonly answer: SmsAnswer;
  /** The status of the ticket whose message it is. */
  readonly status: Status | undefined;
}
