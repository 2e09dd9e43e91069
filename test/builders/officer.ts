import type { Officer } from '../../domain/institutions/registry/officer.ts';

/** An active officer without training for sensitive matters, unless the test says otherwise. */
export function anOfficer(details: Partial<Officer> = {}): Officer {
  return {
    v: 1,
    id: 'afisa-1',
    institution: 'ofisi',
    name: 'Neema Sanga',
    roles: ['officer'],
    active: true,
    trained: false,
    ...details,
  };
}
