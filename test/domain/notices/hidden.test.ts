import { describe, expect, it } from 'vitest';
import { complainedAbout } from '../../../domain/institutions/complained-about.ts';
import { isHiddenFrom } from '../../../domain/notices/hidden.ts';
import { aLineage } from '../../builders/lineage.ts';

const at = '2026-11-24T09:00:00Z';
const idara = aLineage({ id: 'idara' }, { id: 'wakala', head: { officer: 'mkuu' } }, { id: 'wizara' });

describe('a complaint is hidden', () => {
  it('from the officer it is about', () => {
    expect(isHiddenFrom({ officer: 'juma', lineage: idara }, ['juma'], at)).toBe(true);
  });

  it('from everybody under that officer', () => {
    expect(isHiddenFrom({ officer: 'neema', lineage: idara }, ['mkuu'], at)).toBe(true);
  });

  it('from nobody beside or above', () => {
    const wizara = aLineage({ id: 'wizara', head: { officer: 'katibu' } });

    expect(isHiddenFrom({ officer: 'neema', lineage: idara }, ['juma'], at)).toBe(false);
    expect(isHiddenFrom({ officer: 'katibu', lineage: wizara }, ['mkuu'], at)).toBe(false);
  });
});

it('a complaint about the head of an office is about its head and whoever acts now', () => {
  const acting = { from: '2026-11-01T00:00:00Z', until: '2026-11-30T20:59:59Z' } as const;
  const { institution } = aLineage({
    id: 'wakala',
    head: { officer: 'mkuu' },
    actingHeads: [{ officer: 'kaimu', ...acting }],
  });

  expect(complainedAbout('juma', institution, at)).toEqual(['juma', 'mkuu', 'kaimu']);
});
