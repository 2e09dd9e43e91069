import { describe, expect, it } from 'vitest';
import { officeHeadOf, officeHeadsOf } from '../../../../domain/institutions/registry/head-of.ts';
import { anInstitution, aLineage } from '../../../builders/lineage.ts';

const acting = { officer: 'kaimu', from: '2026-11-01T00:00:00Z', until: '2026-11-30T20:59:59Z' } as const;
const later = { officer: 'mwingine', from: '2026-12-01T00:00:00Z', until: '2026-12-31T20:59:59Z' } as const;
const duringLeave = '2026-11-15T08:00:00Z';
const afterAll = '2027-01-15T08:00:00Z';

describe("who has the head's duties", () => {
  it('is the head', () => {
    expect(officeHeadOf(aLineage({ id: 'maji', head: { officer: 'meneja' } }, 'kmk'), duringLeave)).toEqual({
      officer: 'meneja',
      institution: 'maji',
      acting: false,
    });
  });

  it('is the acting head while one acts, though there is a head', () => {
    const lineage = aLineage({ id: 'maji', head: { officer: 'meneja' }, actingHeads: [acting, later] });
    expect(officeHeadOf(lineage, duringLeave)).toEqual({
      officer: 'kaimu',
      institution: 'maji',
      acting: true,
    });
  });

  it('is the next acting head when the first is over', () => {
    const lineage = aLineage({ id: 'maji', actingHeads: [acting, later] });
    expect(officeHeadOf(lineage, '2026-12-02T08:00:00Z')?.officer).toBe('mwingine');
  });

  it.each([
    ['the first second', acting.from, 'kaimu'],
    ['the last second', acting.until, 'kaimu'],
    ['the second before', '2026-10-31T23:59:59Z', 'meneja'],
    ['the second after', '2026-11-30T21:00:00Z', 'meneja'],
  ] as const)('is decided to the second: %s of acting', (_when, at, officer) => {
    const lineage = aLineage({ id: 'maji', head: { officer: 'meneja' }, actingHeads: [acting] });
    expect(officeHeadOf(lineage, at)?.officer).toBe(officer);
  });

  it('is the next head above where the place is vacant', () => {
    const lineage = aLineage({ id: 'tawi', actingHeads: [acting] }, 'maji', {
      id: 'kmk',
      head: { officer: 'mkuu' },
    });
    expect(officeHeadOf(lineage, afterAll)).toEqual({ officer: 'mkuu', institution: 'kmk', acting: false });
  });

  it('is nobody where no head is anywhere above', () => {
    expect(officeHeadOf(aLineage('tawi', 'maji'), afterAll)).toBeUndefined();
  });
});

describe('everybody who heads an institution', () => {
  it('includes a head who is away and the one who acts', () => {
    const institution = anInstitution({ head: { officer: 'meneja' }, actingHeads: [acting, later] });
    expect(officeHeadsOf(institution, duringLeave)).toEqual(['meneja', 'kaimu']);
  });
});
