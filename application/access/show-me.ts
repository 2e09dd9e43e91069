import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Absence, Deputyship, OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { permissionsOf, type Permission } from '../../domain/institutions/officers/permissions.ts';
import { actingTermOf, type PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { roleWords } from '../../words/roles.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import type { Worded } from '../worded.ts';

interface Me {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** An institution and how somebody heads it; `acting`: for its head, from the first to the last moment. */
interface Headed extends NamedInstitution {
  readonly acting: boolean;
  readonly since?: Instant;
  readonly until?: Instant;
}

/** An officer as the registry has them at this moment. */
export interface ShownOfficer {
  readonly id: string;
  readonly name: string;
  readonly institution: NamedInstitution;
  /** Since when they work there, where that is kept. */
  readonly since?: Instant;
  /** `head` only while the officer heads one. */
  readonly roles: readonly Worded<OfficerRole>[];
  /** The institutions that the officer heads now. */
  readonly heads: readonly Headed[];
  /** May handle sensitive categories. */
  readonly trained: boolean;
  /** For whom the officer stands in now; nobody: absent. */
  readonly standsInFor?: readonly (OfficerReference & Pick<Deputyship, 'until'>)[];
  /** When the officer is out or is to be; never: absent. */
  readonly absences?: readonly (Pick<Absence, 'from' | 'until'> & { readonly deputy: OfficerReference })[];
  readonly permissions: readonly Permission[];
}

/** Shows an officer who they are to the registry, what they head at this moment and what they may do. */
export async function showMe(
  { registry, now }: Pick<Container, 'registry' | 'now'>,
  { officer, language }: Me,
): Promise<ShownOfficer> {
  const { id, name, institution, roles, heads, actsFor, placements, trained } = officer;
  const { standsInFor = [], absences = [] } = officer;
  const since = placements?.at(-1)?.from;
  const at = now();
  const [institutionOf, officerOf] = await Promise.all([
    institutionsById(registry, [institution, ...heads]),
    officersById(registry, [
      ...standsInFor.map((absent) => absent.officer),
      ...absences.map(({ deputy }) => deputy),
    ]),
  ]);
  return {
    id,
    name,
    institution: named(institutionOf(institution)),
    ...(since !== undefined && { since }),
    roles: roles.map((code) => ({ code, word: roleWords[code][language] })),
    heads: heads.map((headed) => {
      const { from, until } = actingTermOf(officer, headed, at) ?? {};
      return {
        ...named(institutionOf(headed)),
        acting: actsFor.includes(headed),
        ...(from !== undefined && { since: from }),
        ...(until !== undefined && { until }),
      };
    }),
    trained,
    ...(standsInFor.length > 0 && {
      standsInFor: standsInFor.map(({ officer: absent, until }) => ({ ...officerOf(absent), until })),
    }),
    ...(absences.length > 0 && {
      absences: absences.map(({ deputy, from, until }) => ({ deputy: officerOf(deputy), from, until })),
    }),
    permissions: [...permissionsOf(roles)],
  };
}
