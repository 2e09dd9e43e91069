import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishedShares } from '../../../domain/analytics/publication/published-shares.ts';
import { publish } from '../../../domain/analytics/publication/publish.ts';
import { publishedFigures } from '../../../domain/analytics/publication/published-figures.ts';
import { aRandomCountry, countedMonth } from '../../builders/attack/random-country.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

describe('public figures', () => {
  let service: Service;
  beforeEach(async () => {
    service = new Service(aSmallCountry());
    for (const month of aRandomCountry(11, ['2026-09', '2026-10']))
      await service.publications.add(publish(countedMonth(month)), '2026-12-01T06:00:00Z');
  });

  it('are listed by month with where to read them, their terms and their meaning', async () => {
    const { body, headers } = await service.answers('list-public-months');
    expect(body['months']).toEqual([
      {
        month: '2026-10',
        publishedAt: '2026-12-01T06:00:00Z',
        json: '/v1/public/measures/2026-10',
        csv: '/v1/public/measures/2026-10/csv',
      },
      expect.objectContaining({ month: '2026-09' }),
    ]);
    expect(body['coming']).toEqual({ month: '2026-11', from: '2027-01-01' });
    expect(body['licence']).toMatchObject({ code: 'CC-BY-4.0' });
    const figures = body['figures'] as readonly { readonly figure: string }[];
    expect(figures.map(({ figure }) => figure)).toEqual([
      ...publishedFigures,
      'days-median',
      'days-ninetieth',
    ]);
    expect(headers['cache-control']).toBe('public, max-age=3600');
  });

  it('of a month are what was published, for a week, and name their content', async () => {
    const asked = { params: { month: '2026-10' } };
    const { body, headers } = await service.answers('show-public-month', asked);
    const { licence, ...publication } = body;
    expect(publication).toEqual(await service.publications.of('2026-10'));
    expect(licence).toMatchObject({ address: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(headers['cache-control']).toBe('public, max-age=604800');

    const known = { ...asked, headers: { 'if-none-match': String(headers['etag']) } };
    expect((await service.answers('show-public-month', known)).status).toBe(304);
  });

  it('tell the share answered in time by month, from publications alone, and compare offices of a size', async () => {
    const { body: listed, headers } = await service.answers('list-public-months', {
      query: { month: '2026-10' },
    });
    const body = listed['shares'] as Readonly<Record<string, unknown>>;
    const shareIn = async (month: string) => {
      const publication = await service.publications.of(month);
      return publication && publishedShares(publication).country;
    };
    const trend = body['trend'] as readonly { readonly month: string; readonly share?: unknown }[];
    expect(trend.map(({ month }) => month).slice(-3)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(trend).toHaveLength(12);
    expect(trend.at(-1)?.share).toEqual(await shareIn('2026-10'));
    expect(trend.at(-2)?.share).toEqual(await shareIn('2026-09'));
    expect(trend.at(-3)).not.toHaveProperty('share');
    expect(headers['cache-control']).toBe('public, max-age=3600');
  });

  it('tell the share of each regional administration under a place, as it follows from the publication', async () => {
    const publication = await service.publications.of('2026-10');
    if (publication === undefined) throw new Error('It is published.');
    const { byInstitution } = publishedShares(publication);
    const regionsUnder = (place: string | undefined): readonly string[] =>
      publication.institutions
        .filter(({ parent }) => parent === place)
        .flatMap(({ id, kind }) => [...(kind === 'region' ? [id] : []), ...regionsUnder(id)]);
    const toldUnder = async (institution?: string) => {
      const query = { month: '2026-10', ...(institution !== undefined && { institution }) };
      const { body } = await service.answers('list-public-months', { query });
      const shares = body['shares'] as {
        readonly regions: readonly { readonly id: string; readonly share?: unknown }[];
      };
      return shares.regions;
    };
    const told = await toldUnder();
    expect(told.map(({ id }) => id).toSorted()).toEqual(regionsUnder(undefined).toSorted());
    expect(told.some(({ share }) => share === undefined)).toBe(true);
    expect(told.some(({ share }) => share !== undefined)).toBe(true);
    for (const { id, ...region } of told) {
      const share = byInstitution.get(id);
      const name = publication.institutions.find((row) => row.id === id)?.name;
      expect(region).toEqual({ name, ...(share !== undefined && { share }) });
      const itsParent = publication.institutions.find((row) => row.id === id)?.parent;
      expect((await toldUnder(itsParent)).map((one) => one.id)).toContain(id);
      expect(await toldUnder(id)).toEqual([]);
    }
  });

  it('of an institution without a row have no share', async () => {
    const query = { month: '2026-10', institution: 'haipo' };
    const { body } = await service.answers('list-public-months', { query });
    expect(body['shares']).toMatchObject({ groups: [] });
    expect(body['shares']).not.toHaveProperty('share');
  });

  it('come as a table, under a name of its own', async () => {
    const { text, headers } = await service.answers('download-public-month', {
      params: { month: '2026-10' },
    });
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="mrejesho-2026-10.csv"',
      'cache-control': 'public, max-age=604800',
    });
    const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as readonly object[];
    expect(rows[0]).toMatchObject({ month: '2026-10', kind: 'country', figure: 'complaints-received' });
    expect(headers['etag']).toBeDefined();
  });

  it.each([
    ['show-public-month', 'params'],
    ['download-public-month', 'params'],
    ['list-public-months', 'query'],
  ] as const)('are refused by %s where there are none, and where it is no month', async (route, part) => {
    const none = await service.answers(route, { [part]: { month: '2026-08' } });
    expect(none.status).toBe(404);
    expect(none.body).toMatchObject({ code: 'month-not-published' });
    expect(none.headers['cache-control']).toBe('no-store');
    const wrong = await service.answers(route, { [part]: { month: '2026-13' } });
    expect(wrong.status).toBe(400);
  });
});
