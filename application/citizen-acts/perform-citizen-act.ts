import { written } from '../../domain/audit/commitment.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { ActInput } from '../../domain/casework/acts/perform.ts';
import { requireNotTooOften } from '../../domain/casework/acts/times-a-day.ts';
import { senderMarksOf } from '../../domain/casework/search/sender-marks.ts';
import { phoneMarkOf } from '../../domain/ticketing/tickets/phone-tickets.ts';
import type { Written, WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { statusWords } from '../../words/statuses.ts';
import type { RateLimitPorts, Trying } from '../access/rate-limits.ts';
import { admissionByPhone, admissionBySecret, type Admission } from '../access/admission.ts';
import { stateToAdmit } from '../access/state-to-admit.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { actDoneOf, type ActDone } from '../tickets/act-done.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { withHeadsCompared } from '../tickets/heads-compared.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { citizenActFor, type CitizenActDetails, type CitizenActName } from './citizen-acts.ts';
import { nextAfterAct } from './next-after-act.ts';
import { citizenActContextOf } from './citizen-act-context.ts';

interface CitizenActAsked<Name extends CitizenActName> {
  readonly act: Name;
  readonly details: CitizenActDetails[Name];
  readonly number: string;
  readonly idempotencyKey: string;
  readonly language: Language;
  readonly log: Log;
}

/** From which phone it comes, where the network of the channel proves that. */
interface FromPhone {
  readonly provenPhone?: string | undefined;
}

/** By whoever has the receipt secret, from a network that is counted when it is wrong. */
interface AskedBySecret<Name extends CitizenActName> extends CitizenActAsked<Name>, Trying, FromPhone {
  readonly secret: string;
}

/** From a phone, which its network proves. */
interface AskedByPhone<Name extends CitizenActName> extends CitizenActAsked<Name> {
  /** International: `+255712345678`. */
  readonly phone: string;
}

interface CitizenActDone extends ActDone {
  /** What happens next, in sentences. */
  readonly next: readonly string[];
}

interface ActPorts extends Pick<
  Container,
  'tickets' | 'registry' | 'keys' | 'hashing' | 'salt' | 'smsPrefixes' | 'now'
> {
  /** Attachments of the ticket; absent for adapters that take no files. */
  readonly attachments?: Pick<Container['attachments'], 'of'>;
}

/**
 * Does an act of a citizen once, for whoever has the receipt secret of the ticket. Throws what
 * `admissionBySecret`, `actOnce` and the act itself say.
 */
export async function performCitizenAct<Name extends CitizenActName>(
  { rateLimiter, proofs, passCodes, ...ports }: ActPorts & RateLimitPorts,
  { secret, source, proof, code, device, ...asked }: AskedBySecret<Name>,
): Promise<CitizenActDone> {
  const deciding = await decidingNow(ports);
  const { serverKeys, rules, at } = deciding;
  const { number, log } = asked;
  const claim = { number, secret, source, proof, code, device, at, rules, log };
  const guessing = {
    rateLimiter,
    tickets: ports.tickets,
    ...(proofs && { proofs }),
    ...(passCodes && { passCodes }),
  };
  const admit = await admissionBySecret(guessing, serverKeys, claim);
  return performAdmitted(ports, asked, admit, deciding);
}

/**
 * Does an act of a citizen once, for whoever speaks from the phone of the ticket. Throws what `admissionByPhone`,
 * `actOnce` and the act itself say.
 */
export async function performActByPhone<Name extends CitizenActName>(
  { vault, ...ports }: ActPorts & Pick<Container, 'vault'>,
  { phone, ...asked }: AskedByPhone<Name>,
): Promise<CitizenActDone> {
  const { number, log } = asked;
  const [admit, deciding] = await Promise.all([
    admissionByPhone({ vault, tickets: ports.tickets }, { number, phone, log }),
    decidingNow(ports),
  ]);
  return performAdmitted(ports, { ...asked, provenPhone: phone }, admit, deciding);
}

/** What an act is decided under. */
interface Deciding {
  readonly at: Instant;
  readonly serverKeys: ServerKeys;
  readonly rules: TimeRules;
}

async function decidingNow({
  keys,
  registry,
  now,
}: Pick<ActPorts, 'keys' | 'registry' | 'now'>): Promise<Deciding> {
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  return { at, serverKeys, rules };
}

async function performAdmitted<Name extends CitizenActName>(
  { tickets, registry, attachments: store, hashing, salt, smsPrefixes }: ActPorts,
  { act, details, number, idempotencyKey, provenPhone, language, log }: CitizenActAsked<Name> & FromPhone,
  admit: Admission,
  { at, serverKeys, rules }: Deciding,
): Promise<CitizenActDone> {
  const { writes, namesFiles, decide } = citizenActFor(act, details);
  const request = actRequest(hashing, { asker: 'citizen', idempotencyKey, act, body: details });
  const texts = sealed(writes, salt(), hashing);
  const input: ActInput = { by: { actor: 'citizen' }, at, request, ...texts };
  const kept = {
    seed: seedOf(hashing, idempotencyKey),
    phoneMarkOf: (phone: string) => phoneMarkOf(serverKeys, phone),
    senderMarksOf: (name: string) => senderMarksOf(serverKeys, name),
    provenPhone,
    smsPrefixes,
    contactSalt: salt(),
    hashing,
  };
  await admit(await stateToAdmit(tickets, number));
  const { event } = await actOnce(tickets, number, request, {
    admit: () => undefined, // by the head alone, once
    decide: async (asStored) => {
      const ticket = await withHeadsCompared(asStored.ticket, { tickets, registry }, at);
      const history = { ...asStored, ticket };
      const [actContext, attachments = []] = await Promise.all([
        citizenActContextOf(history, at, registry),
        namesFiles ? store?.of(number) : [],
      ]);
      const change = decide({ history, input, attachments, ...actContext, ...kept });
      requireNotTooOften(history, change, actContext.rules);
      return change;
    },
  });
  const { version, type, after } = event;
  log.info('citizen-acted', { number, version, type });
  const reader = { language, timeZone: rules.calendar.timeZone };
  const institutionOf = await institutionsById(registry, [after.holder]);
  const institution = institutionOf(after.holder);
  return {
    ...actDoneOf(event, institution, { ...reader, words: statusWords }),
    next: await nextAfterAct(event, institution, registry, reader),
  };
}

const sealed = (parts: WrittenParts, salt: string, hashing: Hashing): { readonly written?: Written } =>
  Object.keys(parts).length === 0 ? {} : { written: written(parts, salt, hashing) };
