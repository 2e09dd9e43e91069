import type { TicketEvent } from '../ticketing/tickets/event.ts';
import type { StateField } from '../ticketing/tickets/state-fields.ts';
import { firstGeneration } from '../ticketing/tickets/receipt-secret.ts';
import {
  fieldsThatDiffer,
  expectedStateAfter,
  type ExpectedState,
} from '../ticketing/tickets/expected-state.ts';
import { stillDeciding } from '../ticketing/tickets/snapshot.ts';
import type { Ticket } from '../ticketing/tickets/ticket.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import { inside, isMap } from '../foundation/vocabulary/untyped-map.ts';
import type { AuditedChains, TicketEntries } from './audited-chains.ts';
import { base64UrlOf } from './bytes.ts';
import type { Entry, Hash, StoredEntry } from './chain.ts';
import type { Hashing } from './hashing.ts';
import { readsEndOf, withRead, type Openings } from './read-log.ts';
import { walk, type Verified } from './walk.ts';

/**
 * The head of a ticket as it lies in the store, under the names of its fields, whatever they say; in the place of the hash of a first
 * receipt secret what that gives (`commitmentToSecret`).
 */
export interface StoredState {
  readonly number: string;
  readonly says: Readonly<Record<string, unknown>>;
}

/** The newest snapshot of a ticket as it lies in the store. */
export interface StoredSnapshot {
  readonly number: string;
  readonly version: number;
  /** Digest of each event in it (`entryDigest`); absent where it cannot be read. */
  readonly events?: readonly { readonly version: number; readonly digest: Hash }[];
}

/** What the head of a ticket's reads says of up to which version whose people read, whatever it says. */
export interface StoredOpenings {
  readonly number: string;
  readonly openings: Readonly<Record<string, unknown>>;
}

/** Everything that follows from entries of a ticket's chains and lies beside them. */
export interface StoredStates {
  readonly headsOfTickets: readonly StoredState[];
  readonly snapshots: readonly StoredSnapshot[];
  readonly openings: readonly StoredOpenings[];
}

/** What can be wrong beside the entries of a ticket's chains. */
export const stateErrors = {
  differs: 'says something else in its head than its newest event',
  secret:
    'says something else of its secret code in its head than its submission or the chain of replaced ones',
  leap: 'has an event that found something else than the one before it left',
  snapshot: 'has a snapshot that is not of its events',
  reads: 'has lost who opened it: fewer reads are there, or other ones, than an event of it knows',
  openings: 'says that somebody opened what no read says, or leaves out what one says',
} as const;

export interface StateFinding {
  readonly number: string;
  readonly fault: keyof typeof stateErrors;
  /** The field, or the version of the event. */
  readonly at: string;
}

/**
 * In numbers of heads. `sound`: they say in every field what their newest event says, which a checkpoint vouches for. `partly`: as far as
 * that event says anything, for it is from before events said all of it.
 */
export type StatesVerified = Verified<StateFinding, StateCount>;
type StateCount = 'sound' | 'partly' | 'unanchored';

/** What the content of an entry gives, whatever it is tied to. */
export const entryDigest = (entry: Entry, { canonical, sha256 }: Hashing): Hash =>
  base64UrlOf(sha256(canonical(entry)));

const isMapOrNothing = (value: unknown): boolean => value === undefined || isMap(value);

/** An entry as an event, where it is enough of one to say anything of a head. */
function eventIn({ entry }: StoredEntry): TicketEvent | undefined {
  const { at, type, version, head, about, before } = entry;
  const isEvent =
    typeof at === 'string' &&
    Number.isFinite(Date.parse(at)) &&
    typeof type === 'string' &&
    Number.isSafeInteger(version) &&
    ['after', 'subject', 'facts', 'by'].every((name) => isMap(entry[name])) &&
    isMapOrNothing(about) &&
    isMapOrNothing(before) &&
    (head === undefined ||
      (isMap(head) && isMapOrNothing(head['cycle']) && isMapOrNothing(head['timeLeft'])));
  return isEvent ? (entry as unknown as TicketEvent) : undefined; // what else is in it is only compared
}

/**
 * Holds each head against its newest event, field by field, its receipt secret against the chain of replaced ones, each event's
 * beginning against the end of the one before, and each snapshot against the events. What the entries say is for `verifyChains`
 * to find right.
 */
export const verifyTicketStates = (
  { headsOfTickets, snapshots, openings }: StoredStates,
  chains: AuditedChains,
): StatesVerified =>
  walk<string, BesideTicket, StateFinding, StateCount>({
    counts: { sound: 0, partly: 0, unanchored: 0 },
    claims: new Map(chains.all().map(({ number }) => [number, number])),
    stored: [...headsOfTickets, ...snapshots, ...openings].map((beside) => [beside.number, beside]),
    held: (_, beside) => (beside === undefined ? [] : verdictOn(beside, chains)),
    unclaimed: (beside) => verdictOn(beside, chains),
  });

type BesideTicket = StoredState | StoredSnapshot | StoredOpenings;

function* verdictOn(beside: BesideTicket, chains: AuditedChains): Iterable<StateFinding | StateCount> {
  const entries = chains.ofTicket(beside.number);
  if ('version' in beside) return yield* ofSnapshot(beside, entries, chains.hashing);
  if ('openings' in beside) return yield* ofOpenings(beside, entries);
  const newest = entries.events.at(-1);
  const last = newest && eventIn(newest);
  if (newest === undefined || last === undefined) {
    yield 'unanchored';
    return;
  }
  const found = [
    ...fieldsOf(beside, last),
    ...secretOf(beside, entries, chains),
    ...leapsIn(beside.number, entries),
    ...cutReads(beside.number, entries, chains),
  ];
  if (found.length > 0) yield* found;
  else if (!chains.isAnchored(newest)) yield 'unanchored';
  else yield last.head === undefined ? 'partly' : 'sound';
}

function ofOpenings({ number, openings }: StoredOpenings, { reads }: TicketEntries): readonly StateFinding[] {
  const must = reads.reduce<Openings>((sum, { entry }) => withRead(sum, entry), {});
  const offices = [...new Set([...Object.keys(must), ...Object.keys(openings)])];
  return offices
    .filter((office) => must[office] !== openings[office])
    .map((at) => ({ number, fault: 'openings', at }));
}

function fieldsOf({ number, says }: StoredState, newest: TicketEvent): readonly StateFinding[] {
  const recorded = expectedStateAfter(newest, says as unknown as Ticket); // only whether the citizen is told is asked of it
  return fieldsThatDiffer(says, recorded).map((at) => ({ number, fault: 'differs', at }));
}

/** What the submission says of the first receipt secret; of its hash nothing, where it is from before that was committed to. */
function firstSecret(submission: Entry | undefined): ExpectedState {
  const [secretKey, secretCommitment] = ['secretKey', 'secretCommitment'].map((name) =>
    inside(submission, 'facts', name),
  );
  return new Map<StateField, unknown>([
    ['secret.generation', firstGeneration],
    ['secret.key', secretKey],
    ['secret.replacedAt', undefined],
    ...(secretCommitment === undefined ? [] : ([['secret.hash', secretCommitment]] as const)),
  ]);
}

/** What its chain says of one that took the place of another. */
const replacedSecret = ({ entry }: StoredEntry): ExpectedState =>
  new Map<StateField, unknown>([
    ['secret.generation', entry['generation']],
    ['secret.key', entry['key']],
    ['secret.replacedAt', entry['at']],
    ['secret.hash', entry['secretHash']],
  ]);

/** One that was replaced while the table was read is not under a checkpoint yet: then the one before it may stand in the head. */
function secretOf(
  { number, says }: StoredState,
  { events, secrets }: TicketEntries,
  chains: AuditedChains,
): readonly StateFinding[] {
  const anchored = secrets.findLastIndex((stored) => chains.isAnchored(stored));
  const inForce = [firstSecret(events[0]?.entry), ...secrets.map(replacedSecret)].slice(anchored + 1);
  const differing = inForce.map((secret) => fieldsThatDiffer(says, secret));
  if (differing.some((fields) => fields.length === 0)) return [];
  return (differing.at(-1) ?? []).map((at) => ({ number, fault: 'secret', at }));
}

/**
 * Finds events whose `before` is not the `after` of the event before them. A later release may state more of it.
 */
function leapsIn(number: string, { events }: TicketEntries): readonly StateFinding[] {
  return events.flatMap((stored, place): readonly StateFinding[] => {
    const [before, event] = [events[place - 1], eventIn(stored)];
    const left = before === undefined ? undefined : eventIn(before)?.after;
    if (left === undefined || event === undefined || stored.count !== (before?.count ?? 0) + 1) return [];
    const found = (event.before ?? {}) as Entry;
    const leaps = Object.entries(left).filter(
      ([name, value]) => JSON.stringify(found[name]) !== JSON.stringify(value),
    );
    return leaps.length === 0
      ? []
      : [{ number, fault: 'leap', at: `${stored.count}: ${leaps.map(([name]) => name).join(', ')}` }];
  });
}

/**
 * Each of its events must be one of the chain, to the letter, and none that still decides may be left out. What the head said after
 * those that are not its last is left out of them, but in snapshots of before.
 */
function ofSnapshot(
  { number, version, events = [] }: StoredSnapshot,
  { events: chain }: TicketEntries,
  hashing: Hashing,
): readonly StateFinding[] {
  const known = new Map(chain.map(({ count, entry }) => [count, entry]));
  const upTo = chain.filter(({ count }) => count <= version).flatMap((stored) => eventIn(stored) ?? []);
  const must = stillDeciding(upTo).map((event) => event.version);
  const isOfChain = events.every((event) => {
    const entry = known.get(event.version);
    if (entry === undefined) return false;
    const may = event.version === version ? [entry] : [entry, omit(entry, 'head')];
    return may.some((content) => entryDigest(content, hashing) === event.digest);
  });
  const isWhole = events.map((event) => event.version).join() === must.join();
  return isOfChain && isWhole && known.has(version)
    ? []
    : [{ number, fault: 'snapshot', at: String(version) }];
}

/**
 * Each event of an officer's act knows the end of the chain of reads. Of an export only events that a checkpoint knows are asked, which were
 * there before it began: the reads may have been exported before an act that came meanwhile.
 */
function cutReads(
  number: string,
  { events, reads }: TicketEntries,
  chains: AuditedChains,
): readonly StateFinding[] {
  const ends = new Map(reads.map(({ count, hash = '' }) => [count, readsEndOf(count, hash).hash]));
  const isAsked = (event: StoredEntry) => chains.log.newest === undefined || chains.isAnchored(event);
  return events.flatMap((event): readonly StateFinding[] => {
    const end = event.entry['reads'];
    if (!isMap(end) || !isAsked(event) || ends.get(Number(end['count'])) === end['hash']) return [];
    return [{ number, fault: 'reads', at: String(event.count) }];
  });
}

/** A finding in a sentence. */
export const sentenceOfState = ({ number, fault, at }: StateFinding): string =>
  `Ticket ${number} ${stateErrors[fault]}: ${at}.`;
