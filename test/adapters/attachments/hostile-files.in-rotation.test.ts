import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { formatOf, type FormatName } from '../../../domain/ticketing/attachments/formats.ts';
import { aJpeg, aPdf, aPng, pdfStream, pngChunk, segment } from '../../builders/files.ts';
import { millisecondsOf } from '../../builders/computing.ts';

const secret = 'Siri ya Mahali';
const page = '<script>alert(1)</script>';
const zip = `PK\x03\x04${page}word/document.xml`;

const outcomeOf = (bytes: Uint8Array): string => {
  const cleaning = cleanFile(bytes);
  return cleaning.outcome === 'clean' ? 'clean' : cleaning.because;
};

function cleaned(bytes: Uint8Array): Buffer {
  const cleaning = cleanFile(bytes);
  if (cleaning.outcome !== 'clean') throw new Error(`It was refused: ${cleaning.because}.`);
  return Buffer.from(cleaning.bytes);
}

const whole: Readonly<Record<FormatName, Buffer>> = { jpeg: aJpeg(), png: aPng(), pdf: aPdf({}) };
const formats = Object.entries(whole) as readonly (readonly [FormatName, Buffer])[];

describe('a file of another kind is refused by its first bytes', () => {
  it.each<readonly [string, string]>([
    ['a document of Word, which is a ZIP', zip],
    ['an empty ZIP', 'PK\x05\x06'],
    ['an old document of Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    [
      'an SVG that calls itself XML',
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${page}</svg>`,
    ],
    ['a page behind a byte order mark', `\xef\xbb\xbf<html>${page}</html>`],
    ['a moving GIF', 'GIF89a\x01\x00\x01\x00\x80\x00\x00\x21\xff\x0bNETSCAPE2.0'],
    ['a WebP', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
    ['a HEIC', '\x00\x00\x00\x18ftypheic'],
    ['a film', '\x00\x00\x00\x18ftypmp42'],
    ['a TIFF', 'II*\x00\x08\x00\x00\x00'],
    ['a bitmap', 'BM\x3a\x00\x00\x00'],
    ['a program for Linux', '\x7fELF\x02\x01\x01'],
    ['PostScript', '%!PS-Adobe-3.0'],
    ['a moving PNG by its own signature', '\x8aMNG\r\n\x1a\n'],
    ['RTF', '{\\rtf1\\object'],
  ])('%s', (_what, content) => {
    expect(outcomeOf(Buffer.from(content, 'latin1'))).toBe('unknown-format');
  });
});

describe('a file that only begins like a picture or a PDF is refused', () => {
  const bodies = [page, zip, `<svg>${page}</svg>`, '\x00'.repeat(4096), ''];
  it.each(
    formats.flatMap(([format, { buffer, byteOffset }]) =>
      bodies.map((body) => [format, body, Buffer.from(buffer, byteOffset, 8)] as const),
    ),
  )('%s, and goes on with %j', (format, body, begins) => {
    const file = Buffer.concat([begins, Buffer.from(body, 'latin1')]);
    expect(formatOf(file)).toBe(format);
    expect(outcomeOf(file)).toBe('damaged');
  });

  it.each(formats)('%s, though it goes on as another', (format, { buffer, byteOffset }) => {
    const begins = Buffer.from(buffer, byteOffset, 8);
    for (const [other, file] of formats) {
      if (other !== format) expect(outcomeOf(Buffer.concat([begins, file]))).not.toBe('clean');
    }
  });
});

/** So many bytes at its end say nothing of what is in it: PDF's remark of where its table is, and no more. */
const endOf = { jpeg: 0, png: 0, pdf: '\nstartxref\n0\n%%EOF\n'.length };

describe('a file that is cut off', () => {
  it.each(formats)('is refused wherever, and nothing is thrown: %s', (format, file) => {
    for (let length = 0; length < file.length - endOf[format]; length += 1) {
      expect(outcomeOf(file.subarray(0, length)), String(length)).not.toBe('clean');
    }
  });
});

describe('what is two things at once comes out as one', () => {
  const tails = [page, zip, whole.jpeg.toString('latin1'), whole.png.toString('latin1'), `%PDF-1.4 ${page}`];
  it.each(
    formats.flatMap(([format, file]) =>
      tails.map((tail) => [format, tail.slice(0, 12), tail, file] as const),
    ),
  )('a %s with %j behind its end', (format, _begins, tail, file) => {
    const clean = cleaned(Buffer.concat([file, Buffer.from(tail, 'latin1')]));
    expect(formatOf(clean)).toBe(format);
    expect(clean.includes('PK\x03\x04')).toBe(false);
    expect(clean).toEqual(cleaned(file));
  });

  it('a JPEG that is a ZIP or a page within its comment', () => {
    for (const hidden of [zip, page]) {
      const clean = cleaned(aJpeg([segment(0xfe, Buffer.from(hidden, 'latin1'))]));
      expect(clean).toEqual(cleaned(whole.jpeg));
    }
  });

  it('a PDF that is a page or a ZIP within its comments and what nothing refers to', () => {
    const lines = Buffer.from(`%PDF-1.4\n%${page}\n%${zip}\n`, 'latin1');
    const sent = Buffer.concat([
      lines,
      aPdf({ objects: [pdfStream(6, '', Buffer.from(zip, 'latin1'))] }).subarray(9),
    ]);
    const clean = cleaned(sent);
    expect(clean.includes(page)).toBe(false);
    expect(clean.includes('PK\x03\x04')).toBe(false);
  });

  it('a PNG with a page in a palette that its colours do not use, or beside the picture in its own packing', () => {
    const palette = Buffer.concat([Buffer.from(page), Buffer.alloc(2)]);
    expect(
      cleaned(
        aPng({
          colourType: 2,
          lines: Uint8Array.from([
            0,
            ...Array.from({ length: 9 }, () => 7),
            0,
            ...Array.from({ length: 9 }, () => 9),
          ]),
          more: [pngChunk('PLTE', palette)],
        }),
      ).includes(page),
    ).toBe(false);
    const packed = Buffer.concat([
      deflateSync(Uint8Array.from([0, 10, 40, 70, 0, 100, 130, 160])),
      Buffer.from(page),
    ]);
    const sent = Buffer.concat([
      whole.png.subarray(0, 33),
      pngChunk('IDAT', packed),
      pngChunk('IEND', new Uint8Array()),
    ]);
    expect(cleaned(sent)).toEqual(cleaned(whole.png));
  });
});

describe('what a camera or a program wrote is gone', () => {
  it.each(Array.from({ length: 16 }, (_, place) => 0xe0 + place))('from segment %i of a JPEG', (marker) => {
    const heads = [
      '',
      'Exif\0\0',
      'http://ns.adobe.com/xap/1.0/\0',
      'ICC_PROFILE\0\x01\x01',
      'JFXX\0\x10',
      'MPF\0',
      'Photoshop 3.0\0',
    ];
    for (const head of heads) {
      const sent = aJpeg([segment(marker, Buffer.from(`${head}${secret}`, 'latin1'))]);
      const cleaning = cleanFile(sent);
      if (cleaning.outcome === 'clean') expect(Buffer.from(cleaning.bytes)).toEqual(cleaned(whole.jpeg));
    }
    expect(cleaned(aJpeg([segment(marker, Buffer.from(`XY${secret}`))]))).toEqual(cleaned(whole.jpeg));
  });

  it.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'pHYs', 'sPLT', 'gAMA', 'sRGB', 'caBX', 'prVt'])(
    'from %s of a PNG, before the picture and after it',
    (type) => {
      const note = pngChunk(type, Buffer.from(`${secret}\0\0${secret}`));
      const end = pngChunk('IEND', new Uint8Array());
      const after = Buffer.concat([whole.png.subarray(0, -end.length), note, end]);
      for (const sent of [aPng({ more: [note] }), after]) expect(cleaned(sent)).toEqual(cleaned(whole.png));
    },
  );

  it('from a PDF: its properties, XMP, what programs keep with its pages, and how a portfolio looks', () => {
    const clean = cleaned(
      aPdf({
        catalog: '/Metadata 6 0 R /PieceInfo <</X 6 0 R>> /Collection <</View /D>>',
        page: '/Metadata 6 0 R /PieceInfo <</X 6 0 R>> /LastModified (D:2026)',
        objects: [pdfStream(6, '/Type /Metadata /Subtype /XML', Buffer.from(secret))],
        trailer: `/Info <</Author (${secret})>>`,
      }),
    );
    for (const word of [secret, 'Collection', 'PieceInfo']) expect(clean.includes(word), word).toBe(false);
  });
});

describe('what moves stands still', () => {
  it('a moving PNG comes out as its first picture', () => {
    const frame = Buffer.alloc(26);
    const more = [pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])), pngChunk('fcTL', frame)];
    const end = pngChunk('IEND', new Uint8Array());
    const sent = Buffer.concat([
      aPng({ more }).subarray(0, -end.length),
      pngChunk('fdAT', Buffer.from(secret)),
      end,
    ]);
    expect(cleaned(sent)).toEqual(cleaned(whole.png));
  });

  it('a JPEG of several pictures comes out as its first', () => {
    expect(cleaned(Buffer.concat([whole.jpeg, aJpeg([segment(0xfe, Buffer.from(secret))])]))).toEqual(
      cleaned(whole.jpeg),
    );
  });
});

/** The place of the frame's header in a JPEG of ours. */
const frameOf = (jpeg: Buffer): number => jpeg.indexOf(Buffer.from([0xff, 0xc0]));

describe('a bomb does not go off', () => {
  it.each([
    [65_500, 65_500],
    [65_500, 400],
    [5_001, 5_000],
  ])('a JPEG that promises %i × %i pixels is refused by its header', (width, height) => {
    const bomb = aJpeg();
    bomb.writeUInt16BE(height, frameOf(bomb) + 5);
    bomb.writeUInt16BE(width, frameOf(bomb) + 7);
    expect(outcomeOf(bomb)).toBe('too-many-pixels');
  });

  it('a JPEG whose few pixels are said to be sampled without end is refused in a moment', () => {
    const bomb = aJpeg();
    const frame = frameOf(bomb);
    bomb.writeUInt16BE(5000, frame + 5);
    bomb.writeUInt16BE(5000, frame + 7);
    for (let component = 0; component < 3; component += 1) bomb[frame + 11 + component * 3] = 0xff;
    const computed = millisecondsOf(() => {
      expect(outcomeOf(bomb)).not.toBe('clean');
    });
    expect(computed).toBeLessThan(20_000);
  });

  it.each([
    [0xffff_ffff, 0xffff_ffff],
    [0x7fff_ffff, 1],
    [25_000_001, 1],
  ])('a PNG that promises %i × %i pixels is refused by its header', (width, height) => {
    expect(outcomeOf(aPng({ width, height }))).toBe('too-many-pixels');
  });

  it('a PNG whose notes unpack to a hundred megabytes is clean, and nobody unpacks them', () => {
    const packed = deflateSync(Buffer.alloc(100_000_000), { level: 9 });
    const note = pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed]));
    expect(cleaned(aPng({ more: [note] }))).toEqual(cleaned(whole.png));
  });

  it('a PNG whose picture unpacks to more than it promises is refused', () => {
    expect(outcomeOf(aPng({ width: 100, height: 100, lines: new Uint8Array(200_000_000) }))).toBe('damaged');
  });

  it('a PDF whose objects are packed in packing is refused', () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(70_000_000)));
    const stream = pdfStream(6, '/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]', packed);
    expect(outcomeOf(aPdf({ objects: [stream] }))).toMatch(/damaged|not-plain/);
  });
});

describe('a PDF that would do something is refused, wherever it says so', () => {
  const action = (dictionary: string) => `6 0 obj\n<<${dictionary}>>\nendobj\n`;
  it.each<readonly [string, Parameters<typeof aPdf>[0]]>([
    ['opens another file', { catalog: '/OpenAction <</S /GoToR /F (x.pdf) /D [0 /Fit]>>' }],
    ['opens a file within', { objects: [action('/S /GoToE /T <</R /C>>')] }],
    ['launches by a link', { page: '/Annots [<</Subtype /Link /A <</S /Launch /F (cmd.exe)>>>>]' }],
    ['runs a script by a link', { page: '/Annots [<</Subtype /Link /A <</S /JavaScript /JS (x)>>>>]' }],
    [
      'runs scripts by name',
      { catalog: '/Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (x)>>]>>>>' },
    ],
    ['brings data in', { objects: [action('/S /ImportData /F (x.fdf)')] }],
    ['plays a sound', { objects: [action('/S /Sound /Sound 5 0 R')] }],
    ['plays a film', { objects: [action('/S /Movie')] }],
    ['plays what it brings', { objects: [action('/S /Rendition /JS (x)')] }],
    ['acts when a page opens', { page: '/AA <</O 6 0 R>>', objects: [action('/S /JavaScript /JS (x)')] }],
    ['carries an attachment on its page', { page: '/Annots [<</Subtype /FileAttachment /FS 6 0 R>>]' }],
    ['carries a file by a specification', { objects: [action('/Type /Filespec /EF <</F 5 0 R>>')] }],
    [
      'carries an associated file',
      { catalog: '/AF [6 0 R]', objects: [action('/Type /Filespec /EF <</F 5 0 R>>')] },
    ],
    [
      'has a form of XML',
      { catalog: '/AcroForm <</XFA 6 0 R>>', objects: [pdfStream(6, '', Buffer.from('<xdp/>'))] },
    ],
  ])('it %s', (_what, changes) => {
    expect(outcomeOf(aPdf(changes))).toBe('not-plain');
  });
});
