import { withHeadings } from '../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { aCalendar } from './calendar.ts';
import { aCategory } from './category.ts';
import { anInstitution } from './lineage.ts';
import { anOfficer } from './officer.ts';
import { aPolicy } from './policy.ts';

/** A small registry: a ministry, an agency under it, and a unit under that; one officer who oversees. */
export function aRegistryContent(details: Partial<RegistryContent> = {}): RegistryContent {
  const content = {
    institutions: [
      anInstitution({
        id: 'wizara-maji',
        kind: 'ministry',
        name: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
        shortName: { sw: 'W. Maji', en: 'Min. Water' },
        head: { officer: 'katibu' },
      }),
      anInstitution({
        id: 'dawasa',
        parent: 'wizara-maji',
        ancestors: ['wizara-maji'],
        name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
        shortName: { sw: 'DAWASA', en: 'DAWASA' },
        actingHeads: [{ officer: 'kaimu', from: '2026-11-01T00:00:00Z', until: '2026-12-31T20:59:59Z' }],
      }),
      anInstitution({
        id: 'dawasa-kinondoni',
        kind: 'unit',
        parent: 'dawasa',
        ancestors: ['dawasa', 'wizara-maji'],
        name: { sw: 'DAWASA Kinondoni', en: 'DAWASA Kinondoni' },
        shortName: { sw: 'Kinondoni', en: 'Kinondoni' },
      }),
    ],
    officers: [
      anOfficer({ id: 'katibu', institution: 'wizara-maji', roles: ['head', 'oversight'] }),
      anOfficer({ id: 'kaimu', institution: 'dawasa', roles: ['officer'] }),
    ],
    contacts: [{ officer: 'katibu', email: 'katibu@maji.example', phone: '+255600000101' }],
    categories: [
      aCategory({ id: 'maji', name: { sw: 'Maji', en: 'Water' } }),
      aCategory({ id: 'rushwa', name: { sw: 'Rushwa', en: 'Corruption' } }),
    ],
    routing: [],
    policy: aPolicy(),
    calendar: aCalendar(),
    ...details,
  };
  return { ...content, officers: withHeadings(content.officers, content.institutions) };
}
