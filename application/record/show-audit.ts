import { queueOfSamples } from '../../domain/audit/audit-sample.ts';
import type { AuditView } from '../../domain/audit/audit-views.ts';
import {
  countedLooks,
  groundOf,
  type Ground,
  type Look,
  type LooksCounted,
} from '../../domain/audit/looks.ts';
import type { OpenedThing } from '../../domain/audit/read-log.ts';
import { fullPage } from '../../domain/casework/queues/full-page.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { roleWords } from '../../words/roles.ts';
import { readerAs } from '../access/reading-role.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import type { Log } from '../log.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import {
  auditedChanges,
  registryLinks,
  type AuditedChange,
  type ChangeFilters,
  type ShownRegistryLink,
} from '../registry/audit-registry.ts';
import type { HistoryPorts } from '../registry/show-history.ts';
import type { Worded } from '../worded.ts';
import { looksFrom, looksOfOfficerBefore, looksSeen, type Auditing } from './audit-looks.ts';
import { identitiesAsked, type AuditedRequest } from './audit-identities.ts';
import { auditPeriod, type DatesAsked } from './audit-period.ts';
import { samplesOf, showSample, type OwnSample, type ShownSample } from './audit-samples.ts';

/** `who`: whose looks are listed; of changes of the registry, an officer who did them or was changed. */
export interface AuditAsked extends DatesAsked, ChangeFilters {
  readonly view: AuditView;
  /** The sample that is shown. */
  readonly sample?: string | undefined;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

/** An officer with what was counted of their looks. */
export interface CountedReader extends LooksCounted {
  readonly officer: OfficerReference;
  /** In which they looked last. */
  readonly role: Worded<OfficerRole>;
  readonly institution: NamedInstitution;
}

/** One look of an officer. */
export interface ListedLook {
  readonly number: string;
  readonly at: Instant;
  readonly opened: OpenedThing;
  readonly role: Worded<OfficerRole>;
  readonly institution: NamedInstitution;
  readonly ground: Ground;
}

/** What an auditor is shown: one of the lists, and the dates of which it is. */
export interface ShownAudit {
  readonly from: string;
  readonly until: string;
  readonly readers?: readonly CountedReader[];
  readonly who?: OfficerReference;
  readonly looks?: readonly ListedLook[];
  readonly identities?: readonly AuditedRequest[];
  readonly changes?: readonly AuditedChange[];
  readonly links?: readonly ShownRegistryLink[];
  readonly samples?: readonly OwnSample[];
  readonly sample?: ShownSample;
  readonly next?: string;
}

type AuditList = Omit<ShownAudit, 'from' | 'until'>;

type Ports = Pick<
  Container,
  | 'looksByDay'
  | 'identityRequests'
  | 'tickets'
  | 'reads'
  | 'listedTickets'
  | 'listLog'
  | 'registry'
  | 'cursors'
  | 'now'
  | 'registryChanges'
> &
  HistoryPorts &
  Parameters<typeof showSample>[0];

/** So many looks are counted in one reply; the page asks on and adds up. */
export const looksCountedAtOnce = 2_000;
const looksPerPage = 20;

interface InPeriod
  extends Auditing, Pick<AuditAsked, 'language' | 'cursor' | 'sample' | keyof ChangeFilters> {
  readonly calendar: Calendar;
  /** A place of the listing, where a cursor says one. */
  readonly after: string | undefined;
}

/** Lists of the desk, and under which queue it is on record that an auditor was shown tickets of one. */
const lists: Readonly<
  Record<
    AuditView,
    {
      readonly read: (ports: Ports, auditing: InPeriod) => Promise<AuditList>;
      readonly queue?: (auditing: InPeriod) => string;
    }
  >
> = {
  readers: { read: readersIn },
  looks: { read: looksBy, queue: (auditing) => `looks-of-${whoseLooks(auditing)}` },
  identities: { read: identitiesAsked, queue: () => 'identities-asked' },
  registry: { read: auditedChanges },
  'registry-chain': { read: registryLinks },
  samples: { read: samplesOf },
  sample: { read: showSample, queue: () => queueOfSamples },
};

/** An auditor who names nobody is shown what they opened themselves. */
const whoseLooks = ({ who, officer }: InPeriod): string => who ?? officer.id;

/**
 * Shows an auditor of a period who looked at tickets, counted for each officer or one by one, or which identities were asked for; and what
 * was changed of the registry, whenever it was. Nothing
 * of a ticket is told but its number, and no ticket that the auditor could not tell from a missing one is counted or listed. A list that
 * names tickets is on record before it is shown. Throws the problem `invalid-request`.
 */
export async function showAudit(ports: Ports, asked: AuditAsked): Promise<ShownAudit> {
  const { cursors, registry, listLog } = ports;
  const { officer, language, cursor, view, who, act, institution, sample, log } = asked;
  const now = ports.now();
  const calendar = await registry.calendar();
  const period = auditPeriod(asked, now, calendar);
  const { from, until } = period;
  const listing = ['show-audit', view, who, act, institution, sample, from, until].join(' ');
  const owner = { reader: officer.id, listing };
  const after = cursor === undefined ? undefined : await readByCursor(() => cursors.open(cursor, owner));
  const auditing = { officer, now, period, language, cursor, calendar, after, who, act, institution, sample };
  log.info('audit-shown', { outcome: view });
  const { read, queue } = lists[view];
  const { next, ...list } = await read(ports, auditing);
  if (queue !== undefined) {
    const named = [...(list.looks ?? []), ...(list.identities ?? []), ...(list.sample?.items ?? [])];
    const tickets = [...new Set(named.map(({ number }) => number))];
    await listLog.recordList({ at: now, by: readerAs(officer, 'auditor'), queue: queue(auditing), tickets });
  }
  return { from, until, ...list, ...(next !== undefined && { next: await cursors.seal(next, owner) }) };
}

const worded = (role: OfficerRole, language: Language): Worded<OfficerRole> => ({
  code: role,
  word: roleWords[role][language],
});

async function readersIn(ports: Ports, auditing: InPeriod): Promise<Pick<ShownAudit, 'readers' | 'next'>> {
  const { registry } = ports;
  const { period, calendar, language, after } = auditing;
  const { looks, next } = await looksFrom(ports.looksByDay, period, looksCountedAtOnce, after);
  const seen = (await looksSeen(ports, looks, auditing)).filter((look) => look !== undefined);
  const byReader = [...Map.groupBy(seen, ({ by }) => `${by.officer} ${by.institution}`).values()];
  const [officerOf, institutionOf] = await Promise.all([
    officersById(
      registry,
      seen.map(({ by }) => by.officer),
    ),
    institutionsById(
      registry,
      seen.map(({ by }) => by.institution),
    ),
  ]);
  const readers = byReader.flatMap((those: readonly Look[]): readonly CountedReader[] => {
    const by = those.at(-1)?.by;
    if (by === undefined) return [];
    return [
      {
        officer: officerOf(by.officer),
        role: worded(by.role, language),
        institution: named(institutionOf(by.institution)),
        ...countedLooks(those, calendar),
      },
    ];
  });
  return { readers, ...(next !== undefined && { next }) };
}

async function looksBy(
  ports: Ports,
  auditing: InPeriod,
): Promise<Pick<ShownAudit, 'who' | 'looks' | 'next'>> {
  const { registry, looksByDay } = ports;
  const { period, language, after } = auditing;
  const who = whoseLooks(auditing);
  const { items, next } = await fullPage({
    read: (place, limit) => looksOfOfficerBefore(looksByDay, who, period, limit, place),
    shownOf: (looks) => looksSeen(ports, looks, auditing),
    after,
    size: looksPerPage,
  });
  const [officerOf, institutionOf] = await Promise.all([
    officersById(registry, [who]),
    institutionsById(
      registry,
      items.map(({ by }) => by.institution),
    ),
  ]);
  const looks = items.map(({ number, at, opened, by, holder }) => ({
    number,
    at,
    opened,
    role: worded(by.role, language),
    institution: named(institutionOf(by.institution)),
    ground: groundOf({ opened, by, ...(holder !== undefined && { holder }) }),
  }));
  return { who: officerOf(who), looks, ...(next !== undefined && { next }) };
}
