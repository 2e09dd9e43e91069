import { expect, it } from 'vitest';
import { subjectOf } from '../../../../domain/foundation/vocabulary/subject-of.ts';

it.each([
  ['Hakuna maji', 'Hakuna maji'],
  ['\n \u2028\nHakuna maji\nTuna siku kumi.', 'Hakuna maji'],
  [
    'Maji hayatoki Mbezi siku kumi sasa, mtaa wa Bwawani. Watoto wanakosa shule wakichota maji.',
    'Maji hayatoki Mbezi siku kumi sasa, mtaa wa Bwawani. Watoto wanakosa shule',
  ],
  ['x'.repeat(200), 'x'.repeat(80)],
])('the subject of %j is its beginning, from what can be seen, cut at a word', (description, subject) => {
  expect(subjectOf(description)).toBe(subject);
});
