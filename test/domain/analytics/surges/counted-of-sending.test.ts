import { describe, expect, it } from 'vitest';
import { countedOfSending } from '../../../../domain/analytics/surges/counted-of-sending.ts';
import { localHourOf } from '../../../../domain/foundation/time/local-hour.ts';
import { local } from '../../../builders/calendar.ts';
import { aNumber, anAbout, anEscalation, anEvent } from '../../../builders/ticket-event.ts';

const zone = 'Africa/Dar_es_Salaam';
const countedOf = (event: Parameters<typeof countedOfSending>[0]) => countedOfSending(event, zone);

describe('a ticket that is sent', () => {
  it.each([
    ['its council, where that is known', { region: 'mbeya', council: 'kyela', ward: 'ipinda' }, 'kyela'],
    ['its region, where no council is', { region: 'mbeya' }, 'mbeya'],
    ['the country, where no place is', {}, undefined],
  ])('counts for its category in %s', (_, place, counted) => {
    expect(countedOf(anEvent({ subject: { category: 'water-supply', ...place } }))?.area).toEqual({
      category: 'water-supply',
      ...(counted !== undefined && { place: counted }),
    });
  });

  it('counts in the hour of its place, by its number and with the office where it lies', () => {
    const at = local('2026-11-24 00:10:00');
    expect(countedOf(anEvent({ at }))?.ticket).toEqual({
      number: aNumber,
      hour: localHourOf(at, zone),
      office: 'kituo',
    });
  });
});

describe('nowhere counts', () => {
  it('what happens to a ticket later', () => {
    expect(countedOf(anEscalation())).toBeUndefined();
  });

  it('what somebody wrote down at a desk, who did it when there was time', () => {
    expect(countedOf(anEvent({ subject: { channel: 'desk' } }))).toBeUndefined();
  });

  it('what is kept from some by whom it is about', () => {
    expect(countedOf(anEvent({ about: anAbout({ headOf: 'kituo' }) }))).toBeUndefined();
  });
});
