/**
 * Unpacks the Chromium of the package into the folder for temporary files, with the libraries and the fonts that come
 * along. Its package knows no other place: `shippedChromium` gives this program a folder that stays.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');

await chromium.executablePath();
await inflate(join(packed, 'al2023.tar.br'));
