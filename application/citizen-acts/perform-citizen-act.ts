import { written } from '../../domain/audit/commitment.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import type { ActInput } from '../../domain/acts/perform.ts';
import { requireNotTooOften } from '../../domain/acts/times-a-day.ts';
import type { Written, WrittenParts } from '../../domain/tickets/written.ts';
import { admissionBySecret } from '../access/admission.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { actDoneOf, type ActDone } from '../tickets/act-done.ts';
import { actOnce } from '../tickets/act-once.ts';
import { actRequest } from '../tickets/act-request.ts';
import { withHeadsCompared } from '../tickets/heads-compared.ts';
import { institutionsById } from '../tickets/institutions-by-id.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { citizenActs, type CitizenAct, type CitizenActDetails, type CitizenActName } from './citizen-acts.ts';
import { nextAfterAct } from './next-after-act.ts';
import { citizenActContextOf } from './citizen-act-context.ts';

interface CitizenActAsked<Name extends CitizenActName> {
  readonly act: Name;
  readonly details: CitizenActDetails[Name];
  readonly number: string;
  readonly secret: string;
  readonly idempotencyKey: string;
  readonly language: Language;
  readonly source: string;
  readonly log: Log;
}

interface CitizenActDone extends ActDone {
  /** What happens next, in sentences. */
  readonly next: readonly string[];
}

/**
 * Does an act of a citizen once, for whoever has the receipt secret of the ticket. Throws what
 * `admissionBySecret`, `actOnce` and the act itself say.
 */
export async function performCitizenAct<Name extends CitizenActName>(
  ports: Pick<Container, 'tickets' | 'guesses' | 'registry' | 'keys' | 'hashing' | 'salt' | 'now'>,
  { act, details, number, secret, idempotencyKey, language, source, log }: CitizenActAsked<Name>,
): Promise<CitizenActDone> {
  const { tickets, guesses, registry, keys, hashing, salt, now } = ports;
  const { writes = () => ({}), decide }: CitizenAct<CitizenActDetails[Name]> = citizenActs[act];
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const admit = await admissionBySecret(guesses, serverKeys, { number, secret, source, at, rules });

  const request = actRequest(hashing, { asker: 'citizen', idempotencyKey, act, body: details });
  const texts = sealed(writes(details), salt(), hashing);
  const input: ActInput = { by: { actor: 'citizen' }, at, request, ...texts };
  const { event } = await actOnce(tickets, number, request, {
    admit,
    decide: async (asStored) => {
      const ticket = await withHeadsCompared(asStored.ticket, { tickets, registry }, at);
      const history = { ...asStored, ticket };
      const actContext = await citizenActContextOf(history, registry);
      const change = decide({ history, actContext, details, input, seed: seedOf(hashing, idempotencyKey) });
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
    ...actDoneOf(event, institution, reader),
    next: await nextAfterAct(event, institution, registry, reader),
  };
}

const sealed = (parts: WrittenParts, salt: string, hashing: Hashing): { readonly written?: Written } =>
  Object.keys(parts).length === 0 ? {} : { written: written(parts, salt, hashing) };
