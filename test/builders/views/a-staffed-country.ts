import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { aCalendar } from '../calendar.ts';
import { aCategory } from '../category.ts';
import { anInstitution } from '../lineage.ts';
import { anOfficer } from '../officer.ts';
import { aPolicy } from '../policy.ts';

/**
 * A water agency with two units and a neighbour, under a ministry under the top; a court apart. Heads have
 * the names of their places: `mkuu-wakala` heads `wakala`.
 */
export function aStaffedCountry(): RegistryContent {
  const headed = (id: string, kind: 'national-office' | 'ministry' | 'agency' | 'unit', ...above: string[]) =>
    anInstitution({
      id,
      kind,
      ancestors: above,
      ...(above[0] !== undefined && { parent: above[0] }),
      head: { officer: `mkuu-${id}` },
      activeOfficers: 3,
    });
  const institutions = [
    headed('kmk', 'national-office'),
    headed('wizara', 'ministry', 'kmk'),
    headed('wakala', 'agency', 'wizara', 'kmk'),
    headed('idara', 'unit', 'wakala', 'wizara', 'kmk'),
    headed('bili', 'unit', 'wakala', 'wizara', 'kmk'),
    headed('jirani', 'agency', 'wizara', 'kmk'),
    anInstitution({ id: 'mahakama', kind: 'independent', head: { officer: 'mkuu-mahakama' } }),
  ];
  const officers = [
    ...institutions.map(({ id }) => anOfficer({ id: `mkuu-${id}`, institution: id, roles: ['head'] })),
    anOfficer({ id: 'asha', name: 'Asha Mrema', institution: 'wakala' }),
    anOfficer({ id: 'juma', name: 'Juma Kessy', institution: 'wakala' }),
    anOfficer({ id: 'karani', institution: 'idara' }),
    anOfficer({ id: 'mlalamikiwa', institution: 'wizara', roles: ['complaints-officer'] }),
    anOfficer({ id: 'msimamizi', institution: 'kmk', roles: ['oversight'] }),
    anOfficer({ id: 'mkaguzi', institution: 'kmk', roles: ['auditor'] }),
    anOfficer({ id: 'jirani-1', institution: 'jirani' }),
    anOfficer({ id: 'mtunza', name: 'Benard Shija', institution: 'mahakama', roles: ['custodian'] }),
    anOfficer({ id: 'mtunza-wakala', institution: 'wakala', roles: ['custodian'] }),
    anOfficer({ id: 'mtunza-idara', institution: 'idara', roles: ['custodian'] }),
    anOfficer({ id: 'mtunza-jirani', institution: 'jirani', roles: ['custodian'] }),
  ];
  return {
    institutions,
    officers: withHeadings(officers, institutions),
    contacts: [],
    categories: [
      aCategory(),
      aCategory({ id: 'maji', name: { sw: 'Maji', en: 'Water' } }),
      aCategory({ id: 'rushwa', name: { sw: 'Rushwa', en: 'Corruption' }, onlyReceiver: 'wakala' }),
      aCategory({ id: 'ukatili', name: { sw: 'Ukatili', en: 'Violence' }, sensitive: true }),
    ],
    routing: [],
    policy: aPolicy(),
    calendar: aCalendar(),
  };
}
