import { describe, expect, it } from 'vitest';
import { cleanFile } from '../../../adapters/attachments/clean-file.ts';
import { aJpeg, aPdf } from '../../builders/files.ts';

describe('a file that begins as no picture and no PDF is refused, whatever it is called', () => {
  it.each<readonly [string, string | Uint8Array]>([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a script', '#!/bin/sh\nrm -rf /\n'],
    ['a program', 'MZ\x90\x00'],
    ['a ZIP', 'PK\x03\x04'],
    ['a GIF', 'GIF89a'],
    ['a page before a picture', Buffer.concat([Buffer.from('<script>alert(1)</script>'), aJpeg()])],
    ['a page before a PDF', Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), aPdf({})])],
    ['nothing', ''],
    ['one byte', Buffer.from([0xff])],
  ])('%s', (_, content) => {
    expect(cleanFile(Buffer.from(content))).toEqual({ outcome: 'refused', because: 'unknown-format' });
  });
});
