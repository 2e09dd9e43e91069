import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Policy } from '../../foundation/policy/policy.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Catalogue } from './catalogue.ts';
import type { AlikeTelling, Locality } from '../../foundation/vocabulary/localities.ts';
import type { Institution, Lineage } from './institution.ts';
import type { Officer } from './officer.ts';
import type { ClosedIntake } from './switches.ts';

/** Whom to call when waiting would be dangerous. */
export interface EmergencyNumber {
  /** As it is dialled in the country: `112`. */
  readonly number: string;
  readonly name: Text;
  /** Whether it is made for children: they are told of it wherever numbers are. */
  readonly forChildren?: true;
}

/** A heading under which categories are listed. */
export interface CategoryGroup {
  readonly id: string;
  readonly name: Text;
}

/** What a ticket can be about. */
export interface Category {
  readonly v: 1;
  readonly id: string;
  readonly name: Text;
  /** Absent: listed after all groups. */
  readonly group?: CategoryGroup;
  readonly kinds: readonly Kind[];
  /** The only institution that receives it, whatever was chosen. */
  readonly onlyReceiver?: string;
  /** Violence, children, sexual harassment, health: seen by trained officers and their heads only. */
  readonly sensitive: boolean;
  readonly urgent: boolean;
  /** Anonymous unless the citizen says otherwise, or confidential. */
  readonly defaultOpenness?: 'confidential';
  /** Whether its matters lie where their place is, or with the office wherever somebody is. */
  readonly locality: Locality;
  /** From how many similar tickets on citizens are told of them before sending; absent: never. */
  readonly toldOfAlike?: AlikeTelling;
  /** For what fits none of the others: how much lies in it is told to overseers. */
  readonly catchAll?: true;
  readonly emergencyNumbers: readonly EmergencyNumber[];
}

/** A page of a listing, with a cursor for the next one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** A cursor that no page gave: the caller's mistake. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/** The registry as requests read it. Answers may be up to 60 seconds old. */
export interface Registry {
  /**
   * How often the registry was changed. What is read after it is of this version or a later one, so that what was made of that is known to
   * be up to date as long as the version stays.
   */
  version(): Promise<number>;
  institution(id: string): Promise<Institution | undefined>;
  /** The node and everything above it. */
  lineage(id: string): Promise<Lineage | undefined>;
  /** All institutions, and to which offices categories go. */
  catalogue(): Promise<Catalogue>;
  category(id: string): Promise<Category | undefined>;
  categories(): Promise<readonly Category[]>;
  officer(id: string): Promise<Officer | undefined>;
  /** Active officers with the role oversight: told when a ticket is late at the root. A handful. */
  oversight(): Promise<readonly Officer[]>;
  /** Active officers who work at the institution, whatever their roles. */
  staff(institution: string): Promise<readonly Officer[]>;
  /** Active officers of the institution with the role duty-officer: told of urgent matters at once. */
  dutyOfficers(institution: string): Promise<readonly Officer[]>;
  /** Active officers with the role custodian: they decide on requests to reveal identities. A handful. */
  custodians(): Promise<readonly Officer[]>;
  /** The policy in force, for a new ticket. */
  currentPolicy(): Promise<Policy>;
  policy(version: number): Promise<Policy>;
  calendar(): Promise<Calendar>;
  /** The calendar of this version. Throws `CorruptItem` when there never was one. */
  calendarOf(version: number): Promise<Calendar>;
  /** Operators can hold all notices; they wait and lose nothing. */
  noticesHeld(): Promise<boolean>;
  /** Operators can close intake: until when people are asked to wait. Undefined: it is open. */
  intakeClosed(): Promise<ClosedIntake | undefined>;
}
