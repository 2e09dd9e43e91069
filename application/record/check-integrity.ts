import { AuditedChains } from '../../domain/audit/audited-chains.ts';
import { storedInChains, type CheckPosition } from '../../domain/audit/integrity-check.ts';
import { verifyChains } from '../../domain/audit/verify-chains.ts';
import { verifyTicketStates } from '../../domain/audit/verify-ticket-states.ts';
import { verifyStoredTexts } from '../../domain/audit/verify-texts.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';

type Ports = Pick<Container, 'integrityCheck' | 'hashing' | 'now'>;

/** No ticket was sent before. */
const firstHour: Instant = '2026-01-01T00:00:00Z';
const hour = 3600;
/** Hours that a round looks at, most of which are empty where little is sent. */
const hoursPerRound = 200;
const ticketsPerRound = 500;
/** A round ends before it is ended, in time for the ticket in hand. The next one goes on from there. */
const millisecondsForTheLast = 15_000;

/**
 * Walks over the tickets, a few in each round and all of them again and again, whether anybody opens them or not: that the entries
 * of their chains give their hashes and are tied, that heads say what the newest events say, and that texts are those that were
 * committed to. Each that is not is a line that rings; no checkpoint is asked, which is for the verification to do. Source: docs/design/audit-log.md, The integrity check in the background.
 */
export async function checkIntegrity(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const { integrityCheck, now } = ports;
  let position = (await integrityCheck.position()) ?? { from: firstHour };
  let count = 0;
  const mayGoOn = () => count < ticketsPerRound && millisecondsLeft() > millisecondsForTheLast;
  for (let hours = 0; hours < hoursPerRound && mayGoOn(); hours += 1) {
    const { from, after = '' } = position;
    const numbers = (await integrityCheck.sentIn(from, plusSeconds(from, hour))).filter((one) => one > after);
    for (const number of numbers) {
      if (!mayGoOn()) break;
      await holdTicket(ports, number, log);
      position = { from, after: number };
      count += 1;
    }
    if (numbers.length > 0 && position.after !== numbers.at(-1)) break;
    position = nextHour(position, now());
    if (position.from === firstHour) break;
  }
  await integrityCheck.savePosition(position);
  log.info('record-walked', { count, until: position.from });
}

/** The next hour to check; after the current hour the integrity check begins anew. */
function nextHour({ from }: CheckPosition, now: Instant): CheckPosition {
  const next = plusSeconds(from, hour);
  return { from: next > now ? firstHour : next };
}

async function holdTicket({ integrityCheck, hashing }: Ports, number: string, log: Log): Promise<void> {
  const stored = storedInChains(await integrityCheck.chainsOf(number));
  const chains = new AuditedChains(stored.entries, hashing);
  for (const finding of verifyChains(stored.heads, chains).findings) {
    if (!('place' in finding)) continue;
    const { chain, count } = finding.place;
    log.error('chain-not-as-recorded', { number, type: chain, version: count, outcome: finding.fault });
  }
  for (const { fault, at } of verifyTicketStates(stored, chains).findings)
    log.error('head-not-as-recorded', { number, type: fault, outcome: at });
  for (const { place, fault } of verifyStoredTexts(stored.texts, chains).findings)
    log.error('text-not-as-written', { number, type: place.chain, version: place.count, outcome: fault });
}
