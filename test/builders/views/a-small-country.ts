import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { aCalendar } from '../calendar.ts';
import { aCategory } from '../category.ts';
import { anInstitution, aLineage } from '../lineage.ts';
import { anOfficer } from '../officer.ts';
import { aPolicy } from '../policy.ts';

const police = { number: '112', name: { sw: 'Polisi na dharura', en: 'Police and emergencies' } };

/**
 * A health centre in a council under a ministry under the root; an agency for corruption; an empty office;
 * a court with a body outside; Zanzibar, which is not served.
 */
export function aSmallCountry(details: Partial<RegistryContent> = {}): RegistryContent {
  const { institution, above } = aLineage(
    'kituo',
    'halmashauri',
    { id: 'wizara', kind: 'ministry', head: { officer: 'katibu' } },
    {
      id: 'ikulu',
      kind: 'national-office',
      outsideBody: { sw: 'Tume ya Haki za Binadamu', en: 'Commission for Human Rights' },
    },
  );
  const content = {
    institutions: [
      institution,
      ...above,
      anInstitution({ id: 'takukuru', parent: 'ikulu', ancestors: ['ikulu'] }),
      anInstitution({ id: 'tupu', parent: 'wizara', ancestors: ['wizara', 'ikulu'], activeOfficers: 0 }),
      anInstitution({
        id: 'dodoma',
        kind: 'region',
        parent: 'ikulu',
        ancestors: ['ikulu'],
        shortName: { sw: 'Mkoa wa Dodoma', en: 'Dodoma Region' },
        bounds: { west: 34.5, south: -7.9, east: 37.4, north: -3.6 },
      }),
      anInstitution({ id: 'mwanza', kind: 'region', parent: 'ikulu', ancestors: ['ikulu'] }),
      anInstitution({
        id: 'nyamagana',
        kind: 'council',
        parent: 'mwanza',
        ancestors: ['mwanza', 'ikulu'],
        shortName: { sw: 'Wilaya ya Nyamagana', en: 'Nyamagana District' },
      }),
      anInstitution({
        id: 'mahakama',
        kind: 'independent',
        head: { officer: 'jaji' },
        outsideBody: { sw: 'Tume ya Utumishi wa Mahakama', en: 'Judicial Service Commission' },
      }),
      anInstitution({
        id: 'smz',
        jurisdiction: 'zanzibar',
        notServed: { address: 'https://malalamiko.smz.example' },
      }),
      anInstitution({ id: 'smz-fedha', jurisdiction: 'zanzibar', parent: 'smz', ancestors: ['smz'] }),
    ],
    officers: [
      anOfficer({ id: 'katibu', institution: 'wizara', roles: ['head'] }),
      anOfficer({ id: 'karani', institution: 'halmashauri' }),
      anOfficer({ id: 'jaji', institution: 'mahakama', roles: ['head'] }),
    ],
    contacts: [],
    categories: [
      aCategory(),
      aCategory({
        id: 'rushwa',
        kinds: ['complaint'],
        onlyReceiver: 'takukuru',
        defaultOpenness: 'confidential',
      }),
      aCategory({ id: 'hatari', urgent: true, emergencyNumbers: [police] }),
    ],
    routing: [],
    policy: aPolicy(),
    calendar: aCalendar(),
    ...details,
  };
  return { ...content, officers: withHeadings(content.officers, content.institutions) };
}
