import { administered } from '../../domain/administration/subtree.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { isSuspended, type Officer, type OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { isAssignable } from '../../domain/institutions/registry/roles.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { roleWords } from '../../words/roles.ts';
import type { Container } from '../container.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import type { Worded } from '../worded.ts';
import { refusingInWords } from './change-refusal.ts';

interface ListedOfficer extends Pick<Officer, 'id' | 'name' | 'active' | 'trained'> {
  /** Whether tickets are assigned to them: who leaves hands them on to such a colleague. */
  readonly takesTickets: boolean;
  readonly roles: readonly Worded<OfficerRole>[];
}

/** Lists who works at an institution that the administrator administers, and who was removed there. */
export async function listOfficers(
  { administration, now }: Pick<Container, 'administration' | 'now'>,
  {
    institution: asked,
    officer: { id, institution },
    language,
  }: { readonly institution: string; readonly officer: PresentOfficer; readonly language: Language },
): Promise<{ readonly institution: NamedInstitution; readonly officers: readonly ListedOfficer[] }> {
  const doing = { by: { id, institution }, at: now(), why: '' };
  const lineage = await refusingInWords(administered(administration, doing, asked));
  const officers = await administration.officersOf(lineage.institution.id);
  return {
    institution: named(lineage.institution),
    officers: officers.map(({ roles, ...officer }) => ({
      ...officer,
      takesTickets: isAssignable({ ...officer, roles }) && !isSuspended(officer, doing.at),
      roles: roles.map((code) => ({ code, word: roleWords[code][language] })),
    })),
  };
}
