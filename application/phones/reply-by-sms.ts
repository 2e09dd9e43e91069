import { performActByPhone } from '../citizen-acts/perform-citizen-act.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { InboundSms } from './inbound-sms.ts';

type Ports = Pick<
  Container,
  'tickets' | 'vault' | 'registry' | 'keys' | 'hashing' | 'salt' | 'smsPrefixes' | 'now'
>;

/** Makes an SMS the citizen's message, once however often it is delivered. Throws as `performActByPhone` does. */
export const replyBySms = (ports: Ports, { id, phone, text }: InboundSms, number: string, log: Log) =>
  performActByPhone(ports, {
    act: 'reply',
    details: { message: text },
    number,
    phone,
    idempotencyKey: `sms ${id}`,
    language: 'sw', // nobody reads what the act answers
    log,
  });
