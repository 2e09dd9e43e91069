import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../../domain/ticketing/attachments/files.ts';
import { formatOf } from '../../../../domain/ticketing/attachments/formats.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('what a file is', () => {
  it.each([
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['png', '\x89PNG\r\n\x1a\n'],
    ['pdf', '%PDF-1.7'],
    [undefined, '<svg/>'],
    [undefined, ' %PDF-1.7'],
    [undefined, '\xff\xd8'],
    [undefined, ''],
  ])('is %s by its first bytes', (format, content) => {
    expect(formatOf(bytes(content))).toBe(format);
  });
});

describe('a download', () => {
  it('is named by ticket, place and content', () => {
    expect(fileNameOf({ number: '261100000017', place: 3 }, 'jpeg')).toBe('261100000017-3.jpg');
  });
});
