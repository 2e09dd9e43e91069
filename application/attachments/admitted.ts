import type { Instant } from '../../domain/time/instant.ts';
import { admissionBySecret } from '../access/admission.ts';
import { headToAdmit } from '../access/head-to-admit.ts';
import type { Container } from '../container.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';

export type Admitting = Pick<Container, 'tickets' | 'guesses' | 'registry' | 'keys' | 'now'>;

/** Who asks with a receipt secret, from which network. */
export interface SecretHolder {
  readonly number: string;
  readonly secret: string;
  readonly source: string;
}

/** Admits whoever asks with a ticket's receipt secret, and says when that was. Throws what `admissionBySecret` says. */
export async function admitted(
  { tickets, guesses, registry, keys, now }: Admitting,
  { number, secret, source }: SecretHolder,
): Promise<{ readonly at: Instant }> {
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const admit = await admissionBySecret(guesses, serverKeys, { number, secret, source, at, rules });
  await admit(await headToAdmit(tickets, number));
  return { at };
}
