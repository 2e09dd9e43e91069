import { join } from 'node:path';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { officeHeadOf, type OfficeHead } from '../../domain/institutions/registry/head-of.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import { isStaffed, pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';
import { demoOfficers } from '../login/demo-officers.ts';
import { project } from '../system/folder.ts';
import { OperatorError } from '../system/operator-error.ts';

/** Who is who in the sample that the local cloud was loaded with. What somebody may do, only the cloud knows. */
export class Country {
  readonly #institutions: ReadonlyMap<string, Institution>;
  readonly #officers: ReadonlyMap<string, Officer>;
  readonly #categories: ReadonlyMap<string, Category>;
  readonly #timeZone: string;

  constructor({ institutions, officers, categories, calendar }: RegistryContent) {
    this.#institutions = new Map(institutions.map((institution) => [institution.id, institution]));
    this.#officers = new Map(officers.map((officer) => [officer.id, officer]));
    this.#categories = new Map(categories.map((category) => [category.id, category]));
    this.#timeZone = calendar.timeZone;
  }

  /** The date there, `YYYY-MM-DD`. `at` in milliseconds since 1970. */
  dateAt(at: number): string {
    return localDateAt(instantOf(at), this.#timeZone);
  }

  institution(id: string): Institution {
    return known(this.#institutions, id);
  }

  officer(id: string): Officer {
    return known(this.#officers, id);
  }

  category(id: string): Category {
    return known(this.#categories, id);
  }

  /** The institutions that hold a ticket one after the other when nobody answers, the first one first. */
  levelsFrom(id: string): readonly Institution[] {
    const [first, ...above] = pathOf(this.#lineage(id)).filter((node) => isStaffed(node));
    return first === undefined ? [] : [first, ...above.filter(({ level }) => level)];
  }

  /** Who does a head's duties there now. `at` in milliseconds since 1970. */
  headOf(id: string, at: number): OfficeHead {
    const head = officeHeadOf(this.#lineage(id), instantOf(at));
    if (head === undefined) throw new OperatorError(`Nobody heads ${id}, nor anything above it.`);
    return head;
  }

  /** Somebody who can log in and works there on what others assign, all the trained ones first. */
  workerOf(id: string): string | undefined {
    const staff = demoOfficers
      .map((officer) => this.officer(officer))
      .filter(({ institution, roles }) => institution === id && roles.includes('officer'))
      .filter(({ heads = [] }) => heads.length === 0);
    return (staff.find(({ trained }) => trained) ?? staff[0])?.id;
  }

  /** Somebody who decides whether an identity is revealed to that institution, and sits outside it. */
  custodianFor(id: string): string {
    const path = pathOf(this.#lineage(id)).map((node) => node.id);
    const custodian = demoOfficers
      .map((officer) => this.officer(officer))
      .find(({ roles, institution }) => roles.includes('custodian') && !path.includes(institution));
    if (custodian === undefined) throw new OperatorError(`No custodian outside ${id} has a login.`);
    return custodian.id;
  }

  /** The nearest level that both lie under. */
  commonLevel(one: string, other: string): string | undefined {
    const above = new Set(this.institution(other).ancestors);
    return this.institution(one).ancestors.find((id) => above.has(id) && this.institution(id).level);
  }

  #lineage(id: string): Lineage {
    const institution = this.institution(id);
    return { institution, above: institution.ancestors.map((above) => this.institution(above)) };
  }
}

/** The sample in registry/, as `npm start` loads it. */
export async function theSample(): Promise<Country> {
  const sample = await loadRegistry(join(project, 'registry'));
  if (sample.outcome === 'broken') throw new OperatorError('registry/ has mistakes: npm run registry:check');
  return new Country(sample.content);
}

function known<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new OperatorError(`The registry in registry/ has no ${id}.`);
  return item;
}
