import { officeHeadOf } from '../../../domain/institutions/registry/head-of.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { millisecondsOf } from '../../../domain/foundation/time/instant.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import { plusWorkingSeconds } from '../../../domain/foundation/time/working-time.ts';
import type { Category } from '../../../domain/institutions/registry/registry.ts';
import type { Institution, Lineage } from '../../../domain/institutions/registry/institution.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { punctualityOf, type Punctuality } from './offices-of-nation.ts';

/** The sample registry as those ask it who live in the made nation. */
export class NationOfYear {
  readonly calendar: Calendar;
  readonly policy: RegistryContent['policy'];
  readonly categories: ReadonlyMap<string, Category>;
  /** The councils of each region. */
  readonly councils: ReadonlyMap<string, readonly Institution[]>;
  readonly #institutions: ReadonlyMap<string, Institution>;
  readonly #staff: ReadonlyMap<string, readonly Officer[]>;
  readonly #from: number;
  readonly #length: number;

  constructor(
    { institutions, officers, categories, calendar, policy }: RegistryContent,
    { days, endsAt }: { readonly days: number; readonly endsAt: Instant },
  ) {
    this.calendar = calendar;
    this.policy = policy;
    this.categories = new Map(categories.map((category) => [category.id, category]));
    this.#institutions = new Map(institutions.map((institution) => [institution.id, institution]));
    this.#staff = Map.groupBy(
      officers.filter(({ active, roles }) => active && (roles.includes('officer') || roles.includes('head'))),
      ({ institution }) => institution,
    );
    this.councils = Map.groupBy(
      institutions.filter(({ kind, activeOfficers }) => kind === 'council' && activeOfficers > 0),
      ({ parent = '' }) => parent,
    );
    this.#length = days * 86_400_000;
    this.#from = millisecondsOf(endsAt) - this.#length;
  }

  has(id: string): boolean {
    return (this.#institutions.get(id)?.activeOfficers ?? 0) > 0;
  }

  lineage(id: string): Lineage {
    const institution = this.#institution(id);
    return { institution, above: institution.ancestors.map((above) => this.#institution(above)) };
  }

  #institution(id: string): Institution {
    const found = this.#institutions.get(id);
    if (found === undefined) throw new RangeError(`The registry has no ${id}.`);
    return found;
  }

  /** How far the year has gone, from 0 to 1. */
  passed(at: Instant): number {
    return (millisecondsOf(at) - this.#from) / this.#length;
  }

  punctuality(id: string, at: Instant): Punctuality {
    return punctualityOf(this.lineage(id), this.passed(at));
  }

  headOf(id: string, at: Instant): string | undefined {
    return officeHeadOf(this.lineage(id), at)?.officer;
  }

  /** Those who work there on what others give them. */
  workersOf(id: string, isSensitive: boolean): readonly string[] {
    return (this.#staff.get(id) ?? [])
      .filter(
        ({ roles, heads = [], trained }) =>
          roles.includes('officer') && heads.length === 0 && (trained || !isSensitive),
      )
      .map((officer) => officer.id);
  }

  /** So many working hours later. */
  plusWorkingHours(at: Instant, hours: number): Instant {
    return plusWorkingSeconds(at, Math.max(1, Math.round(hours * 3600)), this.calendar);
  }
}
