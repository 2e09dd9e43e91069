import { describe, expect, it } from 'vitest';
import { withHeadings } from '../../../../domain/institutions/registry/headings.ts';
import { anInstitution } from '../../../builders/lineage.ts';
import { anOfficer } from '../../../builders/officer.ts';

const dates = { from: '2026-11-01T00:00:00Z', until: '2026-12-31T20:59:59Z' } as const;
const country = [
  anInstitution({ id: 'maji', head: { officer: 'katibu' } }),
  anInstitution({ id: 'dawasa', actingHeads: [{ officer: 'katibu', ...dates }] }),
  anInstitution({ id: 'ewura' }),
];

describe('what an officer heads', () => {
  it('follows from the institutions, the same in whatever order they come', () => {
    const heads = [{ institution: 'dawasa', ...dates }, { institution: 'maji' }];
    for (const institutions of [country, country.toReversed()]) {
      expect(withHeadings([anOfficer({ id: 'katibu' })], institutions)).toEqual([
        anOfficer({ id: 'katibu', heads }),
      ]);
    }
  });

  it('ends when the institutions no longer say so', () => {
    const former = anOfficer({ id: 'zamani', heads: [{ institution: 'maji' }] });
    expect(withHeadings([former], country)).toEqual([anOfficer({ id: 'zamani' })]);
  });
});
