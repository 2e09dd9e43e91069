import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aJpeg, aPdf, cameraWords, exifSegment, pdfStream } from '../../builders/files.ts';

const cleaned = (file: Uint8Array): string => {
  const cleaning = cleanFile(file);
  if (cleaning.outcome !== 'clean') throw new Error(cleaning.because);
  return Buffer.from(cleaning.bytes).toString('latin1');
};
const refusal = (file: Uint8Array): string => {
  const cleaning = cleanFile(file);
  return cleaning.outcome === 'refused' ? cleaning.because : 'clean';
};

/** Where the table of contents says that each object is. */
function contentsOf(file: string): readonly string[] {
  const table = Number(/startxref\n(\d+)/.exec(file)?.[1]);
  const lines = file.slice(table).split('\n').slice(3);
  return lines
    .filter((line) => line.endsWith(' n '))
    .map((line) => file.slice(Number(line.slice(0, 10)), Number(line.slice(0, 10)) + 7));
}

describe('a PDF that only shows pages', () => {
  it('is written anew, with its page, its text and its font', () => {
    const clean = cleaned(aPdf({}));
    expect(clean).toMatch(/^%PDF-1\.7\n/);
    expect(clean).toContain('(Habari) Tj');
    expect(clean).toContain('/BaseFont /Helvetica');
    expect(clean).toContain('/MediaBox [0 0 595 842]');
    expect(contentsOf(clean)).toEqual(['1 0 obj', '2 0 obj', '3 0 obj', '4 0 obj', '5 0 obj']);
  });

  it('loses author, program, dates, outlines, links and what nothing refers to', () => {
    const clean = cleaned(
      aPdf({
        catalog: '/Metadata 7 0 R /Outlines 9 0 R /OpenAction [3 0 R /Fit]',
        page: '/Annots [8 0 R] /LastModified (D:2026)',
        objects: [
          '6 0 obj\n<</Author (Asha) /Producer (Programu)>>\nendobj\n',
          pdfStream(7, '/Type /Metadata /Subtype /XML', Buffer.from('<xmp>Asha</xmp>')),
          '8 0 obj\n<</Subtype /Link /A <</S /URI /URI (https://asha.example)>>>>\nendobj\n',
          '9 0 obj\n<</Title (Asha)>>\nendobj\n',
        ],
        trailer: '/Info 6 0 R /ID [(Asha) (Asha)]',
      }),
    );
    for (const word of ['Asha', 'asha', 'Programu', 'xmp', 'D:2026', 'Annots', 'OpenAction']) {
      expect(clean, word).not.toContain(word);
    }
  });

  it('loses what a camera wrote into its pictures', () => {
    const picture = pdfStream(
      6,
      '/Type /XObject /Subtype /Image /Width 64 /Height 32 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      aJpeg([exifSegment()]),
    );
    const page = '/Resources <</XObject <</Im0 6 0 R>>>>';
    const sent = aPdf({ page, objects: [picture] });
    expect(sent.includes(cameraWords[1])).toBe(true);
    const clean = cleaned(sent);
    expect(clean).toContain('/DCTDecode');
    for (const word of cameraWords) expect(clean, word).not.toContain(word);
  });

  it('has its texts as they are, however they are spelled', () => {
    const texts = '(a(b)c) (\\101\\7x\\)\\\\) (\\n\\\r\n\\q) <48 6>';
    const clean = cleaned(aPdf({ page: `/Resources <</X [${texts}]>>` }));
    expect(clean).toContain('/X [<6128622963> <410778295c> <0a71> <4860>]');
  });

  it('may be packed in object streams', () => {
    const font = '<</Type /Font /Subtype /Type1 /BaseFont /Courier>>';
    const places = `5 0 7 ${font.length + 1} `;
    const stream = pdfStream(
      8,
      `/Type /ObjStm /N 2 /First ${places.length} /Filter /FlateDecode`,
      deflateSync(`${places}${font} 12`),
    );
    expect(cleaned(aPdf({ objects: [stream] }))).toContain('/BaseFont /Courier');
  });

  it('may say how long a stream is in an object behind it', () => {
    const [text, length] = ['(endstream) Tj', '7 0 obj\n14\nendobj\n'];
    const stream = `4 0 obj\n<</Length 7 0 R>>\nstream\n${text}\nendstream\nendobj\n`;
    expect(cleaned(aPdf({ objects: [stream, length] }))).toContain(text);
  });

  it('of several versions is taken in its last', () => {
    const later = '4 0 obj\n<</Length 5>>\nstream\nlater\nendstream\nendobj\n';
    const clean = cleaned(aPdf({ objects: [later] }));
    expect(clean).toContain('later');
    expect(clean).not.toContain('Habari');
  });

  it('cleaned twice stays as it is', () => {
    const once = cleaned(aPdf({}));
    expect(cleaned(Buffer.from(once, 'latin1'))).toBe(once);
  });
});

describe('a PDF is refused that', () => {
  const action = (dictionary: string) => `6 0 obj\n<<${dictionary}>>\nendobj\n`;
  it.each<readonly [string, Parameters<typeof aPdf>[0]]>([
    [
      'has a script',
      { catalog: '/OpenAction 6 0 R', objects: [action('/S /JavaScript /JS (app.alert(1))')] },
    ],
    ['spells its script in codes', { objects: [action('/S /J#61vaScript /#4a#53 (app.alert(1))')] }],
    ['has a script that nothing refers to', { objects: [action('/JS (app.alert(1))')] }],
    ['starts a program', { page: '/AA <</O <</S /Launch /F (cmd.exe)>>>>' }],
    ['sends itself somewhere', { catalog: '/OpenAction <</S /SubmitForm /F (https://x.example)>>' }],
    ['has a form', { catalog: '/AcroForm <</Fields []>>' }],
    ['has a field on its page', { page: '/Annots [<</Subtype /Widget>>]' }],
    ['has notes on its page, which would be lost', { page: '/Annots [<</Subtype /FreeText>>]' }],
    ['carries a file', { catalog: '/Names <</EmbeddedFiles <</Names []>>>>' }],
    ['carries a film', { objects: [action('/Subtype /RichMedia')] }],
    ['is locked by a password', { trailer: '/Encrypt 6 0 R', objects: [action('/Filter /Standard')] }],
    ['takes its bytes from elsewhere', { objects: [pdfStream(6, '/F (x.bin)', Buffer.from('x'))] }],
    ['uses JBIG2', { objects: [pdfStream(6, '/Filter /JBIG2Decode', Buffer.from('x'))] }],
    ['uses JPEG 2000', { objects: [pdfStream(6, '/Filter [/JPXDecode]', Buffer.from('x'))] }],
    ['hides its script in an object stream', { objects: [packedScript()] }],
  ])('%s', (_, changes) => {
    expect(refusal(aPdf(changes))).toBe('not-plain');
  });

  it.each<readonly [string, Uint8Array]>([
    ['has no page', Buffer.from('%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>')],
    ['has pages in a circle', aPdf({ objects: ['3 0 obj\n<</Type /Pages /Kids [2 0 R]>>\nendobj\n'] })],
    ['is cut off', aPdf({}).subarray(0, 250)],
    ['nests without end', aPdf({ objects: [`6 0 obj\n${'['.repeat(5000)}\nendobj\n`] })],
    [
      'unpacks to more than there is room for',
      aPdf({
        objects: [
          pdfStream(
            6,
            '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
            deflateSync(Buffer.alloc(70_000_000)),
          ),
        ],
      }),
    ],
  ])('%s', (_, file) => {
    expect(refusal(file)).toBe('damaged');
  });

  it('is changed anywhere, or comes out without a way to act: nothing is thrown', () => {
    const file = aPdf({ catalog: '/OpenAction [3 0 R /Fit]' });
    const change = fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 255 }));
    checkProperty(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = Buffer.from(file);
        for (const [place, byte] of changes) changed[place] = byte;
        const cleaning = cleanFile(changed);
        return cleaning.outcome === 'refused' || !Buffer.from(cleaning.bytes).includes('/OpenAction');
      }),
    );
  });
});

function packedScript(): Buffer {
  const packed = '9 0 <</S /JavaScript /JS (app.alert(1))>>';
  return pdfStream(8, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(packed));
}
