import { mayReceiveCode } from '../../domain/casework/acts/receive-code.ts';
import { afterAsking, minutesBetweenSms, smsOfCode } from '../../domain/foundation/rate-limits/pass-codes.ts';
import { codeNotice } from '../../domain/messaging/notices/code-notice.ts';
import { lastSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { codeRequestedText } from '../../words/code-requested.ts';
import { fill } from '../../words/fill.ts';
import { ticketWithContact } from '../access/contact-in-use.ts';
import { beforeAsking, type Trying } from '../access/rate-limits.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { rateLimitKeysOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';

type Ports = Pick<
  Container,
  'tickets' | 'vault' | 'rateLimiter' | 'proofs' | 'passCodes' | 'codeRequests' | 'registry' | 'keys' | 'now'
>;

interface CodeWanted extends Trying {
  readonly number: string;
  readonly language: Language;
  readonly log: Log;
}

interface CodeAskedFor {
  /** What happens next, in sentences: the same whether an SMS goes. */
  readonly next: readonly string[];
}

/**
 * Sends the code of the day to the phone of a ticket, where it has one that may be written to: it lets the receipt
 * secret be judged where strangers attack the number. The answer never tells whether one goes, nor does what is read and
 * written for it; its route evens out the time. Throws what `beforeAsking` says. Source: docs/design/guesses.md, The code
 * by SMS.
 */
export async function askForCode(
  ports: Ports,
  { number, language, log, ...trying }: CodeWanted,
): Promise<CodeAskedFor> {
  const { tickets, vault, passCodes, codeRequests, registry, keys, now } = ports;
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  await beforeAsking(ports, serverKeys, { ...trying, number, at, rules });

  const { timeZone } = rules.calendar;
  const day = localDateAt(at, timeZone);
  const { number: hash } = rateLimitKeysOf(serverKeys, day, { number, source: trying.source });
  const [{ ticket, contact }, before] = await Promise.all([
    ticketWithContact({ vault, tickets }, number, log),
    passCodes.ofDay(hash),
  ]);
  const after = afterAsking(before, at);
  const receiver = mayReceiveCode(ticket, contact);
  const asked = { at, day, until: lastSecondOf(day, timeZone), key: serverKeys.current };
  const notice = receiver && after && codeNotice(receiver, after, asked, contact?.originRank);
  await codeRequests.putDown({ hash, at, before, after: after ?? before, ...(notice && { notice }) });
  log.info(notice === undefined ? 'code-not-sent' : 'code-sent', { number });
  const told = { count: String(smsOfCode), minutes: String(minutesBetweenSms) };
  return { next: [fill(codeRequestedText, told, language)] };
}
