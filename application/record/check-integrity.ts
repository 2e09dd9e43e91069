import { AuditedChains } from '../../domain/audit/audited-chains.ts';
import {
  beginningOf,
  lateBy,
  leadOf,
  nextHourOf,
  storedInChains,
  type WalkPlace,
} from '../../domain/audit/integrity-check.ts';
import { verifyChains } from '../../domain/audit/verify-chains.ts';
import { verifyTicketStates } from '../../domain/audit/verify-ticket-states.ts';
import { verifyStoredTexts } from '../../domain/audit/verify-texts.ts';
import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';

type Ports = Pick<Container, 'integrityCheck' | 'hashing' | 'now'>;

/** Least of each run, so that where little is sent each ticket is walked often: hours of each part, most of which are empty then, and tickets. */
const hoursOfPart = 30;
const ticketsOfPart = 70;
/** So many tickets are read at once. */
const ticketsAtOnce = 8;
const hour = 3600;
/** A run ends before it is ended, in time for the tickets in hand. The next one goes on from there. */
const millisecondsForTheLast = 15_000;
/** A part is let go so long after a run that died took it, in seconds: longer than any run lives. */
const heldSeconds = 960;

/**
 * Walks over the tickets, a share in each run and all of them again and again, whether anybody opens them or not: that the entries
 * of their chains give their hashes and are tied, that heads say what the newest events say, and that texts are those that were
 * committed to. Each that is not is a line that rings; no checkpoint is asked, which is for the verification to do. Each part is walked as far as its
 * round must be by then, and runs that overlap walk parts of their own. Source: docs/design/audit-log.md, The integrity check in the background.
 */
export async function checkIntegrity(ports: Ports, run: Run): Promise<void> {
  const { integrityCheck, now } = ports;
  const began = now();
  const places = (await integrityCheck.places())
    .map((place, part) => ({ part, place: place ?? beginningOf(part, began) }))
    .toSorted((one, other) => leadOf(one.place, began) - leadOf(other.place, began));
  const walked: Walked[] = [];
  const failures: unknown[] = [];
  for (const { part, place } of places) {
    if (run.millisecondsLeft() <= millisecondsForTheLast) break;
    const at = now();
    if (!(await integrityCheck.hold(part, place, { at, until: plusSeconds(at, heldSeconds) }))) continue;
    const progress = { place, count: 0 };
    try {
      await walkPart(ports, run, part, progress);
    } catch (error) {
      failures.push(error); // the other parts are walked all the same
    }
    await integrityCheck.release(part, progress.place);
    walked.push(progress);
  }
  if (failures.length > 0) throw new Error('Not every part was walked.', { cause: failures[0] });
  report(run.log, walked, Math.max(...places.map(({ place }) => lateBy(place, now()))));
}

interface Walked {
  place: WalkPlace;
  count: number;
}

/** Only a run in whose time all rounds are says that the record is walked: its silence rings. */
function report(log: Log, walked: readonly Walked[], seconds: number): void {
  const count = walked.reduce((sum, part) => sum + part.count, 0);
  if (seconds > 0) log.warn('record-walk-late', { count, seconds });
  else log.info('record-walked', { count });
}

/** Walks a part to the end of its round at most. */
async function walkPart(ports: Ports, run: Run, part: number, progress: Walked): Promise<void> {
  const { integrityCheck, now } = ports;
  let hours = 0;
  const mayGoOn = (): boolean =>
    run.millisecondsLeft() > millisecondsForTheLast &&
    ((hours < hoursOfPart && progress.count < ticketsOfPart) || leadOf(progress.place, now()) < 0);
  for (; mayGoOn(); hours += 1) {
    const { from, after = '' } = progress.place;
    let left = (await integrityCheck.sentIn(from, plusSeconds(from, hour))).filter((one) => one > after);
    while (left.length > 0) {
      if (!mayGoOn()) return;
      const numbers = left.slice(0, ticketsAtOnce);
      await Promise.all(numbers.map((number) => holdTicket(ports, number, run.log)));
      progress.place = { ...progress.place, after: numbers.at(-1) ?? after };
      progress.count += numbers.length;
      left = left.slice(ticketsAtOnce);
    }
    progress.place = nextHourOf(part, progress.place, now());
    if (progress.place.from < from) return;
  }
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
