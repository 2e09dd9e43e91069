import type { Language } from '../../domain/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/registry/officer.ts';
import { permissionsOf, type Permission } from '../../domain/officers/permissions.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { roleWords } from '../../words/roles.ts';
import type { Container } from '../container.ts';
import { institutionsById, named, type NamedInstitution } from '../tickets/institutions-by-id.ts';
import type { Worded } from '../worded.ts';

interface Me {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** An officer as the registry has them at this moment. */
export interface ShownOfficer {
  readonly id: string;
  readonly name: string;
  readonly institution: NamedInstitution;
  /** `head` only while the officer heads one. */
  readonly roles: readonly Worded<OfficerRole>[];
  /** The institutions that the officer heads now; `acting`: for the head, between two dates. */
  readonly heads: readonly (NamedInstitution & { readonly acting: boolean })[];
  /** May handle sensitive categories. */
  readonly trained: boolean;
  readonly permissions: readonly Permission[];
}

/** Shows an officer who they are to the registry, what they head at this moment and what they may do. */
export async function showMe(
  { registry }: Pick<Container, 'registry'>,
  { officer, language }: Me,
): Promise<ShownOfficer> {
  const { id, name, institution, roles, heads, actsFor, trained } = officer;
  const institutionOf = await institutionsById(registry, [institution, ...heads]);
  return {
    id,
    name,
    institution: named(institutionOf(institution)),
    roles: roles.map((code) => ({ code, word: roleWords[code][language] })),
    heads: heads.map((headed) => ({
      ...named(institutionOf(headed)),
      acting: actsFor.includes(headed),
    })),
    trained,
    permissions: [...permissionsOf(roles)],
  };
}
