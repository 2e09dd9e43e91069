import { jobsOf, type Job } from '../../domain/administration/jobs.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import { aboveOf } from '../../domain/ticketing/routing/above.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import {
  RegistryForged,
  withoutPower,
  type AuthenticatedKind,
  type NeutralNames,
  type RegistryAlarm,
} from '../../domain/institutions/registry/forged-items.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import type {
  OfficerContact,
  RegistryChange,
  RegistryContent,
  RegistryWriter,
  StoredRegistry,
} from '../../domain/institutions/registry/registry-writer.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import type { CategoryRouting } from '../../domain/institutions/registry/routing.ts';
import type { OfficerDirectory } from '../../domain/institutions/officers/officer-directory.ts';
import type { Officer, OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { jobIndex } from '../dynamodb/engine/keys.ts';
import { Scheduler } from './scheduler.ts';

/** What somebody hears of a forged item, and how an institution is called then. */
interface Beside {
  readonly alarm?: RegistryAlarm;
  readonly neutral?: NeutralNames;
}

const unnamed: NeutralNames = { name: { sw: '?', en: '?' }, shortName: { sw: '?', en: '?' } };

/** The registry in memory: what requests read, what an import writes, and how officers are reached. */
export class MemoryRegistry implements Registry, RegistryWriter, OfficerDirectory {
  /** What follows from changes and is not over, by the place in their order. */
  readonly jobs = new Map<string, Job>();
  readonly #scheduler: Scheduler;
  readonly #institutions = new Map<string, Institution>();
  readonly #officers = new Map<string, Officer>();
  readonly #contacts = new Map<string, OfficerContact>();
  readonly #categories = new Map<string, Category>();
  readonly #routing = new Map<string, CategoryRouting>();
  /** Catalogue of what is stored now; rebuilt after each change. */
  #catalogue: Catalogue | undefined;
  readonly #policies = new Map<number, Policy>();
  #policy: Policy | undefined;
  readonly #calendars = new Map<number, Calendar>();
  #calendar: Calendar | undefined;
  #version = 0;
  #held = false;
  /** What somebody edited in the table, as `officer asha`; of policies and calendars those in force. */
  readonly #forged = new Set<string>();
  readonly #alarm: RegistryAlarm;
  readonly #neutral: NeutralNames;

  /** With `content`, it is version 1. */
  constructor(
    content?: RegistryContent,
    scheduler: Scheduler = new Scheduler(),
    { alarm = () => undefined, neutral = unnamed }: Beside = {},
  ) {
    this.#scheduler = scheduler;
    this.#alarm = alarm;
    this.#neutral = neutral;
    if (content === undefined) return;
    this.#put(content);
    this.#version = 1;
  }

  /** Operators hold all notices, or let them go. */
  holdNotices(held: boolean): void {
    this.#held = held;
  }

  /** From now on the item is as one that does not match its MAC. */
  forge(kind: Exclude<AuthenticatedKind, 'officer-login' | 'routing'>, id = 'current'): void {
    this.#forged.add(`${kind} ${id}`);
    this.#catalogue = undefined;
  }

  /** Whether it is as it was written; rings where it is not. */
  #isAuthentic(kind: AuthenticatedKind, id: string): boolean {
    if (!this.#forged.has(`${kind} ${id}`)) return true;
    this.#alarm({ kind, fault: 'edited', ...(kind === 'institution' && { institution: id }) }, 'refused');
    return false;
  }

  #believed<Content>(kind: AuthenticatedKind, content: Content, id = 'current'): Content {
    if (content === undefined || this.#isAuthentic(kind, id)) return content;
    throw new RegistryForged(`In the registry ${kind} ${id} is not as it was written.`);
  }

  institution(id: string): Promise<Institution | undefined> {
    return this.#scheduler.read(() => {
      const institution = this.#institutions.get(id);
      if (institution === undefined || this.#isAuthentic('institution', id)) return institution;
      return withoutPower(id, this.#neutral);
    });
  }

  async lineage(id: string): Promise<Lineage | undefined> {
    const node = (of: string) => this.#believed('institution', this.#institutions.get(of), of);
    const institution = await this.#scheduler.read(() => node(id));
    const read = (ids: readonly string[]) => Promise.resolve(ids.map(node));
    return institution && { institution, above: await aboveOf(institution, read) };
  }

  catalogue(): Promise<Catalogue> {
    return this.#scheduler.read(() => {
      const all = byId(this.#institutions);
      const institutions = all.filter((one) => this.#isAuthentic('institution', one.id));
      this.#catalogue ??= {
        version: this.#version,
        ...(institutions.length < all.length && { isIncomplete: true }),
        institutions,
        routing: [...this.#routing.values()],
      };
      return this.#catalogue;
    });
  }

  category(id: string): Promise<Category | undefined> {
    return this.#scheduler.read(() => this.#believed('category', this.#categories.get(id), id));
  }

  categories(): Promise<readonly Category[]> {
    return this.#scheduler.read(() =>
      byId(this.#categories).filter(({ id }) => this.#isAuthentic('category', id)),
    );
  }

  officer(id: string): Promise<Officer | undefined> {
    return this.#scheduler.read(() => {
      const officer = this.#officers.get(id);
      return officer === undefined || this.#isAuthentic('officer', id) ? officer : undefined;
    });
  }

  oversight(): Promise<readonly Officer[]> {
    return this.#activeAs('oversight');
  }

  staff(id: string): Promise<readonly Officer[]> {
    return this.#scheduler.read(() =>
      this.#authenticOfficers.filter(({ active, institution }) => active && institution === id),
    );
  }

  async dutyOfficers(id: string): Promise<readonly Officer[]> {
    return (await this.#activeAs('duty-officer')).filter(({ institution }) => institution === id);
  }

  custodians(): Promise<readonly Officer[]> {
    return this.#activeAs('custodian');
  }

  #activeAs(role: OfficerRole): Promise<readonly Officer[]> {
    return this.#scheduler.read(() =>
      this.#authenticOfficers.filter(({ active, roles }) => active && roles.includes(role)),
    );
  }

  get #authenticOfficers(): readonly Officer[] {
    return byId(this.#officers).filter(({ id }) => this.#isAuthentic('officer', id));
  }

  currentPolicy(): Promise<Policy> {
    return this.#scheduler.read(() => this.#believed('policy', this.#demand(this.#policy)));
  }

  policy(version: number): Promise<Policy> {
    return this.#scheduler.read(() => this.#demand(this.#policies.get(version)));
  }

  calendar(): Promise<Calendar> {
    return this.#scheduler.read(() => this.#believed('calendar', this.#demand(this.#calendar)));
  }

  calendarOf(version: number): Promise<Calendar> {
    return this.#scheduler.read(() => this.#demand(this.#calendars.get(version)));
  }

  /** Puts an institution under what is above its parent by now; false: it was there already. */
  followParent(id: string): Promise<boolean> {
    return this.#scheduler.write(() => {
      const institution = this.#demand(this.#institutions.get(id));
      if (institution.parent === undefined) return false;
      const parent = this.#demand(this.#institutions.get(institution.parent));
      const ancestors = [parent.id, ...parent.ancestors];
      if (ancestors.join() === institution.ancestors.join()) return false;
      this.#institutions.set(id, { ...institution, ancestors });
      this.#catalogue = undefined;
      return true;
    });
  }

  noticesHeld(): Promise<boolean> {
    return this.#scheduler.read(() => this.#held);
  }

  emailOf(officer: string): Promise<string | undefined> {
    return this.#scheduler.read(() => this.#contacts.get(officer)?.email);
  }

  phoneOf(officer: string): Promise<string | undefined> {
    return this.#scheduler.read(() => this.#contacts.get(officer)?.phone);
  }

  contactOf(officer: string): Promise<OfficerContact | undefined> {
    return this.#scheduler.read(() => this.#contacts.get(officer));
  }

  read(): Promise<StoredRegistry | undefined> {
    return this.#scheduler.read(() => {
      if (this.#version === 0) return undefined;
      const content = {
        institutions: byId(this.#institutions),
        officers: byId(this.#officers),
        contacts: [...this.#contacts.values()],
        categories: byId(this.#categories),
        routing: [...this.#routing.values()],
        policy: this.#demand(this.#policy),
        calendar: this.#demand(this.#calendar),
      };
      return structuredClone({ version: this.#version, content });
    });
  }

  /** `besides` is done with it, or neither is. `before`: institutions that must lie where they lay; `holds`: what must be so. */
  write(
    change: RegistryChange,
    besides: () => void = () => undefined,
    before: readonly Institution[] = [],
    holds: () => boolean = () => true,
  ): Promise<'written' | 'stale'> {
    return this.#scheduler.write(() => {
      const lies = ({ id, ancestors }: Institution) =>
        this.#institutions.get(id)?.ancestors.join() === ancestors.join();
      if (this.#version !== change.basedOn || !before.every(lies) || !holds()) return 'stale';
      this.#put(structuredClone(change));
      this.#version = change.version;
      this.#catalogue = undefined;
      for (const job of jobsOf(change)) this.jobs.set(jobIndex.key(job.version, job.place).GSI1SK, job);
      besides();
      return 'written';
    });
  }

  #put(change: Omit<RegistryChange, 'basedOn' | 'version' | 'by' | 'at' | 'consequences'>): void {
    for (const institution of change.institutions) this.#institutions.set(institution.id, institution);
    for (const officer of change.officers) this.#officers.set(officer.id, officer);
    for (const contact of change.contacts) this.#contacts.set(contact.officer, contact);
    for (const category of change.categories) this.#categories.set(category.id, category);
    for (const routing of change.routing) this.#routing.set(routing.category, routing);
    if (change.policy !== undefined) {
      this.#policies.set(change.policy.version, change.policy);
      this.#policy = change.policy;
    }
    if (change.calendar !== undefined) {
      this.#calendars.set(change.calendar.version, change.calendar);
      this.#calendar = change.calendar;
    }
  }

  #demand<Content>(content: Content | undefined): Content {
    if (content === undefined) throw new CorruptItem('The registry lacks what it cannot be without.');
    return content;
  }
}

const byId = <Entity extends { readonly id: string }>(entities: ReadonlyMap<string, Entity>): Entity[] =>
  [...entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
