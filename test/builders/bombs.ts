import { deflateSync } from 'node:zlib';
import { aJpeg, aPdf, aPng, pdfStream, pngChunk, segment } from './files.ts';

/** A file that is small as it is sent, and large, slow or endless for whoever opens it. */
export type Bomb = readonly [what: string, make: () => Uint8Array];

const packed = (content: string | Uint8Array): Buffer => deflateSync(content, { level: 9 });
const again = (times: number, content: string): string => content.repeat(times);

/** A PDF whose page shows stream 6, which has these entries and bytes. */
export const pdfThatShows = (dictionary: string, bytes: Uint8Array): Buffer =>
  aPdf({ page: '/Contents 6 0 R', objects: [pdfStream(6, dictionary, bytes)] });

/** A PDF whose page shows this picture. */
export const pdfWithPicture = (dictionary: string, bytes: Uint8Array): Buffer =>
  aPdf({
    page: '/Resources <</XObject <</Im0 6 0 R>>>>',
    objects: [pdfStream(6, `/Type /XObject /Subtype /Image ${dictionary}`, bytes)],
  });

/** An object stream of so many objects, each at its place. ISO 32000-1, 7.5.7. */
export function objectStream(number: number, places: string, content: string, count: number): Buffer {
  const dictionary = `/Type /ObjStm /N ${count} /First ${places.length} /Filter /FlateDecode`;
  return pdfStream(number, dictionary, packed(`${places}${content}`));
}

/** A JPEG that promises a picture and brings nothing of it. */
export function jpegOf(
  frame: Uint8Array,
  { marker = 0xc0, scans = 1, bytesOfScan = new Uint8Array() } = {},
): Buffer {
  const tables = Buffer.concat([
    segment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
    segment(0xc4, Buffer.concat([Buffer.of(0x00, 1), Buffer.alloc(15), Buffer.of(0)])),
    segment(0xc4, Buffer.concat([Buffer.of(0x10, 1), Buffer.alloc(15), Buffer.of(0)])),
  ]);
  const components = frame[5] ?? 0;
  const chosen = Array.from({ length: components }, (_, place) => [frame[6 + place * 3] ?? 0, 0]).flat();
  const scan = segment(0xda, Buffer.of(components, ...chosen, 0, marker === 0xc2 ? 0 : 63, 0));
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    tables,
    segment(marker, frame),
    ...Array.from({ length: scans }, () => [scan, bytesOfScan]).flat(),
    Buffer.of(0xff, 0xd9),
  ]);
}

/** The header of a frame: size, and how each component is sampled. ITU-T T.81, B.2.2. */
export function frameOf(width: number, height: number, ...samplings: readonly number[]): Buffer {
  const frame = Buffer.alloc(6 + samplings.length * 3);
  frame[0] = 8;
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  frame[5] = samplings.length;
  samplings.forEach((sampling, place) => frame.set([place + 1, sampling, 0], 6 + place * 3));
  return frame;
}

/** Tables and scans that hide a second frame within a remark: one reader passes over it, another begins anew there. */
function jpegOfTwoFrames(): Buffer {
  const overrun = Buffer.concat([Buffer.of(0x01, 40), Buffer.alloc(15)]);
  const remark = Buffer.concat([Buffer.alloc(36), segment(0xc0, frameOf(5000, 5000, 0x44, 0x11, 0x11))]);
  const jpeg = aJpeg();
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xc4, overrun),
    segment(0xfe, remark),
    jpeg.subarray(2),
  ]);
}

/** Runs of nothing for whole pictures: a scan of a few bytes that each goes over every block. T.81, G.1.2.2. */
function slowJpeg(): Buffer {
  const [width, height] = [4992, 4992];
  const blocks = (width / 8) * (height / 8);
  const frame = segment(0xc2, frameOf(width, height, 0x11));
  const zeroes = Buffer.alloc(blocks / 8);
  const table = (kind: number, ...values: readonly number[]) => {
    const lengths = Buffer.alloc(16);
    lengths[0] = values.length;
    return segment(0xc4, Buffer.concat([Buffer.of(kind), lengths, Buffer.from(values)]));
  };
  const scan = (first: number, last: number, precision: number) =>
    segment(0xda, Buffer.of(1, 1, 0, first, last, precision));
  // Code 0: the end of a band for 2^14 blocks and as many as 14 bits say.
  const runs = Buffer.alloc(Math.ceil(((blocks / 16_384 + 1) * 15) / 8));
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    segment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
    table(0x00, 0),
    table(0x10, 0xe0),
    frame,
    scan(0, 0, 0x01),
    zeroes,
    ...Array.from({ length: 39 }, () => [scan(1, 63, 0x10), runs]).flat(),
    Buffer.of(0xff, 0xd9),
  ]);
}

const jpegBombs: readonly Bomb[] = [
  ['a JPEG of a few bytes that promises 25 megapixels', () => jpegOf(frameOf(5000, 5000, 0x11, 0x11, 0x11))],
  [
    'a JPEG of 25 megapixels in steps from coarse to fine',
    () => jpegOf(frameOf(5000, 5000, 0x11, 0x11, 0x11), { marker: 0xc2 }),
  ],
  ['a JPEG sampled without end', () => jpegOf(frameOf(5000, 5000, 0xff, 0x11, 0x11))],
  ['a JPEG one pixel wide whose blocks are sixteen', () => jpegOf(frameOf(65_500, 1, 0x1f, 0x1f, 0x1f))],
  [
    'a JPEG of as many colours as a byte can say',
    () => jpegOf(frameOf(5000, 5000, ...Array.from({ length: 255 }, () => 0x11))),
  ],
  ['a JPEG whose tables hide a second frame', jpegOfTwoFrames],
  ['a JPEG that goes over its picture forty times', slowJpeg],
  [
    'a JPEG of as many tables as fit',
    () => {
      const jpeg = aJpeg();
      const table = segment(0xc4, Buffer.concat([Buffer.of(0x03, 1), Buffer.alloc(15), Buffer.of(0)]));
      const tables = Array.from({ length: 400_000 }, () => table);
      return Buffer.concat([jpeg.subarray(0, 2), ...tables, jpeg.subarray(2)]);
    },
  ],
];

const pngBombs: readonly Bomb[] = [
  [
    'a PNG that unpacks to one byte less than it promises',
    () =>
      aPng({ width: 5000, height: 5000, depth: 16, colourType: 6, lines: Buffer.alloc(5000 * 40_001 - 1) }),
  ],
  [
    'a PNG that unpacks to two hundred times what it promises',
    () => aPng({ width: 5000, height: 5000, depth: 1, lines: Buffer.alloc(200_000_000) }),
  ],
  [
    'a PNG of as many chunks as fit',
    () => {
      const chunk = pngChunk('tEXt', new Uint8Array());
      return aPng({ more: [Buffer.concat(Array.from({ length: 800_000 }, () => chunk))] });
    },
  ],
];

const figures = again(100_000, '0 ');
/** Numbers of objects and places, all the same. */
const samePlaces = again(20_000, '7 0 ');

/** Of pictures and what they are made of: each as a page shows it. */
function flateInFlate(depth: number): Buffer {
  let bytes: Buffer = Buffer.alloc(200_000_000);
  for (let turn = 0; turn < depth; turn += 1) bytes = packed(bytes);
  return bytes;
}

const dctOf = (bytes: number): Buffer => {
  const jpeg = aJpeg();
  return Buffer.concat([jpeg.subarray(0, -2), Buffer.alloc(bytes), jpeg.subarray(-2)]);
};

const pdfBombs: readonly Bomb[] = [
  [
    'a PDF whose packed objects all lie in the same place',
    () => aPdf({ objects: [objectStream(6, samePlaces, `[${figures}]`, 20_000)] }),
  ],
  [
    'a PDF whose packed objects are all the same text',
    () => aPdf({ objects: [objectStream(6, samePlaces, `(${again(500_000, 'a')})`, 20_000)] }),
  ],
  [
    'a PDF whose packed objects are all the same gap',
    () => aPdf({ objects: [objectStream(6, samePlaces, `${again(500_000, ' ')}1`, 20_000)] }),
  ],
  [
    'a PDF whose packed objects are numbers without end',
    () => aPdf({ objects: [objectStream(6, '7 0 ', `[${again(15_000_000, '0 ')}]`, 1)] }),
  ],
  ...[
    '0 ',
    '12345.67 ',
    '/A',
    '/AbcdefGhijkl ',
    '()',
    '<>',
    '(abcd)',
    '[]',
    '[0]',
    '<<>>',
    '<</A 0>>',
    '1 0 R ',
    'true ',
  ].map((value): Bomb => [
    `a PDF whose packed objects are ${value.trim()} without end`,
    () =>
      aPdf({
        objects: [objectStream(6, '7 0 ', `[${again(Math.floor(16_000_000 / value.length), value)}]`, 1)],
      }),
  ]),
  [
    'a PDF of as many dictionaries as fit',
    () => aPdf({ objects: [again(300_000, '9 0 obj<</A<<>>>>endobj\n')] }),
  ],
  [
    'a PDF whose packed objects unpack to more than there is room for',
    () => aPdf({ objects: [objectStream(6, '7 0 ', `(${again(70_000_000, 'a')})`, 1)] }),
  ],
  [
    'a PDF of many object streams',
    () =>
      aPdf({
        objects: Array.from({ length: 60 }, (_, place) =>
          objectStream(6 + place, '7 0 ', `(${again(1_000_000, 'a')})`, 1),
        ),
      }),
  ],
  [
    'a PDF whose pictures are packed twice, and are large',
    () =>
      aPdf({
        page: `/Resources <</XObject <<${Array.from({ length: 25 }, (_, place) => `/Im${place} ${6 + place} 0 R`).join(' ')}>>>>`,
        objects: Array.from({ length: 25 }, (_, place) =>
          pdfStream(
            6 + place,
            '/Subtype /Image /Width 64 /Height 32 /Filter [/FlateDecode /DCTDecode]',
            packed(dctOf(15_900_000)),
          ),
        ),
      }),
  ],
  [
    'a PDF whose pages all have what was handed down',
    () =>
      aPdf({
        objects: [
          `2 0 obj\n<</Type /Pages /Kids [${Array.from({ length: 400 }, (_, place) => `${10 + place} 0 R`).join(' ')}] /Resources <</X (${again(20_000, 'a')}) /Y (${again(20_000, 'b')})>>>>\nendobj\n`,
          ...Array.from({ length: 400 }, (_, place) => `${10 + place} 0 obj\n<</Type /Page>>\nendobj\n`),
        ],
      }),
  ],
  [
    'a PDF of as many objects as fit',
    () =>
      aPdf({ objects: Array.from({ length: 150_000 }, (_, place) => `${10 + place} 0 obj\n1\nendobj\n`) }),
  ],
  ['a PDF of as many lengths as fit', () => aPdf({ objects: [again(500_000, '9 0 obj 1 endobj\n')] })],
  ['a PDF of as many trailers as fit', () => aPdf({ objects: [again(800_000, 'trailer<<>>')] })],
  ['a PDF of brackets', () => aPdf({ objects: [`6 0 obj\n${again(5_000_000, '[')}\nendobj\n`] })],
  [
    'a PDF of remarks',
    () => aPdf({ objects: [`6 0 obj\n${again(5_000_000, '%')}\n${again(2_000_000, '%\n')}\nendobj\n`] }),
  ],
  [
    'a PDF of digits that never become an object',
    () => aPdf({ objects: [`6 0 obj\n(${again(2_000_000, '1 1 ')})\nendobj\n`] }),
  ],
  ['a PDF of a text without end', () => aPdf({ objects: [`6 0 obj\n(${again(9_000_000, 'a')})\nendobj\n`] })],
  [
    'a PDF whose objects say how it is built, without end',
    () => {
      const element = `<</Type/StructElem/K[${again(5_000, '0 ')}]>> `;
      const places = Array.from(
        { length: 1_000 },
        (_, place) => `${10 + place} ${place * element.length} `,
      ).join('');
      return aPdf({ objects: [objectStream(6, places, again(1_000, element), 1_000)] });
    },
  ],
  [
    'a PDF whose packed objects are texts of nothing but escapes',
    () => {
      const texts = again(250, `(${again(32_000, '\\a')})`);
      return aPdf({ objects: [objectStream(6, '7 0 ', `[${texts}${again(300_000, '0 ')}]`, 1)] });
    },
  ],
  [
    'a PDF of a name without end',
    () => aPdf({ objects: [`6 0 obj\n/${again(3_000_000, '#41')}\nendobj\n`] }),
  ],
  [
    'a PDF whose tree of pages goes in a circle',
    () => aPdf({ objects: ['3 0 obj\n<</Type /Pages /Kids [2 0 R]>>\nendobj\n'] }),
  ],
  [
    'a PDF whose tree of pages is one branch without end',
    () =>
      aPdf({
        objects: [
          '2 0 obj\n<</Type /Pages /Kids [10 0 R]>>\nendobj\n',
          ...Array.from(
            { length: 50_000 },
            (_, place) => `${10 + place} 0 obj\n<</Kids [${11 + place} 0 R]>>\nendobj\n`,
          ),
        ],
      }),
  ],
  ['a PDF packed twice', () => pdfThatShows('/Filter [/FlateDecode /FlateDecode]', flateInFlate(2))],
  [
    'a PDF packed three times',
    () => pdfThatShows('/Filter [/FlateDecode /FlateDecode /FlateDecode]', flateInFlate(3)),
  ],
  [
    'a PDF packed in two ways',
    () => pdfThatShows('/Filter [/FlateDecode /RunLengthDecode]', packed(again(1_000_000, '\x81a'))),
  ],
  [
    'a PDF in hexadecimal a thousand times',
    () => pdfThatShows(`/Filter [${again(1000, '/ASCIIHexDecode ')}]`, Buffer.from('41>')),
  ],
  [
    'a PDF whose page unpacks to 600 megabytes',
    () => pdfThatShows('/Filter /FlateDecode', packed(Buffer.alloc(600_000_000))),
  ],
  [
    'a PDF whose page unpacks by LZW to more than it may',
    () => pdfThatShows('/Filter /LZWDecode', lzwBomb(100_000)),
  ],
  [
    'a PDF whose page unpacks by runs',
    () => pdfThatShows('/Filter /RunLengthDecode', Buffer.from(again(4_000_000, '\x81a'), 'latin1')),
  ],
  [
    'a PDF whose page is five letters for four bytes',
    () => pdfThatShows('/Filter [/ASCII85Decode /FlateDecode]', ascii85(packed(Buffer.alloc(300_000_000)))),
  ],
  [
    'a PDF whose page is z for four zeroes',
    () => pdfThatShows('/Filter /ASCII85Decode', Buffer.from(`${again(9_500_000, 'z')}~>`)),
  ],
  [
    'a PDF whose predictor has lines without end',
    () =>
      pdfThatShows(
        '/Filter /FlateDecode /DecodeParms <</Predictor 15 /Columns 999999999 /Colors 32>>',
        packed('a'),
      ),
  ],
  [
    'a PDF whose fax has columns without end',
    () =>
      pdfWithPicture(
        '/Width 64 /Height 64 /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 999999999 /Rows 999999999>>',
        Buffer.alloc(100, 0xff),
      ),
  ],
  [
    'a PDF whose picture is said to be large',
    () =>
      pdfWithPicture(
        '/Width 99999 /Height 99999 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
        packed('a'),
      ),
  ],
  [
    'a PDF whose JPEG promises what it does not bring',
    () =>
      pdfWithPicture(
        '/Width 64 /Height 64 /Filter /DCTDecode',
        jpegOf(frameOf(65_500, 65_500, 0x11, 0x11, 0x11)),
      ),
  ],
  ['a PDF in JBIG2', () => pdfWithPicture('/Width 64 /Height 64 /Filter /JBIG2Decode', Buffer.from('x'))],
  [
    'a PDF whose page draws the same again and again',
    () =>
      aPdf({
        page: `/Contents [${again(900, '6 0 R ')}]`,
        objects: [pdfStream(6, '/Filter /FlateDecode', packed(Buffer.alloc(30_000_000)))],
      }),
  ],
];

/** Codes of LZW for ever longer runs of one byte: each code unpacks to one byte more than the one before. */
function lzwBomb(codes: number): Buffer {
  const bits: number[] = [];
  const put = (code: number, width: number): void => {
    for (let bit = width - 1; bit >= 0; bit -= 1) bits.push((code >> bit) & 1);
  };
  put(256, 9);
  let next = 258;
  let isFirst = true;
  const widthOf = (place: number): number =>
    place >= 2047 ? 12 : place >= 1023 ? 11 : place >= 511 ? 10 : 9;
  for (let written = 0; written < codes; written += 1) {
    if (next === 4094) {
      put(256, 12);
      [next, isFirst] = [258, true];
    }
    put(isFirst ? 0 : next, widthOf(next));
    if (!isFirst) next += 1;
    isFirst = false;
  }
  put(257, widthOf(next));
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
  bits.forEach((bit, place) => {
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (bit << (7 - (place & 7)));
  });
  return bytes;
}

/** ISO 32000-1, 7.4.3. */
function ascii85(bytes: Buffer): Buffer {
  const groups: string[] = [];
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  for (let at = 0; at < whole.length; at += 4) {
    let left = whole.readUInt32BE(at);
    const digits = [0, 0, 0, 0, 0].map(() => {
      const digit = left % 85;
      left = Math.floor(left / 85);
      return String.fromCharCode(33 + digit);
    });
    groups.push(digits.reverse().join(''));
  }
  return Buffer.from(`${groups.join('')}~>`);
}

/** PDFs that are much work and do no harm: they come out clean, as soon as others. */
export const laboriousPdfs: readonly Bomb[] = [
  [
    'a PDF of digits that never become a length',
    () =>
      aPdf({
        objects: [`6 0 obj\n<</Length 9 0 R>>\nstream\n${again(4_500_000, '1 ')}\nendstream\nendobj\n`],
      }),
  ],
  [
    'a PDF of gaps that never become an object',
    () =>
      aPdf({
        objects: [
          `6 0 obj\n<</Length 9 0 R>>\nstream\n${again(200_000, `123456789${again(20, ' ')}12345${again(15, ' ')}`)}\nendstream\nendobj\n`,
        ],
      }),
  ],
  ['a PDF of gaps', () => aPdf({ objects: [again(9_500_000, ' ')] })],
  [
    'a PDF of gaps within an object',
    () => aPdf({ objects: [`6 0 obj\n${again(9_500_000, ' ')}1\nendobj\n`] }),
  ],
  [
    'a PDF of streams without a length',
    () => aPdf({ objects: [again(60_000, '9 0 obj<<>>stream\nendstream endobj\n')] }),
  ],
  [
    'a PDF whose pages all have the same notes',
    () => {
      const pages = Array.from({ length: 400 }, (_, place) => `${10 + place} 0 R`).join(' ');
      const content = `[${again(150_000, '8 0 R ')}]`;
      return aPdf({
        objects: [
          `2 0 obj\n<</Type /Pages /Kids [${pages}]>>\nendobj\n`,
          ...Array.from(
            { length: 400 },
            (_, place) => `${10 + place} 0 obj\n<</Type /Page /Annots 7 0 R>>\nendobj\n`,
          ),
          '8 0 obj\n<</Subtype /Link>>\nendobj\n',
          objectStream(6, '7 0 ', content, 1),
        ],
      });
    },
  ],
];

export const bombs: readonly Bomb[] = [...jpegBombs, ...pngBombs, ...pdfBombs];
