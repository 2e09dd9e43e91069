import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Container } from '../container.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { admissionBySecret } from '../access/admission.ts';

export type Admitting = Pick<Container, 'tickets' | 'guesses' | 'registry' | 'keys' | 'now'>;

interface Asked {
  readonly params: { readonly number: string };
  readonly headers: { readonly 'mrejesho-secret': string };
  readonly source: string;
}

/** The ticket of whoever asks with its receipt secret, and when that was. Throws what `admissionBySecret` says. */
export async function admitted(
  { tickets, guesses, registry, keys, now }: Admitting,
  { params: { number }, headers, source }: Asked,
): Promise<{ readonly ticket: Ticket; readonly at: Instant }> {
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const claim = { number, secret: headers['mrejesho-secret'], source, at, rules };
  const admit = await admissionBySecret(guesses, serverKeys, claim);
  const ticket = await tickets.load(number);
  return { ...(await admit(ticket && { ticket })), at };
}
