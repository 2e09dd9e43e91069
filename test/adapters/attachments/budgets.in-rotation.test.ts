import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgets } from '../../../adapters/attachments/reading/budgets.ts';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { inflated, inflatedSize } from '../../../adapters/attachments/reading/inflated.ts';
import { readJpegHeader } from '../../../adapters/attachments/reading/jpeg-header.ts';
import { unpackedSize } from '../../../adapters/attachments/pdf/unpacked-size.ts';
import { PdfName, PdfNumber, PdfStream, type PdfValue } from '../../../adapters/attachments/pdf/values.ts';
import { checkProperty } from '../../builders/chance.ts';
import { frameOf, jpegOf, objectStream, pdfThatShows, pdfWithPicture } from '../../builders/bombs.ts';
import { aJpeg, aPdf, pdfStream } from '../../builders/files.ts';

const outcomeOf = (bytes: Uint8Array): string => {
  const cleaning = cleanFile(bytes);
  return cleaning.outcome === 'clean' ? 'clean' : cleaning.because;
};

describe('what a stream unpacks to is counted without unpacking it', () => {
  const plenty = 1_000_000_000;
  const runs = fc.array(fc.tuple(fc.nat({ max: 255 }), fc.nat({ max: 700 })), { maxLength: 60 });

  it('to the byte, however it was packed', () => {
    checkProperty(
      fc.property(runs, fc.nat({ max: 9 }), fc.nat({ max: 4 }), (content, level, strategy) => {
        const bytes = Buffer.concat(content.map(([byte, count]) => Buffer.alloc(count, byte)));
        const packed = deflateSync(bytes, { level, strategy });
        return inflatedSize(packed, plenty) === bytes.length && inflated(packed, bytes.length).equals(bytes);
      }),
    );
  });

  it('no further than anybody wants to know', () => {
    const size = inflatedSize(deflateSync(Buffer.alloc(100_000_000)), 1_000);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(1_000 + 258);
  });

  it('as far as it goes, where it is cut off', () => {
    const packed = deflateSync(Buffer.alloc(1_000_000));
    for (let length = 2; length < packed.length; length += 97) {
      expect(inflatedSize(packed.subarray(0, length), plenty)).toBeLessThanOrEqual(1_000_000);
    }
  });

  it('or is refused, whatever its bytes are', () => {
    checkProperty(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          return inflatedSize(Buffer.concat([Buffer.of(0x78, 0x9c), bytes]), plenty) >= 0;
        } catch (error) {
          return error instanceof Error && error.message === 'damaged';
        }
      }),
    );
  });
});

describe('a stream of a PDF unpacks to as much as its filter says', () => {
  const sizeOf = (filters: readonly string[], bytes: Uint8Array, parameters: Record<string, number> = {}) => {
    const numbers = Object.entries(parameters).map(([key, value]): [string, PdfValue] => [
      key,
      new PdfNumber(String(value)),
    ]);
    const dictionary = new Map<string, PdfValue>([
      ['Filter', filters.map((name) => new PdfName(name))],
      ['DecodeParms', new Map(numbers)],
    ]);
    return unpackedSize({ objects: new Map(), trailers: [] }, new PdfStream(dictionary, bytes));
  };
  const letters = (text: string): Buffer => Buffer.from(text, 'latin1');

  it.each<readonly [string, readonly string[], Uint8Array, number]>([
    ['as it is', [], letters('Habari'), 6],
    ['LZW, by the example of ISO 32000-1', ['LZWDecode'], Buffer.from('800b6050220c0c8501', 'hex'), 10],
    ['runs, of one byte and of several', ['RunLengthDecode'], Buffer.of(2, 1, 2, 3, 254, 7, 128, 5), 6],
    ['hexadecimal', ['ASCIIHexDecode'], letters('4861 6261'), 5],
    ['five letters for four bytes', ['ASCII85Decode'], letters('87cURz'), 8],
    [
      'letters that are packed',
      ['ASCIIHexDecode', 'FlateDecode'],
      letters(`${deflateSync('Habari').toString('hex')}>`),
      6,
    ],
    ['the same in five letters', ['ASCII85Decode', 'RunLengthDecode'], letters('JO+e~>'), 128],
  ])('%s', (_what, filters, bytes, size) => {
    expect(sizeOf(filters, bytes)).toBe(size);
  });

  it('a fax by its lines, or by as many as its bits could be', () => {
    expect(sizeOf(['CCITTFaxDecode'], Buffer.alloc(10), { Columns: 80, Rows: 7 })).toBe(70);
    expect(sizeOf(['CCITTFaxDecode'], Buffer.alloc(10), { Columns: 80 })).toBe(800);
  });
});

describe('a PDF holds its budgets, and no less', () => {
  const packedIn = (count: number, value: string) =>
    aPdf({ objects: [objectStream(6, '7 0 ', `[${value.repeat(count)}]`, 1)] });

  it('of values', () => {
    expect(outcomeOf(packedIn(budgets.pdf.values - 100, '0 '))).toBe('clean');
    expect(outcomeOf(packedIn(budgets.pdf.values, '0 '))).toBe('not-plain');
    expect(outcomeOf(packedIn(budgets.pdf.values / budgets.pdf.list, '<<>>'))).toBe('not-plain');
  });

  it('of values that are held: what says how a long document is built for reading aloud is not', () => {
    const elements = (type: string, count: number, more = '') =>
      aPdf({
        objects: Array.from(
          { length: count },
          (_, place) => `${10 + place} 0 obj\n<</Type /${type} ${more} /K [${'0 '.repeat(90)}]>>\nendobj\n`,
        ),
      });
    expect(outcomeOf(elements('StructElem', 6_000))).toBe('clean');
    expect(outcomeOf(elements('StructElem', 1, '/A <</S /JavaScript>>'))).toBe('not-plain');
    expect(outcomeOf(elements('Other', 6_000))).toBe('not-plain');
    expect(outcomeOf(elements('StructElem', 12_000))).toBe('not-plain');
  });

  it('of depth', () => {
    const nested = (depth: number) => packedIn(1, `${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(outcomeOf(nested(budgets.pdf.depth - 1))).toBe('clean');
    expect(outcomeOf(nested(budgets.pdf.depth + 1))).toBe('damaged');
  });

  it('of the bytes of a text', () => {
    const text = (length: number) => packedIn(1, `(${'a'.repeat(length)})`);
    expect(outcomeOf(text(budgets.pdf.word - 1))).toBe('clean');
    expect(outcomeOf(text(budgets.pdf.word + 1))).toBe('not-plain');
  });

  it('of packed objects, which may follow each other and not lie in the same place', () => {
    const value = '(Habari) ';
    const places = (step: number) =>
      Array.from({ length: 100 }, (_, place) => `${10 + place} ${place * step} `).join('');
    const stream = (step: number) =>
      aPdf({ objects: [objectStream(6, places(step), value.repeat(100), 100)] });
    expect(outcomeOf(stream(value.length))).toBe('clean');
    const same = aPdf({ objects: [objectStream(6, places(0), `(${'a'.repeat(3_000)})`, 100)] });
    expect(outcomeOf(same)).toBe('not-plain');
  });

  it('of what a page draws', () => {
    const page = (bytes: number) => pdfThatShows('/Filter /FlateDecode', deflateSync(Buffer.alloc(bytes)));
    expect(outcomeOf(page(budgets.pdf.stream))).toBe('clean');
    expect(outcomeOf(page(budgets.pdf.stream + 1))).toBe('not-plain');
  });

  it('of what is written: no file comes out many times as large as it came', () => {
    expect(budgets.pdf.written(600)).toBeLessThan(1_100_000);
    expect(budgets.pdf.written(10 * 1024 * 1024)).toBe(20 * 1024 * 1024);
    const jpeg = aJpeg();
    const long = Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(900_000), jpeg.subarray(-2)]);
    const picture = (place: number) =>
      pdfStream(6 + place, '/Subtype /Image /Filter [/FlateDecode /DCTDecode]', deflateSync(long));
    const pictures = (count: number) => {
      const places = Array.from({ length: count }, (_, place) => place);
      const names = places.map((place) => `/Im${place} ${6 + place} 0 R`).join(' ');
      return aPdf({ page: `/Resources <</XObject <<${names}>>>>`, objects: places.map(picture) });
    };
    expect(outcomeOf(pictures(1))).toBe('clean');
    expect(outcomeOf(pictures(3))).toBe('not-plain');
  });

  it('of packing: once, and once in letters', () => {
    const text = deflateSync('BT ET');
    const shown = (filters: string, bytes: Uint8Array) =>
      outcomeOf(pdfThatShows(`/Filter [${filters}]`, bytes));
    expect(shown('/FlateDecode', text)).toBe('clean');
    expect(shown('/ASCIIHexDecode /FlateDecode', Buffer.from(`${text.toString('hex')}>`))).toBe('clean');
    expect(shown('/FlateDecode /ASCIIHexDecode', deflateSync('41>'))).toBe('not-plain');
    const ways = [
      'FlateDecode',
      'LZWDecode',
      'RunLengthDecode',
      'CCITTFaxDecode',
      'ASCII85Decode',
      'DCTDecode',
    ];
    for (const outer of ways) {
      for (const inner of ways) {
        const isAllowed =
          outer === 'ASCII85Decode' ? inner !== outer : outer === 'FlateDecode' && inner === 'DCTDecode';
        if (!isAllowed) expect(shown(`/${outer} /${inner}`, text), `${outer} ${inner}`).toBe('not-plain');
      }
    }
  });

  it('of a picture: a page of A4 at 600 dots an inch, packed as a fax, is clean', () => {
    const fax = (columns: number, rows: number) =>
      pdfWithPicture(
        `/Width ${columns} /Height ${rows} /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns ${columns}>>`,
        Buffer.alloc(5_000, 0xff),
      );
    expect(outcomeOf(fax(4_960, 7_016))).toBe('clean');
    expect(outcomeOf(fax(9_920, 14_032))).toBe('too-many-pixels');
  });
});

describe('a JPEG holds its budgets', () => {
  const pixels = 25_000_000;
  const grey = (
    blocks: number,
    scan: { readonly marker?: number; readonly scans?: number; readonly bytes: number },
  ) => {
    const { marker = 0xc0, scans = 1, bytes } = scan;
    return jpegOf(frameOf(blocks * 8, 8, 0x11), { marker, scans, bytesOfScan: Buffer.alloc(bytes) });
  };
  const headerOf = (jpeg: Uint8Array) => () => readJpegHeader(jpeg, pixels).width;

  it('of bytes for its blocks: two bits each at least, or one where the picture comes from coarse to fine', () => {
    expect(headerOf(grey(4_000, { bytes: 1_000 }))()).toBe(32_000);
    expect(headerOf(grey(4_000, { bytes: 999 }))).toThrow('damaged');
    expect(headerOf(grey(4_000, { marker: 0xc2, bytes: 500 }))()).toBe(32_000);
    expect(headerOf(grey(4_000, { marker: 0xc2, bytes: 499 }))).toThrow('damaged');
  });

  it('of pixels times scans', () => {
    const passes = (scans: number) =>
      jpegOf(frameOf(4_992, 4_992, 0x11), { marker: 0xc2, scans, bytesOfScan: Buffer.alloc(50_000) });
    const blocks = (4_992 / 8) ** 2;
    const most = Math.floor(budgets.jpeg.blocksPassed / blocks);
    expect(headerOf(passes(most))()).toBe(4_992);
    expect(headerOf(passes(most + 1))).toThrow('damaged');
  });

  it('of what its frame and its tables may be', () => {
    expect(headerOf(jpegOf(frameOf(8, 8, 0x51), { bytesOfScan: Buffer.alloc(100) }))).toThrow('damaged');
    const five = frameOf(8, 8, 0x11, 0x11, 0x11, 0x11, 0x11);
    expect(headerOf(jpegOf(five, { bytesOfScan: Buffer.alloc(100) }))).toThrow('damaged');
    const longer = Buffer.concat([frameOf(8, 8, 0x11), Buffer.of(0)]);
    expect(headerOf(jpegOf(longer, { bytesOfScan: Buffer.alloc(100) }))).toThrow('damaged');
  });
});
