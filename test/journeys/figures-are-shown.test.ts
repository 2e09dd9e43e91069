import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { asks, tokensOf } from './steps/officers.ts';
import { untilRuns } from './steps/schedules.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';

interface Figures {
  readonly asOf?: string;
  readonly standing: { readonly open: number; readonly inProgress: number; readonly completed: number };
  readonly days: readonly { readonly arrived: number; readonly waiting: number }[];
  readonly without: readonly string[];
}

/** No other journey sends suggestions to the electricity company. */
const ofKind = '?kind=suggestion';
const unit = 'tanesco-kinondoni';

async function figuresFor(officer: string, institution: string) {
  const { access } = await tokensOf(officer);
  const { status, body } = await asks(`/v1/officer/measures/${institution}${ofKind}`, access);
  return { status, body: body as unknown as Figures };
}

describe('two suggestions to a unit of the electricity company', () => {
  beforeAll(async () => {
    const suggestion = aComplaint({ institution: unit, category: 'umeme', kind: 'suggestion' });
    const [, last] = [await aCitizen().send(suggestion), await aCitizen().send(suggestion)];
    expect(last.number).toMatch(/^\d+$/);
    await untilRuns('roll-up-measures', 'they are rolled up, some two minutes later', 300, async () => {
      const { body } = await figuresFor('rehema-shija', 'tanesco');
      return body.standing.open === 2 ? true : undefined;
    });
  });

  it('are in the figures of its company, its ministry and the country, as of two minutes ago', async () => {
    for (const [officer, institution] of [
      ['rehema-shija', unit],
      ['rehema-shija', 'tanesco'],
      ['upendo-urio', 'tanesco'],
      ['neema-sanga', 'nishati'],
    ] as const) {
      const { status, body } = await figuresFor(officer, institution);
      expect({ institution, status, open: body.standing.open }).toEqual({
        institution,
        status: 200,
        open: 2,
      });
      // Midnight may have gone by since they were sent.
      expect(body.days.reduce((sum, { arrived }) => sum + arrived, 0)).toBe(2);
      expect(body.days.at(-1)).toMatchObject({ waiting: 2 });
      expect(Date.now() - Date.parse(body.asOf ?? '')).toBeLessThan(10 * 60_000);
    }
    const { body } = await figuresFor('neema-sanga', 'kmk');
    expect(body.standing.open).toBeGreaterThanOrEqual(2);
  });

  it('are compared with those of the units beside, and nothing is said of so few', async () => {
    const { access } = await tokensOf('rehema-shija');
    const { body } = await asks(`/v1/officer/measures/tanesco/units${ofKind}`, access);
    const units = body['units'] as readonly {
      readonly institution: { readonly id: string };
      readonly standing: { readonly open: number };
      readonly share?: number;
    }[];
    const found = units.find(({ institution }) => institution.id === unit);
    expect(found).toMatchObject({ standing: { open: 2 } });
    expect(found).not.toHaveProperty('share');
    expect(units.length).toBeGreaterThan(1);
  });

  it('are in a file for spreadsheets', async () => {
    const { access } = await tokensOf('rehema-shija');
    const { status, text } = await asks(`/v1/officer/measures/tanesco/units/csv${ofKind}`, access);
    const rows: readonly (readonly string[])[] = parse(text, { bom: true, record_delimiter: '\r\n' });
    expect(status).toBe(200);
    expect(rows.find(([id]) => id === unit)?.[2]).toBe('2');
  });

  it('are shown to no head beside, and to no officer who heads nothing', async () => {
    expect((await figuresFor('anna-mushi', 'tanesco')).status).toBe(403);
    expect((await figuresFor('yusufu-mbwambo', 'tanesco')).status).toBe(403);
  });
});
