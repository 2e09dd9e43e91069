import type { Administration } from '../../domain/administration/administration.ts';
import type { RegistryDecision, Replaced } from '../../domain/administration/change.ts';
import type { RegistryEvent, Subject } from '../../domain/administration/history.ts';
import { administered } from '../../domain/administration/subtree.ts';

import { changedItems } from '../../domain/administration/shown-differences.ts';
import {
  type FieldDifference,
  fieldDifferences,
} from '../../domain/institutions/registry/registry-difference.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { stateOfProposal, type ProposalState } from '../../domain/administration/proposals.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { registryActWords, suspensionWords } from '../../words/registry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { changeRefusal, refusingInWords } from './change-refusal.ts';
import { sayItem, Speaker, type SaidDifference } from './say-differences.ts';

type Ports = Pick<Container, 'administration' | 'registry' | 'now'>;

/** Ports by which a change of a history is told. */
export interface HistoryPorts extends Pick<Container, 'registry' | 'now'> {
  readonly administration: Pick<
    Administration,
    'institution' | 'officer' | 'categories' | 'calendar' | 'proposal'
  >;
}

/** Who changed what, when and why; each field before and after, as it is stored, and as people read it. */
interface ShownChange extends Pick<RegistryEvent, 'version' | 'act' | 'at' | 'why'> {
  readonly word: string;
  readonly by: RegistryEvent['by'] & { readonly name: string };
  /** The second administrator, where it took one. */
  readonly confirmedBy?: RegistryEvent['by'] & { readonly name: string };
  /** What became of a suspension by one administrator. */
  readonly suspension?: SaidSuspension;
  readonly fields: readonly FieldDifference[];
  readonly differences: readonly SaidDifference[];
}

/** A page of changes, the newest first, and the cursor to the next one where there is more. */
interface HistoryPage {
  readonly changes: readonly ShownChange[];
  readonly next?: string;
}

/** Which page of a history; without a cursor the newest. */
interface PageAsked {
  readonly cursor?: string | undefined;
  readonly language: Language;
}

interface AskedBy extends PageAsked {
  /** Who asks. */
  readonly asking: PresentOfficer;
}

/** What of a subject was replaced by a change, whatever the subject is. */
const replacedIn = ({
  institution,
  officer,
  routing,
  versions,
}: RegistryEvent): Replaced<unknown> | undefined =>
  institution ?? officer ?? routing ?? (versions && asVersions(versions));

const asVersions = ({ before, after }: Replaced<number>): Replaced<unknown> => ({
  ...(before !== undefined && { before: { version: before } }),
  after: { version: after },
});

/** Both versions, as each stays stored under its own. */
async function replacedVersions<Item>(
  { before, after }: Replaced<number>,
  of: (version: number) => Promise<Item>,
): Promise<Replaced<Item>> {
  const [old, young] = await Promise.all([before === undefined ? undefined : of(before), of(after)]);
  return { ...(old !== undefined && { before: old }), after: young };
}

/** What the event is about, as a decision has it. */
async function decisionOf(
  { subject, institution, officer, routing, versions }: RegistryEvent,
  { registry }: Pick<HistoryPorts, 'registry'>,
): Promise<Omit<RegistryDecision, 'act'>> {
  if (versions === undefined)
    return {
      ...(institution !== undefined && { institutions: [institution] }),
      ...(officer !== undefined && { officers: [officer] }),
      ...(routing !== undefined && { routing }),
    };
  return subject.part === 'policy'
    ? { policy: await replacedVersions(versions, (version) => registry.policy(version)) }
    : { calendar: await replacedVersions(versions, (version) => registry.calendarOf(version)) };
}

/** A suspension by one administrator as it is by now. */
interface SaidSuspension {
  readonly state: ProposalState;
  readonly until: Instant;
  readonly text: string;
}

/** What became of the suspension that a change began. */
async function suspensionIn(
  { officer }: RegistryEvent,
  speaker: Speaker,
  { administration, now }: HistoryPorts,
): Promise<SaidSuspension | undefined> {
  const { before, after } = officer ?? {};
  const begun = after?.suspension;
  if (begun === undefined || begun.proposal === before?.suspension?.proposal) return undefined;
  const proposal = await administration.proposal(begun.proposal);
  if (proposal === undefined) throw new CorruptItem(`There is no proposal ${begun.proposal}.`);
  const state = stateOfProposal(proposal, now());
  const { ended } = proposal;
  const until = plusSeconds(proposal.expiresAt, 1);
  const text = speaker.fill(suspensionWords[state], {
    until: await speaker.moment(until),
    ...(ended !== undefined && {
      at: await speaker.moment(ended.at),
      officer: await speaker.officer(ended.by.id),
    }),
  });
  return { state, until, text };
}

/** Tells who changed what of a subject, when and why, in the speaker's language. */
export async function shownChange(
  event: RegistryEvent,
  speaker: Speaker,
  telling: HistoryPorts,
): Promise<ShownChange> {
  const { version, act, at, by, confirmedBy, why } = event;
  const replaced = replacedIn(event);
  const items = changedItems(await decisionOf(event, telling));
  const said = await Promise.all(items.map((item) => sayItem(speaker, item)));
  const suspension = await suspensionIn(event, speaker, telling);
  return {
    version,
    act,
    word: registryActWords[act][speaker.language],
    at,
    by: { ...by, name: await speaker.officer(by.id) },
    ...(confirmedBy !== undefined && {
      confirmedBy: { ...confirmedBy, name: await speaker.officer(confirmedBy.id) },
    }),
    why,
    ...(suspension !== undefined && { suspension }),
    fields: replaced === undefined ? [] : fieldDifferences(replaced.before, replaced.after),
    differences: said.flatMap(({ differences }) => differences),
  };
}

async function pageOf(
  telling: Ports,
  subject: Subject,
  { cursor, language }: PageAsked,
): Promise<HistoryPage> {
  const { administration } = telling;
  const { items, next } = await readByCursor(() => administration.historyOf(subject, cursor));
  const speaker = new Speaker(administration, language);
  const changes = await Promise.all(items.map((event) => shownChange(event, speaker, telling)));
  return { changes, ...(next !== undefined && { next }) };
}

/** An administrator may read what they may change, an auditor everything. */
async function requireReadable(
  { administration, now }: Pick<Ports, 'administration' | 'now'>,
  { id, institution, roles }: PresentOfficer,
  asked: string,
): Promise<void> {
  if (roles.includes('auditor')) {
    const found = await administration.lineage(asked);
    if (found === undefined) throw changeRefusal('no-such-institution');
  } else {
    const doing = { by: { id, institution }, at: now(), why: '' };
    await refusingInWords(administered(administration, doing, asked));
  }
}

/** Shows what was changed of an institution, and by whom. */
export async function showInstitutionHistory(
  ports: Ports,
  { institution: id, asking, ...page }: AskedBy & { readonly institution: string },
): Promise<HistoryPage> {
  await requireReadable(ports, asking, id);
  return pageOf(ports, { part: 'institution', id }, page);
}

/** Shows what was changed of an officer, and by whom. */
export async function showOfficerHistory(
  ports: Ports,
  { officer: id, asking, ...page }: AskedBy & { readonly officer: string },
): Promise<HistoryPage> {
  const officer = await ports.administration.officer(id);
  if (officer === undefined) throw changeRefusal('no-such-officer');
  await requireReadable(ports, asking, officer.institution);
  return pageOf(ports, { part: 'officer', id }, page);
}

/** Shows the versions of the policy: who made each, and why. */
export const showDeadlinesHistory = (telling: Ports, page: PageAsked): Promise<HistoryPage> =>
  pageOf(telling, { part: 'policy' }, page);

/** Shows the versions of the calendar: who made each, and why. */
export const showCalendarHistory = (telling: Ports, page: PageAsked): Promise<HistoryPage> =>
  pageOf(telling, { part: 'calendar' }, page);

/** Shows the changes of the rules of routing: who made each, and why. */
export const showRoutingHistory = (telling: Ports, page: PageAsked): Promise<HistoryPage> =>
  pageOf(telling, { part: 'routing' }, page);
