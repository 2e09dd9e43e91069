import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submit } from '../../../../domain/casework/acts/submit.ts';
import { coarsePoint } from '../../../../domain/foundation/vocabulary/coarse-point.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aSubmission, aTuesdayNoon, theRules } from '../../../builders/ticket.ts';

const aPoint = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const metresPerDegree = 111_320;

describe('a point of a ticket', () => {
  it('is one of a grid of a thousandth of a degree, no further off than half of it, and rounded once', () => {
    checkProperty(
      fc.property(aPoint, (point) => {
        const kept = coarsePoint(point);
        for (const axis of ['latitude', 'longitude'] as const) {
          expect(String(kept[axis])).toMatch(/^-?\d+(\.\d{1,3})?$/);
          expect(Math.abs(kept[axis] - point[axis]) * metresPerDegree).toBeLessThan(56);
        }
        expect(coarsePoint(kept)).toEqual(kept);
      }),
    );
  });

  it('comes in by no channel nearer than that, and is in no event at all', () => {
    const place = { ward: 'kata', point: { latitude: -6.792354, longitude: 39.208328 } };
    const { ticket, event } = submit(aSubmission({ place }), theRules(), aTuesdayNoon);
    expect(ticket.place).toEqual({ ward: 'kata', point: { latitude: -6.792, longitude: 39.208 } });
    expect(submit(aSubmission({ place: { ward: 'kata' } }), theRules(), aTuesdayNoon).ticket.place).toEqual({
      ward: 'kata',
    });
    expect(JSON.stringify(event)).not.toMatch(/latitude|longitude|6\.79|39\.2/);
  });
});
