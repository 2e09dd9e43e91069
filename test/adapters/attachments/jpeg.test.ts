import { decode } from 'jpeg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aJpeg, cameraWords, exifSegment, greys, segment } from '../../builders/files.ts';

const cleaned = (file: Uint8Array): Buffer => {
  const cleaning = cleanFile(file);
  if (cleaning.outcome !== 'clean') throw new Error(cleaning.because);
  return Buffer.from(cleaning.bytes);
};

/** The grey in the middle of each block of 16 pixels, row by row, to the nearest of those that were sent. */
function greysOf(file: Uint8Array): readonly (readonly number[])[] {
  const { width, height, data } = decode(file, { useTArray: true });
  const nearest = (level: number) =>
    greys.levels.reduce((best, known) => (Math.abs(known - level) < Math.abs(best - level) ? known : best));
  return Array.from({ length: height / 16 }, (_, row) =>
    Array.from({ length: width / 16 }, (_one, column) =>
      nearest(data[((row * 16 + 8) * width + column * 16 + 8) * 4] ?? 0),
    ),
  );
}

const [a, b, c, d, e, f, g, h] = greys.levels;
const upright = [
  [a, b, c, d],
  [e, f, g, h],
];

describe('a JPEG', () => {
  it('comes out with its picture and without place, camera, comment, and preview', () => {
    const notes = [
      exifSegment(),
      segment(0xfe, Buffer.from('SimuYangu')),
      segment(0xed, Buffer.from('IPTC')),
    ];
    const sent = aJpeg(notes);
    for (const word of cameraWords) expect(sent.includes(word)).toBe(true);

    const clean = cleaned(sent);
    for (const word of [...cameraWords, 'IPTC']) expect(clean.includes(word), word).toBe(false);
    expect(greysOf(clean)).toEqual(upright);
  });

  it.each([
    [1, upright],
    [
      2,
      [
        [d, c, b, a],
        [h, g, f, e],
      ],
    ],
    [
      3,
      [
        [h, g, f, e],
        [d, c, b, a],
      ],
    ],
    [
      4,
      [
        [e, f, g, h],
        [a, b, c, d],
      ],
    ],
    [
      5,
      [
        [a, e],
        [b, f],
        [c, g],
        [d, h],
      ],
    ],
    [
      6,
      [
        [e, a],
        [f, b],
        [g, c],
        [h, d],
      ],
    ],
    [
      7,
      [
        [h, d],
        [g, c],
        [f, b],
        [e, a],
      ],
    ],
    [
      8,
      [
        [d, h],
        [c, g],
        [b, f],
        [a, e],
      ],
    ],
  ])('that says orientation %i is turned, since nothing says so any more', (orientation, seen) => {
    expect(greysOf(cleaned(aJpeg([exifSegment(orientation)])))).toEqual(seen);
  });

  it.each([
    ['a ZIP', 'PK\x03\x04'],
    ['a page', '<script>alert(1)</script>'],
    ['the film that a telephone adds', 'ftypmp42'],
    ['a PDF', '%PDF-1.4 /JavaScript'],
  ])('with %s behind its end comes out as a picture alone', (_, tail) => {
    const clean = cleaned(Buffer.concat([aJpeg(), Buffer.from(tail, 'latin1')]));
    expect(clean.includes(tail)).toBe(false);
    expect(clean.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(greysOf(clean)).toEqual(upright);
  });

  it('cleaned twice has nothing left to lose', () => {
    const once = cleaned(aJpeg([exifSegment(6)]));
    expect(greysOf(cleaned(once))).toEqual(greysOf(once));
  });
});

describe('a JPEG is refused', () => {
  it('when its end is missing', () => {
    const file = aJpeg();
    for (const part of [0.2, 0.5, 0.9]) {
      expect(cleanFile(file.subarray(0, Math.floor(file.length * part)))).toEqual({
        outcome: 'refused',
        because: 'damaged',
      });
    }
  });

  it('when its header promises more pixels than fit, before anything is unpacked', () => {
    const file = aJpeg();
    const frame = file.indexOf(Buffer.from([0xff, 0xc0]));
    file.writeUInt16BE(65_000, frame + 5);
    file.writeUInt16BE(65_000, frame + 7);
    expect(cleanFile(file)).toEqual({ outcome: 'refused', because: 'too-many-pixels' });
  });

  it('when it comes in more passes than any camera makes', () => {
    const file = aJpeg();
    const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
    const many = Buffer.concat(Array.from({ length: 41 }, () => scan));
    expect(cleanFile(Buffer.concat([file.subarray(0, -2), many, file.subarray(-2)]))).toEqual({
      outcome: 'refused',
      because: 'damaged',
    });
  });

  it('or comes out clean, whatever is changed in it: nothing is thrown, no word of the camera stays', () => {
    const file = aJpeg([exifSegment()]);
    const change = fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }));
    checkProperty(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Buffer.from(file);
        for (const [place, byte] of changes) changed[place] = byte;
        const cleaning = cleanFile(changed);
        if (cleaning.outcome === 'refused') return true;
        return !Buffer.from(cleaning.bytes).includes(cameraWords[1]);
      }),
      { numRuns: 60 },
    );
  });
});
