import { describe, expect, it } from 'vitest';
import { suggestionReport } from '../../../domain/analytics/suggestions/suggestion-report.ts';
import { aSuggestionCell } from '../../builders/suggestion-cell.ts';
import { RegistryOffice } from './a-registry-office.ts';

const month = '2026-11';
const at = '2026-11-24T06:00:00Z';

async function anOfficeWithAReport(): Promise<RegistryOffice> {
  const registry = new RegistryOffice();
  const report = suggestionReport([
    aSuggestionCell({
      category: 'barabara',
      council: 'wakala',
      office: 'wakala',
      suggested: 'bodi',
      tickets: 6,
    }),
    aSuggestionCell({ category: 'hakuna-tena', council: 'imefutwa', tickets: 7 }),
  ]);
  if (report === undefined) throw new Error('There is a report.');
  await registry.suggestionReports.put(month, { at, report });
  return registry;
}

describe('the report on suggestions', () => {
  it('says to who administers the whole country what became of them, by names where there are any', async () => {
    const registry = await anOfficeWithAReport();
    const { status, body } = await registry.asks('msimamizi-mkuu', 'show-suggestions', { params: { month } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      month,
      report: {
        at,
        all: { tickets: 13, officeFirst: 7 },
        byCouncil: {
          rows: [
            { id: 'imefutwa', tickets: 7 },
            { id: 'wakala', name: { sw: expect.any(String) as string } },
          ],
        },
        byModel: { rows: [{ id: '3f9c02ab', tickets: 13 }] },
        misleading: [{ suggested: { id: 'bodi' }, instead: { id: 'wakala' }, tickets: 6 }],
      },
    });
    expect(body['report']).not.toHaveProperty('byCouncil.rows.0.name');
  });

  it('is not there where there was too little', async () => {
    const registry = await anOfficeWithAReport();
    await registry.suggestionReports.put('2026-09', { at });
    for (const few of ['2026-09', '2026-10']) {
      const { body } = await registry.asks('msimamizi-mkuu', 'show-suggestions', { params: { month: few } });
      expect(body).toEqual({ month: few });
    }
  });

  it('is refused to an administrator of a part of the country, and to officers who are none', async () => {
    const registry = await anOfficeWithAReport();
    expect(await registry.asks('msimamizi', 'show-suggestions', { params: { month } })).toMatchObject({
      status: 409,
      body: { code: 'change-refused', refusal: 'nation-wide' },
    });
    expect(await registry.asks('karani', 'show-suggestions', { params: { month } })).toMatchObject({
      status: 403,
    });
  });

  it('is of a month', async () => {
    const registry = await anOfficeWithAReport();
    const asked = registry.asks('msimamizi-mkuu', 'show-suggestions', { params: { month: '2026-13' } });
    expect(await asked).toMatchObject({ status: 400 });
  });
});
