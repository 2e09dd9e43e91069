import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { isInventedPhone } from '../../../domain/foundation/vocabulary/invented-phones.ts';
import { ussdGatewayScreens } from '../../../words/ussd/gateway.ts';
import { sourceHashOf } from '../../tickets/request-hashes.ts';
import { answerStep, type UssdStep } from './answer-step.ts';
import type { UssdAnswer } from './stored-session.ts';
import type { UssdPorts } from '../menu-screen.ts';

/** A step of a phone that a page plays, and the network that the page is looked at from. */
export interface PlayedStep extends UssdStep {
  readonly source: string;
}

/** So many keys of a day are answered to one address: a classroom that tries everything has enough, a machine has not. */
const mostHopsOfDay = 1000;

/**
 * Answers a phone that a page plays as any other, where its number is an invented one: nobody's tickets are opened,
 * and nobody gets an SMS. Throws `StoreUnavailable`.
 */
export async function playPhone(ports: UssdPorts, { source, ...hop }: PlayedStep): Promise<UssdAnswer> {
  if (!isInventedPhone(hop.phone)) return { text: ussdGatewayScreens['not-invented'], ends: true };
  const at = ports.now();
  const [keys, { timeZone }] = await Promise.all([ports.keys(), ports.registry.calendar()]);
  const day = localDateAt(at, timeZone);
  const share = {
    by: 'source',
    hash: sourceHashOf(keys, day, `played ${source}`),
    day,
    limit: mostHopsOfDay,
  } as const;
  if (!(await ports.counts.take(share, at)).taken)
    return { text: ussdGatewayScreens['played-enough'], ends: true };
  return answerStep(ports, hop);
}
