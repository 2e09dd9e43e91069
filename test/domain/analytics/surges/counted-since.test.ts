import { describe, expect, it } from 'vitest';
import {
  areaCountedSince,
  countedFrom,
  nothingCounted,
} from '../../../../domain/analytics/surges/counted-since.ts';
import { tuesdayAtTwo as now } from './tickets-of-hours.ts';

const water = { category: 'maji', place: 'kyela' };
const begun = countedFrom(nothingCounted, ['maji', 'barabara'], water, now);

describe('a category is counted', () => {
  it('from the first ticket of any, if the registry had it then', () => {
    expect(areaCountedSince(begun, { category: 'barabara' }, now + 500)).toBe(now);
  });

  it('from the first ticket of any after it came into the registry, else', () => {
    const later = countedFrom(begun, ['maji', 'barabara', 'umeme'], water, now + 500);
    expect(areaCountedSince(later, { category: 'umeme' }, now + 900)).toBe(now + 500);
  });

  it('since it was noted, though the registry has it no more when one comes late', () => {
    const later = countedFrom(begun, ['barabara'], { category: 'kale' }, now + 5);
    expect(areaCountedSince(later, { category: 'kale' }, now + 6)).toBe(now + 5);
  });
});

describe('a place is counted', () => {
  it('from its own first ticket, whatever that is about', () => {
    const known = countedFrom(begun, [], { category: 'barabara', place: 'ileje' }, now + 30);
    expect(areaCountedSince(known, { category: 'maji', place: 'ileje' }, now + 90)).toBe(now + 30);
    expect(areaCountedSince(known, { category: 'barabara', place: 'kyela' }, now + 90)).toBe(now);
  });
});

describe('what is known already', () => {
  it('changes nothing, so that nothing is written', () => {
    expect(countedFrom(begun, ['maji', 'barabara'], water, now + 500)).toBe(begun);
    expect(countedFrom(begun, [], { category: 'maji' }, now + 500)).toBe(begun);
  });

  it('is nothing that every object has', () => {
    const known = countedFrom(nothingCounted, ['constructor'], { category: 'constructor' }, now);
    expect(areaCountedSince(known, { category: 'constructor' }, now + 1)).toBe(now);
  });
});
