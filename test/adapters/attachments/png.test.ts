import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { aPng, pngChunk, type PngDetails } from '../../builders/files.ts';

const refusal = (file: Uint8Array): string => {
  const cleaning = cleanFile(file);
  return cleaning.outcome === 'refused' ? cleaning.because : 'clean';
};

const cleaned = (file: Uint8Array): Buffer => {
  const cleaning = cleanFile(file);
  if (cleaning.outcome !== 'clean') throw new Error(cleaning.because);
  return Buffer.from(cleaning.bytes);
};

/** The types of a PNG's chunks in their order, and its unpacked lines. */
function partsOf(file: Buffer) {
  const types: string[] = [];
  let lines = Buffer.alloc(0);
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const type = file.toString('latin1', at + 4, at + 8);
    types.push(type);
    if (type === 'IDAT') lines = inflateSync(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return { types, lines };
}

describe('a PNG', () => {
  it('comes out with its lines and without texts, times, places and what lies behind its end', () => {
    const more = ['tEXt', 'eXIf', 'tIME', 'iCCP', 'prVt'].map((type) =>
      pngChunk(type, Buffer.from('Mahali')),
    );
    const sent = Buffer.concat([aPng({ more }), Buffer.from('PK\x03\x04')]);
    const clean = cleaned(sent);
    expect(clean.includes('Mahali')).toBe(false);
    expect(partsOf(clean)).toEqual({
      types: ['IHDR', 'IDAT', 'IEND'],
      lines: Buffer.from([0, 10, 40, 70, 0, 100, 130, 160]),
    });
  });

  it('keeps its palette and what is transparent in it', () => {
    const more = [pngChunk('PLTE', Buffer.from([1, 2, 3, 4, 5, 6])), pngChunk('tRNS', Buffer.from([0, 128]))];
    const lines = Uint8Array.from([0, 0b01000000, 0, 0b10100000]);
    const clean = cleaned(aPng({ depth: 1, colourType: 3, lines, more }));
    expect(partsOf(clean)).toEqual({
      types: ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'],
      lines: Buffer.from(lines),
    });
  });

  it('may come line by line from coarse to fine', () => {
    // 3 × 2 in Adam7: passes 1, 4 (nothing of 2 and 3), 6 and 7 have pixels.
    const lines = Uint8Array.from([0, 10, 0, 70, 0, 40, 0, 100, 130, 160]);
    expect(partsOf(cleaned(aPng({ interlace: 1, lines }))).lines).toEqual(Buffer.from(lines));
  });
});

describe('a PNG is refused', () => {
  it('when its header promises more pixels than fit, before anything is unpacked', () => {
    expect(refusal(aPng({ width: 60_000, height: 60_000 }))).toBe('too-many-pixels');
  });

  it('when a few bytes unpack to more than its header says', () => {
    expect(refusal(aPng({ lines: new Uint8Array(50_000_000) }))).toBe('damaged');
  });

  it.each<readonly [string, Partial<PngDetails>]>([
    ['no pixels', { width: 0 }],
    ['too few lines', { height: 3 }],
    ['a colour type that does not exist', { colourType: 5 }],
    ['a depth that its colours do not have', { depth: 4, colourType: 2 }],
    ['a filter that does not exist', { lines: Uint8Array.from([0, 1, 2, 3, 9, 1, 2, 3]) }],
    ['no palette for its indexes', { colourType: 3 }],
    ['half a colour', { colourType: 3, more: [pngChunk('PLTE', Buffer.from('abcd'))] }],
    ['more colours than there are', { colourType: 3, more: [pngChunk('PLTE', Buffer.alloc(3 * 257))] }],
    ['too much that is transparent', { more: [pngChunk('tRNS', Buffer.from('abc'))] }],
    [
      'more transparent colours than it has',
      { colourType: 3, more: [pngChunk('PLTE', Buffer.from('abc')), pngChunk('tRNS', Buffer.from('ab'))] },
    ],
  ])('with %s', (_, details) => {
    expect(refusal(aPng(details))).toBe('damaged');
  });

  it('when a byte of it is another than was written', () => {
    const file = aPng();
    file[20] = 0;
    file[40] = (file[40] ?? 0) ^ 1;
    expect(refusal(file)).toBe('damaged');
  });

  it('when its end is missing', () => {
    expect(refusal(aPng().subarray(0, -12))).toBe('damaged');
  });
});
