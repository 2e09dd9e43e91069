import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import { inWords } from '../../words/durations.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import { secretNotice } from '../../domain/messaging/notices/secret-notice.ts';
import { receiptSecret, receiptSecretHash } from '../../domain/ticketing/tickets/receipt-secret.ts';
import type { SecretReplacement } from '../../domain/messaging/notices/receipt-secrets.ts';
import {
  mayReceiveSecret,
  type LostSecret,
  type SecretAddress,
} from '../../domain/casework/acts/replace-secret.ts';
import { fill } from '../../words/fill.ts';
import { nextWords, type NextWord } from '../../words/next.ts';
import { ticketWithContact } from '../access/contact-in-use.ts';
import { beforeTrying, type RateLimitPorts, type Trying } from '../access/rate-limits.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { rateLimitKeysOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';

type Ports = Pick<Container, 'tickets' | 'vault' | 'secrets' | 'registry' | 'keys' | 'now'> & RateLimitPorts;

interface SecretLost extends Trying {
  readonly number: string;
  readonly to: SecretAddress;
  readonly language: Language;
  readonly log: Log;
}

interface ReplacementRequested {
  /** What happens next, in sentences: the same whether the contact is that of the ticket. */
  readonly next: readonly string[];
}

/** What is answered, by where a new secret is asked for. */
const nextBy: Readonly<Record<NoticeChannel, NextWord>> = {
  sms: 'secret-requested',
  email: 'secret-requested-by-email',
};

/**
 * Sends a new receipt secret to the phone or the e-mail address given, if it is in the vault. The answer never tells,
 * nor does anything that comes after it: every request counts as a wrong guess, makes the same calls and leaves the
 * same traces, whether the ticket exists and whatever its contact is; its route evens out what is left of the time.
 * Source: docs/rules.md, A lost secret; docs/adr/0193.
 */
export async function replaceSecret(
  ports: Ports,
  { number, to, language, log, ...trying }: SecretLost,
): Promise<ReplacementRequested> {
  const { tickets, vault, secrets, registry, keys, now } = ports;
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const attempt = { ...trying, number, at, rules };
  await beforeTrying(ports, serverKeys, attempt);

  const { ticket, contact } = await ticketWithContact({ vault, tickets }, number, log);
  const replacement = replacementOf(serverKeys, { to, contact, ticket }, at, rules);
  const hash = rateLimitKeysOf(serverKeys, localDateAt(at, rules.calendar.timeZone), {
    number,
    source: trying.source,
  }).number;
  await secrets.putDown({ number, hash, at, ...(replacement !== undefined && { replacement }) });
  log.info(replacement === undefined ? 'secret-not-replaced' : 'secret-replaced', { number });
  const every = inWords(rules.policy.limits.replaceSecretEvery, language);
  return { next: [fill(nextWords[nextBy[to.channel]], { every }, language)] };
}

/** The new secret and what tells it. It is made also where it may go nowhere: that takes as long. */
function replacementOf(
  keys: ServerKeys,
  lost: LostSecret,
  at: Instant,
  rules: TimeRules,
): SecretReplacement | undefined {
  const { number = '', secret: before } = lost.ticket ?? {};
  const replaces = before?.generation ?? 0;
  const fresh = { generation: replaces + 1, key: keys.current };
  const secret = receiptSecret(keys, { ...fresh, number, seed: lost.contact?.seed ?? '' });
  const hash = receiptSecretHash(keys, keys.current, number, secret);
  const receiver = mayReceiveSecret(lost, at, rules);
  if (receiver === undefined) return undefined;
  return {
    replaces,
    secret: {
      ...{ ...fresh, hash, replacedAt: at },
      ...(lost.to.channel === 'sms' &&
        receiver.ticket.contact !== undefined && { sentTo: receiver.ticket.contact }),
    },
    notice: secretNotice(receiver.ticket, lost.to.channel, fresh, at, receiver.contact.originRank),
  };
}
