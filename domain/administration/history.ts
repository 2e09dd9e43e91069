import type { Instant } from '../foundation/time/instant.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import type { CategoryRouting } from '../institutions/registry/routing.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import type { Administrator, Replaced } from './change.ts';
import type { AdministeredChange } from './administered-change.ts';
import type { RegistryAct } from './registry-acts.ts';

/** What has a history of its own. There is one policy and one calendar; rules of routing have one history together. */
export type Subject =
  | { readonly part: 'institution' | 'officer'; readonly id: string }
  | { readonly part: 'policy' | 'calendar' | 'routing' };

/** One change of one subject: who made it, when and why, and how it was before and after. */
export interface RegistryEvent {
  readonly v: 1;
  /** The registry's version by it. */
  readonly version: number;
  readonly act: RegistryAct;
  readonly at: Instant;
  readonly by: Administrator;
  /** The second administrator, where it took one. */
  readonly confirmedBy?: Administrator;
  readonly why: string;
  readonly subject: Subject;
  readonly institution?: Replaced<Institution>;
  readonly officer?: Replaced<Officer>;
  readonly routing?: Replaced<CategoryRouting>;
  /** Versions of policy and calendar; every version stays stored. */
  readonly versions?: Replaced<number>;
}

const versionsOf = ({ before, after }: Replaced<{ readonly version: number }>): Replaced<number> => ({
  ...(before !== undefined && { before: before.version }),
  after: after.version,
});

/** What the history of each subject says of a change: an entry for each that it changed, never how anybody is reached. */
export function eventsOf(change: AdministeredChange): readonly RegistryEvent[] {
  const {
    act,
    at,
    why,
    basedOn,
    institutions = [],
    officers = [],
    contact,
    policy,
    calendar,
    routing,
  } = change;
  const by = { id: change.by.id, institution: change.by.institution };
  const { ended } = change.confirming ?? {};
  const confirmedBy = ended?.as === 'confirmed' ? ended.by : undefined;
  const common = {
    ...({ v: 1, version: basedOn + 1, act, at, by, why } as const),
    ...(confirmedBy !== undefined && { confirmedBy }),
  };
  return [
    ...institutions.map((institution) => ({
      ...common,
      subject: { part: 'institution', id: institution.after.id } as const,
      institution,
    })),
    ...officers.map((officer) => ({
      ...common,
      subject: { part: 'officer', id: officer.after.id } as const,
      officer,
    })),
    ...(contact === undefined || officers.some(({ after }) => after.id === contact.officer)
      ? []
      : [{ ...common, subject: { part: 'officer', id: contact.officer } as const }]),
    ...(policy === undefined
      ? []
      : [{ ...common, subject: { part: 'policy' } as const, versions: versionsOf(policy) }]),
    ...(calendar === undefined
      ? []
      : [{ ...common, subject: { part: 'calendar' } as const, versions: versionsOf(calendar) }]),
    ...(routing === undefined ? [] : [{ ...common, subject: { part: 'routing' } as const, routing }]),
  ];
}
