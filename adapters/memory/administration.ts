import type { AdministeredChange } from '../../domain/administration/administered-change.ts';
import { eventsOf, type RegistryEvent, type Subject } from '../../domain/administration/history.ts';
import type { Jobs } from '../../domain/administration/job-store.ts';
import { jobOfProposal, type Job } from '../../domain/administration/jobs.ts';
import { isCounted, mostOpenProposals, type Proposal } from '../../domain/administration/proposals.ts';
import type { Followers } from '../../domain/administration/records.ts';
import type { Administration, DoneBefore } from '../../domain/administration/administration.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import type { OfficerContact, RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import type { Category, Page } from '../../domain/institutions/registry/registry.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import { jobIndex, proposalIndex, proposerIndex, registryKeys } from '../dynamodb/engine/keys.ts';
import { cursorAfter, sortKeyOf } from '../dynamodb/registry/cursor.ts';
import { positionOfCursor } from '../dynamodb/registry/proposal-pages.ts';
import type { MemoryRegistry } from './registry.ts';
import { Scheduler } from './scheduler.ts';

const pageSize = 25;

/** What administrators do, and what follows from it, over a registry in memory. */
export class MemoryAdministration implements Administration, Followers, Jobs {
  readonly #registry: MemoryRegistry;
  readonly #scheduler: Scheduler;
  readonly #events: RegistryEvent[] = [];
  readonly #requests = new Map<string, DoneBefore>();
  readonly #proposals = new Map<string, Proposal>();
  readonly #proposedContacts = new Map<string, OfficerContact>();

  constructor(registry: MemoryRegistry, scheduler: Scheduler = new Scheduler()) {
    this.#registry = registry;
    this.#scheduler = scheduler;
  }

  async version(): Promise<number> {
    return (await this.#registry.read())?.version ?? 0;
  }

  async institution(id: string): Promise<Institution | undefined> {
    return (await this.#registry.lineage(id))?.institution;
  }

  lineage(id: string): Promise<Lineage | undefined> {
    return this.#registry.lineage(id);
  }

  async childrenOf(id: string | undefined): Promise<readonly Institution[]> {
    const { institutions } = await this.#content();
    return institutions.filter(({ parent, closed }) => parent === id && closed === undefined);
  }

  officer(id: string): Promise<Officer | undefined> {
    return this.#registry.officer(id);
  }

  async officersOf(institution: string): Promise<readonly Officer[]> {
    return (await this.#content()).officers.filter((officer) => officer.institution === institution);
  }

  categories(): Promise<readonly Category[]> {
    return this.#registry.categories();
  }

  policy(): Promise<Policy> {
    return this.#registry.currentPolicy();
  }

  calendar(): Promise<Calendar> {
    return this.#registry.calendar();
  }

  followParent(institution: string): Promise<boolean> {
    return this.#registry.followParent(institution);
  }

  write(change: AdministeredChange): Promise<'written' | 'stale'> {
    const { basedOn, by, at, institutions = [], officers = [], contact, confirming, opening } = change;
    const { policy, calendar, consequences: tasks } = change;
    return this.#registry.write(
      {
        basedOn,
        version: basedOn + 1,
        by: by.id,
        at,
        institutions: institutions.map(({ after }) => after),
        officers: officers.map(({ after }) => after),
        contacts: contact === undefined ? [] : [contact],
        categories: [],
        routing: [],
        ...(policy !== undefined && { policy: policy.after }),
        ...(calendar !== undefined && { calendar: calendar.after }),
        ...(tasks !== undefined && { consequences: tasks }),
      },
      () => {
        this.#events.push(...structuredClone(eventsOf(change)));
        if (confirming !== undefined) this.#proposals.set(confirming.id, structuredClone(confirming));
        if (opening !== undefined) this.#open(opening);
        const { request, act } = change;
        if (request !== undefined) {
          const done = { request, act, version: basedOn + 1, at };
          this.#requests.set(registryKeys.request(request).PK, done);
        }
      },
      institutions.flatMap(({ before }) => before ?? []),
      () =>
        (confirming === undefined || this.#isOpen(confirming.id)) &&
        (opening === undefined || !this.#proposals.has(opening.id)),
    );
  }

  #isOpen(id: string): boolean {
    const stored = this.#proposals.get(id);
    return stored !== undefined && stored.ended === undefined;
  }

  propose(proposal: Proposal, contact?: OfficerContact): Promise<'proposed' | Proposal> {
    return this.#scheduler.write(() => {
      const before = this.#proposals.get(proposal.id);
      if (before !== undefined) return structuredClone(before);
      this.#open(proposal);
      if (contact !== undefined) this.#proposedContacts.set(proposal.id, contact);
      return 'proposed';
    });
  }

  #open(proposal: Proposal): void {
    this.#proposals.set(proposal.id, structuredClone(proposal));
    const job = jobOfProposal(proposal);
    this.#registry.jobs.set(keyOf(job), job);
  }

  proposal(id: string): Promise<Proposal | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#proposals.get(id)));
  }

  proposedContact(id: string): Promise<OfficerContact | undefined> {
    return this.#scheduler.read(() => this.#proposedContacts.get(id));
  }

  openProposals(since: Instant, cursor?: string): Promise<Page<Proposal>> {
    const begin = cursor === undefined ? undefined : positionOfCursor(cursor);
    return this.#scheduler.read(() => {
      const waiting = [...this.#proposals.values()]
        .filter(({ ended }) => ended === undefined)
        .map((proposal) => {
          const { GSI1PK, GSI1SK } = proposalIndex.key(proposal);
          return {
            proposal,
            rank: proposalIndex.partitions.findIndex((name) => name === GSI1PK),
            key: GSI1SK,
          };
        })
        .filter(({ rank, key }) => key > since && rank >= (begin?.rank ?? 0))
        .filter(({ rank, key }) => rank !== begin?.rank || key > begin.after)
        .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
      const items = waiting.slice(0, pageSize).map(({ proposal }) => structuredClone(proposal));
      const last = waiting.length > pageSize ? waiting[pageSize - 1] : undefined;
      return last === undefined ? { items } : { items, next: cursorAfter(`${last.rank}#${last.key}`) };
    });
  }

  countOpenOf(administrator: string, since: Instant): Promise<number> {
    return this.#scheduler.read(() => {
      const open = [...this.#proposals.values()].filter(
        (proposal) =>
          proposal.ended === undefined &&
          proposal.by.id === administrator &&
          isCounted(proposal) &&
          proposerIndex.key(proposal).GSI2SK > since,
      );
      return Math.min(open.length, mostOpenProposals);
    });
  }

  endProposal(ended: Proposal): Promise<'written' | 'stale'> {
    return this.#scheduler.write(() => {
      if (!this.#isOpen(ended.id)) return 'stale';
      this.#proposals.set(ended.id, structuredClone(ended));
      return 'written';
    });
  }

  contactOf(officer: string): Promise<OfficerContact | undefined> {
    return this.#registry.contactOf(officer);
  }

  doneFor(request: string): Promise<DoneBefore | undefined> {
    return this.#scheduler.read(() => this.#requests.get(registryKeys.request(request).PK));
  }

  historyOf(subject: Subject, cursor?: string): Promise<Page<RegistryEvent>> {
    const before = cursor === undefined ? undefined : sortKeyOf(cursor, registryKeys.changePrefix);
    return this.#scheduler.read(() => {
      const keyed = this.#events
        .map((event) => ({ event, ...registryKeys.change(event.subject, event.version) }))
        .filter(({ PK }) => PK === registryKeys.changesOf(subject))
        .toSorted((a, b) => (a.SK > b.SK ? -1 : 1));
      const rest = keyed.filter(({ SK }) => before === undefined || SK < before);
      const items = rest.slice(0, pageSize).map(({ event }) => structuredClone(event));
      const last = rest.length > pageSize ? rest[pageSize - 1] : undefined;
      return last === undefined ? { items } : { items, next: cursorAfter(last.SK) };
    });
  }

  unfinished(): Promise<readonly Job[]> {
    return this.#scheduler.read(() => {
      const inOrder = [...this.#registry.jobs].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return structuredClone(inOrder.map(([, job]) => job));
    });
  }

  proceed(job: Job, after: Job | 'over'): Promise<'stored' | 'stale'> {
    return this.#scheduler.write(() => {
      if (this.#registry.jobs.get(keyOf(job))?.revision !== job.revision) return 'stale';
      if (after === 'over') this.#registry.jobs.delete(keyOf(job));
      else this.#registry.jobs.set(keyOf(job), structuredClone(after));
      return 'stored';
    });
  }

  async #content(): Promise<RegistryContent> {
    const stored = await this.#registry.read();
    if (stored === undefined) throw new CorruptItem('Nothing was imported yet.');
    return stored.content;
  }
}

const keyOf = ({ version, place }: Job): string => jobIndex.key(version, place).GSI1SK;
