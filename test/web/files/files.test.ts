import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formats } from '../../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../../domain/ticketing/attachments/limits.ts';
import { newKey } from '../../../web/src/api/new-key.ts';
import { fileTypes } from '../../../web/src/files/chosen-file.ts';
import { enough, fileLimits } from '../../../web/src/files/file-limits.ts';
import { sizeWithin } from '../../../web/src/files/prepare-file.ts';
import { weightOf } from '../../../web/src/files/texts.ts';
import { checkProperty } from '../../builders/chance.ts';

it('a page takes the files that the API takes, and no more', () => {
  expect(fileLimits).toEqual({ atMost: attachmentLimits.places, bytes: attachmentLimits.bytes });
  expect(fileTypes.toSorted()).toEqual(
    Object.values(formats)
      .map(({ mediaType }) => mediaType)
      .toSorted(),
  );
  expect(enough.side ** 2).toBeLessThan(attachmentLimits.pixels);
});

it('a picture keeps its proportions, and never grows', () => {
  const side = fc.integer({ min: 1, max: 12_000 });
  checkProperty(
    fc.property(side, side, (width, height) => {
      const shrunk = sizeWithin(width, height, 2000);
      expect(Math.max(shrunk.width, shrunk.height)).toBeLessThanOrEqual(
        Math.max(Math.min(width, 2000), Math.min(height, 2000)),
      );
      expect(Math.abs(shrunk.width * height - shrunk.height * width)).toBeLessThanOrEqual(
        Math.max(width, height),
      );
    }),
  );
  expect(sizeWithin(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(sizeWithin(800, 600, 2000)).toEqual({ width: 800, height: 600 });
});

it('a picture says what it weighs, and what it weighed before', () => {
  const blob = new Blob([new Uint8Array(700_000)]);
  expect(weightOf({ blob, was: 3_500_000 })).toEqual({
    sw: 'MB 0.7 (ilikuwa MB 3.5)',
    en: '0.7 MB (was 3.5 MB)',
  });
  expect(weightOf({ blob, was: 700_000 }).en).toBe('0.7 MB');
  expect(weightOf({ blob: new Blob(['%PDF-1.4']), was: 8 }).sw).toBe('KB 1');
});

it('a new key is a random UUID as the API wants it, and another each time', () => {
  const keys = Array.from({ length: 200 }, newKey);
  expect(new Set(keys).size).toBe(200);
  for (const key of keys)
    expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
