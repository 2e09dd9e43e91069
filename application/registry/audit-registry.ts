import type { RegistryEvent } from '../../domain/administration/history.ts';
import { registryActs, type RegistryAct } from '../../domain/administration/registry-acts.ts';
import type { RegistryLink } from '../../domain/administration/registry-changes.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { operatorActWords, registryActWords } from '../../words/registry.ts';
import type { Container } from '../container.ts';
import { Speaker, type SaidDifference } from './say-differences.ts';
import { shownChange, type HistoryPorts } from './show-history.ts';

/** An entry of the registry's chain, to be verified by whoever reads it. */
export type ShownRegistryLink = Pick<RegistryLink, 'version' | 'at' | 'previous' | 'hash' | 'sealed'>;

/** Whoever did something to the registry. */
interface NamedAdministrator {
  /** Absent: an operator, as they name themselves. */
  readonly id?: string;
  readonly name: string;
}

/** A change of one subject: what it is, and what differs. */
interface SubjectChanged {
  readonly part: RegistryEvent['subject']['part'];
  readonly id?: string;
  readonly name?: string;
  readonly differences: readonly SaidDifference[];
}

/** A change of the registry, as an auditor is told of it. */
export interface AuditedChange extends Pick<RegistryLink, 'version' | 'at' | 'hash' | 'items'> {
  readonly act: string;
  readonly word: string;
  readonly by?: NamedAdministrator;
  /** The second one, where it took two. */
  readonly confirmedBy?: NamedAdministrator;
  readonly why?: string;
  readonly subjects: readonly SubjectChanged[];
  /** Whether histories say what was sealed. Absent: nothing of it is in histories. */
  readonly isAsSealed?: boolean;
}

/** Which changes are listed; each filter absent: all. */
export interface ChangeFilters {
  readonly act?: string | undefined;
  /** An institution that was changed. */
  readonly institution?: string | undefined;
  /** An officer who was changed, or who did or confirmed it. */
  readonly who?: string | undefined;
}

interface ReadingChanges extends ChangeFilters {
  readonly language: Language;
  /** The version before which the page begins. */
  readonly after: string | undefined;
}

type Ports = Pick<Container, 'registryChanges'> & HistoryPorts;

const linksPerPage = 200;
/** Changes that are looked through for one page: it shows those of them that the filters let through. */
const changesPerPage = 25;

const versionIn = (after: string | undefined): number | undefined =>
  after === undefined ? undefined : Number(after);

const nextOf = (links: readonly RegistryLink[], limit: number): { readonly next?: string } => {
  const last = links.at(-1);
  return last === undefined || links.length < limit ? {} : { next: String(last.version) };
};

/** A page of the registry's chain, the newest first, without anything that was changed. */
export async function registryLinks(
  { registryChanges }: Pick<Container, 'registryChanges'>,
  { after }: Pick<ReadingChanges, 'after'>,
): Promise<{ readonly links: readonly ShownRegistryLink[]; readonly next?: string }> {
  const links = await registryChanges.linksBefore(linksPerPage, versionIn(after));
  const shown = links.map(({ version, at, previous, hash, sealed }) => ({
    version,
    at,
    ...(previous !== undefined && { previous }),
    ...(hash !== undefined && { hash }),
    sealed,
  }));
  return { links: shown, ...nextOf(links, linksPerPage) };
}

/** Those of the next 25 changes of the registry, the newest first, that the filters let through: a page may be empty and not the last. */
export async function auditedChanges(
  ports: Ports,
  { language, after, ...filters }: ReadingChanges,
): Promise<{ readonly changes: readonly AuditedChange[]; readonly next?: string }> {
  const { registryChanges } = ports;
  const links = await registryChanges.linksBefore(changesPerPage, versionIn(after));
  const ofAct = links.filter(({ act }) => filters.act === undefined || act === filters.act);
  const histories = await registryChanges.historiesOf(ofAct);
  const speaker = new Speaker(ports.administration, language);
  const told = await Promise.all(
    ofAct.map(async (link) => {
      const history = histories.get(link.version);
      const events = history?.events ?? [];
      if (!isWanted(link, events, filters)) return undefined;
      return { ...(await changeTold(link, events, speaker, ports)), ...sealedAs(history) };
    }),
  );
  return { changes: told.filter((one) => one !== undefined), ...nextOf(links, changesPerPage) };
}

const sealedAs = (history: { readonly isAsSealed: boolean } | undefined) =>
  history === undefined ? {} : { isAsSealed: history.isAsSealed };

function isWanted(
  { by }: RegistryLink,
  events: readonly RegistryEvent[],
  { institution, who }: ChangeFilters,
): boolean {
  const isChanged = (part: 'institution' | 'officer', id: string): boolean =>
    events.some(({ subject }) => subject.part === part && subject.id === id);
  return (
    (institution === undefined || isChanged('institution', institution)) &&
    (who === undefined ||
      by?.id === who ||
      events.some(({ confirmedBy }) => confirmedBy?.id === who) ||
      isChanged('officer', who))
  );
}

const isRegistryAct = (act: string): act is RegistryAct => registryActs.some((known) => known === act);

async function changeTold(
  { version, at, act, hash, items, by, operator, confirmedByOperator }: RegistryLink,
  events: readonly RegistryEvent[],
  speaker: Speaker,
  ports: HistoryPorts,
): Promise<AuditedChange> {
  const [first] = events;
  const [doer, second] = await Promise.all([
    nameOf(by, operator, speaker),
    nameOf(first?.confirmedBy, confirmedByOperator, speaker),
  ]);
  return {
    version,
    at,
    act,
    word: isRegistryAct(act)
      ? registryActWords[act][speaker.language]
      : (operatorActWords[act]?.[speaker.language] ?? act),
    items,
    ...(hash !== undefined && { hash }),
    ...(doer !== undefined && { by: doer }),
    ...(second !== undefined && { confirmedBy: second }),
    ...(first !== undefined && { why: first.why }),
    subjects: await Promise.all(events.map((event) => subjectTold(event, speaker, ports))),
  };
}

async function nameOf(
  administrator: { readonly id: string } | undefined,
  operator: string | undefined,
  speaker: Speaker,
): Promise<NamedAdministrator | undefined> {
  if (administrator !== undefined) {
    const { id } = administrator;
    return { id, name: await speaker.officer(id) };
  }
  return operator === undefined ? undefined : { name: operator };
}

async function subjectTold(
  event: RegistryEvent,
  speaker: Speaker,
  ports: HistoryPorts,
): Promise<SubjectChanged> {
  const { differences } = await shownChange(event, speaker, ports);
  const { subject } = event;
  if (!('id' in subject)) return { part: subject.part, differences };
  const { part, id } = subject;
  return {
    part,
    id,
    name: part === 'institution' ? await speaker.institution(id) : await speaker.officer(id),
    differences,
  };
}
