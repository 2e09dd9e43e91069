import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orientations,
  upright,
  type Orientation,
  type Picture,
} from '../../../../domain/ticketing/attachments/orientation.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** What brings a turned picture back: quarter turns by each other, all else by itself. */
const undoing = (orientation: Orientation): Orientation =>
  orientation === 6 ? 8 : orientation === 8 ? 6 : orientation;

const pictures: fc.Arbitrary<Picture> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((data) => ({ width, height, data: Uint8Array.from(data) })),
  );

describe('turning a picture', () => {
  it('and turning it back changes nothing', () => {
    checkProperty(
      fc.property(pictures, fc.constantFrom(...orientations), (picture, orientation) => {
        expect(upright(upright(picture, orientation), undoing(orientation))).toEqual(picture);
      }),
    );
  });

  it('by a quarter exchanges width and height', () => {
    const { width, height } = upright({ width: 3, height: 1, data: new Uint8Array(12) }, 6);
    expect([width, height]).toEqual([1, 3]);
  });
});
