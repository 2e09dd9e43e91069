import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../../domain/analytics/publication/publish.ts';
import type { PublishedInstitution } from '../../../../domain/analytics/publication/publication.ts';
import { usualWait } from '../../../../domain/analytics/publication/usual-wait.ts';
import { aRandomCountry, countedMonth } from '../../../builders/attack/random-country.ts';
import { checkProperty } from '../../../builders/chance.ts';

const row = (id: string, more: Partial<PublishedInstitution> = {}): PublishedInstitution => ({
  ...{ id, kind: 'agency', name: { sw: id, en: id }, counts: {}, ...more },
});
const told = (
  country: { readonly median?: number } | undefined,
  ...institutions: readonly PublishedInstitution[]
) => ({
  ...{ month: '2026-10', country: { counts: {}, ...(country && { days: country }) }, institutions },
});

describe('the usual wait', () => {
  const ministry = row('wizara', { days: { median: 12, ninetieth: 30 } });

  it('is that of the institution where enough is told of it', () => {
    const publication = told(
      { median: 10 },
      ministry,
      row('wakala', { parent: 'wizara', days: { median: 9 } }),
    );
    expect(usualWait(publication, ['wakala', 'wizara'])).toEqual({
      institution: { id: 'wakala', name: { sw: 'wakala', en: 'wakala' } },
      days: { median: 9 },
    });
  });

  it('is that of the nearest above where too little is told, also of a facility without a row', () => {
    const publication = told({ median: 10 }, ministry, row('wakala', { parent: 'wizara' }));
    expect(usualWait(publication, ['zahanati', 'wakala', 'wizara'])).toMatchObject({
      ...{ institution: { id: 'wizara' }, days: { median: 12, ninetieth: 30 } },
    });
    expect(usualWait(told({ median: 10 }, row('wakala')), ['wakala'])).toEqual({ days: { median: 10 } });
    expect(usualWait(told(undefined, row('wakala')), ['wakala'])).toBeUndefined();
  });

  it('says that more than half wait still, and takes no shorter time from above', () => {
    const publication = told({ median: 10 }, ministry, row('wakala', { parent: 'wizara', days: {} }));
    expect(usualWait(publication, ['wakala', 'wizara'])).toMatchObject({
      institution: { id: 'wakala' },
      days: {},
    });
  });

  it('of an independent body is not known', () => {
    expect(
      usualWait(told({ median: 10 }, row('mahakama', { kind: 'independent' })), ['mahakama']),
    ).toBeUndefined();
  });

  it('is never anything that is not in the publication', () => {
    checkProperty(
      fc.property(fc.nat(100_000), (seed) => {
        const [counted] = aRandomCountry(seed, ['2026-10']);
        if (counted === undefined) throw new Error('A month was asked for.');
        const publication = publish(countedMonth(counted));
        const days = [publication.country.days, ...publication.institutions.map((one) => one.days)];
        for (const { id, parent } of publication.institutions) {
          const wait = usualWait(publication, [id, ...(parent === undefined ? [] : [parent])]);
          expect(wait === undefined || days.includes(wait.days)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
