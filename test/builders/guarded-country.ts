import { withHeadings } from '../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { aTree } from './administration.ts';
import { aCategory } from './category.ts';
import { anInstitution } from './lineage.ts';
import { anOfficer } from './officer.ts';

/**
 * The tree with who receives corruption under the ministry, with a unit, and with those who watch: administrators of
 * the whole tree, of both ministries and of the court, a custodian, an auditor.
 */
export function aGuardedCountry(): RegistryContent {
  const tree = aTree();
  const institutions = [
    ...tree.institutions,
    anInstitution({
      id: 'takukuru',
      parent: 'wizara',
      ancestors: ['wizara', 'ikulu'],
      head: { officer: 'mkuu-takukuru' },
      activeOfficers: 2,
    }),
    anInstitution({
      id: 'takukuru-mkoa',
      kind: 'unit',
      parent: 'takukuru',
      ancestors: ['takukuru', 'wizara', 'ikulu'],
      activeOfficers: 0,
    }),
  ];
  const officers = [
    ...tree.officers,
    anOfficer({ id: 'mkuu-takukuru', institution: 'takukuru', roles: ['head'] }),
    anOfficer({ id: 'mchunguzi', institution: 'takukuru' }),
    anOfficer({ id: 'mtunza', institution: 'hazina', roles: ['custodian'] }),
    anOfficer({ id: 'msimamizi-hazina', institution: 'hazina', roles: ['administrator'] }),
    anOfficer({ id: 'msimamizi-mahakama', institution: 'mahakama', roles: ['administrator'] }),
  ];
  return {
    ...tree,
    institutions,
    officers: withHeadings(officers, institutions),
    categories: [aCategory(), aCategory({ id: 'rushwa', kinds: ['complaint'], onlyReceiver: 'takukuru' })],
  };
}
