import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';

/** Four pixels wide, two high, each of another grey: one sees how it is turned. */
export const greys = { width: 4, height: 2, levels: [10, 40, 70, 100, 130, 160, 190, 220] } as const;

/** A picture whose blocks of `scale` pixels have these greys, row by row. */
const pictureOf = (width: number, levels: readonly number[], scale: number) => {
  const height = levels.length / width;
  const data = Buffer.alloc(width * scale * height * scale * 4, 255);
  for (let y = 0; y < height * scale; y += 1) {
    for (let x = 0; x < width * scale; x += 1) {
      const level = levels[Math.floor(y / scale) * width + Math.floor(x / scale)] ?? 0;
      data.fill(level, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3);
    }
  }
  return { width: width * scale, height: height * scale, data };
};

/** A JPEG of the greys, in blocks of 16 pixels, as a camera makes it, with what it notes. */
export function aJpeg(notes: readonly Uint8Array[] = []): Buffer {
  const { data } = encode(pictureOf(greys.width, greys.levels, 16), 95);
  return Buffer.concat([data.subarray(0, 2), ...notes, data.subarray(2)]);
}

/** Words that a cleaned file must not have. */
export const cameraWords = ['Exif', 'SimuYangu', 'Mahali -6.79,39.20'] as const;

/** The segment APP1 of a telephone: who made it, how it is turned, and where it was (a GPS directory). */
export function exifSegment(orientation = 1): Buffer {
  const maker = Buffer.from(`${cameraWords[1]}\0`, 'latin1');
  const place = Buffer.from(`${cameraWords[2]}\0`, 'latin1');
  const firstDirectory = 8;
  const gpsDirectory = firstDirectory + 2 + 3 * 12 + 4;
  const texts = gpsDirectory + 2 + 12 + 4;
  const tiff = Buffer.alloc(texts + maker.length + place.length);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(firstDirectory, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, firstDirectory);
  entry(firstDirectory + 2, 0x010f, 2, maker.length, texts); // maker
  entry(firstDirectory + 14, 0x0112, 3, 1, orientation);
  entry(firstDirectory + 26, 0x8825, 4, 1, gpsDirectory); // where the place is
  tiff.writeUInt16LE(1, gpsDirectory);
  entry(gpsDirectory + 2, 0x001c, 7, place.length, texts + maker.length); // the area's name
  maker.copy(tiff, texts);
  place.copy(tiff, texts + maker.length);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

export function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

export function pngChunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

export interface PngDetails {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlace: number;
  /** Before they are packed. */
  readonly lines: Uint8Array;
  /** Between header and picture. */
  readonly more: readonly Uint8Array[];
}

/** A PNG of three grey pixels, two rows of them, unless the test says otherwise. */
export function aPng(details: Partial<PngDetails> = {}): Buffer {
  const { width = 3, height = 2, depth = 8, colourType = 0, interlace = 0, more = [] } = details;
  const { lines = Uint8Array.from([0, 10, 40, 70, 0, 100, 130, 160]) } = details;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    ...more,
    pngChunk('IDAT', deflateSync(lines)),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** A PDF of one page that says "Habari", unless the test adds or changes objects. Numbers 1 to 5 are taken. */
export function aPdf(changes: {
  readonly catalog?: string;
  readonly page?: string;
  readonly objects?: readonly (string | Uint8Array)[];
  readonly trailer?: string;
}): Buffer {
  const { catalog = '', page = '', objects = [], trailer = '' } = changes;
  const text = 'BT /F1 24 Tf 72 700 Td (Habari) Tj ET';
  const all = [
    `1 0 obj\n<</Type /Catalog /Pages 2 0 R ${catalog}>>\nendobj\n`,
    '2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842]>>\nendobj\n',
    `3 0 obj\n<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> ${page}>>\nendobj\n`,
    `4 0 obj\n<</Length ${text.length}>>\nstream\n${text}\nendstream\nendobj\n`,
    '5 0 obj\n<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>\nendobj\n',
    ...objects,
    `trailer\n<</Root 1 0 R ${trailer}>>\nstartxref\n0\n%%EOF\n`,
  ];
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...all.map((part) => Buffer.from(part))]);
}

/** An object of a PDF with bytes. */
export const pdfStream = (number: number, dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`${number} 0 obj\n<<${dictionary} /Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
