import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import { admissionBySecret } from '../access/admission.ts';
import type { RateLimitPorts, Trying } from '../access/rate-limits.ts';
import { stateToAdmit } from '../access/state-to-admit.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';

export type Admitting = Pick<Container, 'tickets' | 'registry' | 'keys' | 'now'> & RateLimitPorts;

/** Who asks with a receipt secret, from which network. */
export interface SecretHolder extends Trying {
  readonly number: string;
  readonly secret: string;
  readonly log: Log;
}

/** When somebody was admitted, by which keys and rules. */
export interface Admitted {
  readonly at: Instant;
  readonly keys: ServerKeys;
  readonly rules: TimeRules;
}

/** Admits whoever asks with a ticket's receipt secret, and says when and by what that was. Throws what `admissionBySecret` says. */
export async function admitted(
  ports: Admitting,
  { number, secret, source, proof, code, device, log }: SecretHolder,
): Promise<Admitted> {
  const { tickets, registry, keys, now } = ports;
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const claim = { number, secret, source, proof, code, device, at, rules, log };
  const admit = await admissionBySecret(ports, serverKeys, claim);
  await admit(await stateToAdmit(tickets, number));
  return { at, keys: serverKeys, rules };
}
