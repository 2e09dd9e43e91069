import { describe, expect, it } from 'vitest';
import type { SurgeArea } from '../../../domain/analytics/surges/counted-of-sending.ts';
import { hourBeginsAt, hoursPerWeek } from '../../../domain/foundation/time/local-hour.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { enoughAtFirst, tuesdayNoonHour, watchedTickets } from '../../builders/surges.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';

const kyela = anInstitution({
  id: 'kyela',
  kind: 'council',
  name: { sw: 'Halmashauri ya Wilaya ya Kyela', en: 'Kyela District Council' },
  shortName: { sw: 'Wilaya ya Kyela', en: 'Kyela DC' },
});

interface Sent {
  readonly office?: string;
  readonly area?: SurgeArea;
  readonly hour?: number;
}

const water = { category: 'maji', place: 'kyela' };
const violence = { category: 'ukatili', place: 'kyela' };

/** An office where so many tickets came of one thing that it is a surge. */
async function surging(
  { office = 'wakala', area = water, hour = tuesdayNoonHour }: Sent = {},
  content = aStaffedCountry(),
): Promise<Office> {
  const found = new Office({ ...content, institutions: [...content.institutions, kyela] });
  for (const watched of watchedTickets(enoughAtFirst, { area, hour, office }))
    await found.surges.watch(watched, () => Promise.resolve([]));
  return found;
}

const list = (office: Office, officer: string, headers = {}): Promise<Seen> =>
  office.asks(officer, 'list-surges', { headers });
const surgesIn = ({ body }: Seen) => body['surges'] as readonly Readonly<Record<string, unknown>>[];

/** Who of these is shown the surge. */
async function readersOf(office: Office, officers: readonly string[]): Promise<readonly string[]> {
  const shown = await Promise.all(officers.map(async (officer) => surgesIn(await list(office, officer))));
  return officers.filter((_, place) => shown[place]?.length === 1);
}

const everybody = [
  'mkuu-kmk',
  'mkuu-wizara',
  'mkuu-wakala',
  'mkuu-idara',
  'mkuu-jirani',
  'mkuu-mahakama',
  'asha',
  'karani',
  'jirani-1',
  'mlalamikiwa',
  'msimamizi',
];

describe('a surge', () => {
  it('is listed with what came, from where and since when, and why that is more than usual', async () => {
    const { status, body } = await list(await surging(), 'mkuu-wakala');
    expect(status).toBe(200);
    expect(body).toEqual({
      surges: [
        {
          category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
          place: { id: 'kyela', name: kyela.name },
          office: expect.objectContaining({ id: 'wakala' }) as unknown,
          since: '2026-11-24T09:00:00Z',
          until: '2026-11-25T10:00:00Z',
          isOver: false,
          seen: enoughAtFirst,
          usual: 1,
          upTo: 12,
          hours: 1,
          weeks: 0,
          explained:
            'Since 24/11 12:00, within 1 hour, 13 tickets on “Water” came from Kyela DC. Usually those hours of the week bring 1, and at most 12. Earlier weeks that are known: 0. What is usual is therefore in part assumed.',
        },
      ],
    });
  });

  it('is explained in the language of who reads', async () => {
    const seen = await list(await surging(), 'mkuu-wakala', { 'accept-language': 'sw' });
    expect(surgesIn(seen)[0]?.['explained']).toBe(
      'Tangu 24/11 saa 6 mchana, ndani ya saa 1, yamekuja malalamiko au maoni 13 kuhusu “Maji” kutoka Wilaya ya Kyela. Kwa kawaida, saa kama hizo za wiki huja 1, na si zaidi ya 12. Wiki za awali zinazojulikana ni 0, kwa hiyo kiasi cha kawaida kimekadiriwa kwa sehemu.',
    );
  });

  it('of tickets that name no place says so', async () => {
    const [surge] = surgesIn(await list(await surging({ area: { category: 'maji' } }), 'mkuu-wakala'));
    expect(surge).not.toHaveProperty('place');
    expect(surge?.['explained']).toContain('13 tickets on “Water” came that name no place.');
  });

  it('stays listed for seven days after it is over', async () => {
    const office = await surging();
    const after = async (hours: number) => {
      office.now = hourBeginsAt(tuesdayNoonHour + hours, 'Africa/Dar_es_Salaam');
      return surgesIn(await list(office, 'mkuu-wakala')).map(({ isOver }) => isOver);
    };
    expect(await after(24)).toEqual([false]);
    expect(await after(25)).toEqual([true]);
    expect(await after(25 + hoursPerWeek)).toEqual([true]);
    expect(await after(26 + hoursPerWeek)).toEqual([]);
  });

  it('of a category that the registry has no more is not listed', async () => {
    const office = await surging({ area: { category: 'kale', place: 'kyela' } });
    expect(surgesIn(await list(office, 'mkuu-wakala'))).toEqual([]);
  });
});

describe('a surge is shown to', () => {
  it('who works at its office, heads it or a place above, and who oversees the nation', async () => {
    expect(await readersOf(await surging(), everybody)).toEqual([
      'mkuu-kmk',
      'mkuu-wizara',
      'mkuu-wakala',
      'asha',
      'mlalamikiwa',
      'msimamizi',
    ]);
  });

  it('nobody but its own, where it is an independent body', async () => {
    expect(await readersOf(await surging({ office: 'mahakama' }), everybody)).toEqual(['mkuu-mahakama']);
  });

  it('the head of its ministry alone, where its category is sensitive, and to no one untrained', async () => {
    expect(await readersOf(await surging({ area: violence }), everybody)).toEqual(['mkuu-wizara']);
  });

  it('trained officers who oversee, where its category is sensitive, and not at the office itself', async () => {
    const country = aStaffedCountry();
    const trained = (officer: Officer): Officer =>
      ['msimamizi', 'asha', 'mlalamikiwa'].includes(officer.id) ? { ...officer, trained: true } : officer;
    const office = await surging({ area: violence }, { ...country, officers: country.officers.map(trained) });
    expect(await readersOf(office, everybody)).toEqual(['mkuu-wizara', 'mlalamikiwa', 'msimamizi']);
  });

  it('who took the place of its office, where that was closed', async () => {
    const country = aStaffedCountry();
    const closed = { at: '2026-11-24T10:00:00Z', successor: 'jirani' } as const;
    const institutions = country.institutions.map((institution) =>
      institution.id === 'wakala' ? { ...institution, closed } : institution,
    );
    const office = await surging({}, { ...country, institutions });
    expect(await readersOf(office, ['mkuu-jirani', 'mkuu-wizara', 'mkuu-wakala'])).toEqual([
      'mkuu-jirani',
      'mkuu-wizara',
    ]);
  });

  it('whose office it is now, where it was moved', async () => {
    const country = aStaffedCountry();
    const moved = country.institutions.map((institution) =>
      institution.id === 'wakala' ? { ...institution, parent: 'kmk', ancestors: ['kmk'] } : institution,
    );
    const office = await surging({}, { ...country, institutions: moved });
    expect(await readersOf(office, ['mkuu-wizara', 'mkuu-kmk', 'mkuu-wakala'])).toEqual([
      'mkuu-kmk',
      'mkuu-wakala',
    ]);
  });
});
