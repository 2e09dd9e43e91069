import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { ConfigurationError } from '../config/settings.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** AWS, "Quotas on CloudFront Functions". */
const largest = 10 * 1024;

/** What CloudFront's runtime 2.0 does not know and esbuild cannot write otherwise is refused here, not there. */
const unknownThere = {
  'array-spread': false,
  class: false,
  'default-argument': false,
  destructuring: false,
  'for-of': false,
  generator: false,
  'object-extensions': false,
  'regexp-lookbehind-assertions': false,
  'regexp-named-capture-groups': false,
  'regexp-unicode-property-escapes': false,
};

/** A call of one of the functions in this folder. */
export interface EdgeCall {
  /** Its file, and its name there. */
  readonly from: string;
  readonly name: string;
  /** What it is given before what CloudFront gives. */
  readonly knowing?: unknown;
  /** What it is given of the event. */
  readonly of: readonly ('request' | 'response')[];
}

/**
 * The code of a CloudFront Function that makes the call. The same sources give the same code. Throws
 * `ConfigurationError` when it is larger than CloudFront takes.
 */
export function bundleEdgeFunction({ from, name, knowing, of }: EdgeCall): string {
  const given = [
    ...(knowing === undefined ? [] : [JSON.stringify(knowing)]),
    ...of.map((part) => `event.${part}`),
  ];
  const { outputFiles } = buildSync({
    stdin: {
      contents: [
        `import { ${name} } from './${from}';`,
        `export function handler(event) { return ${name}(${given.join(', ')}); }`,
      ].join('\n'),
      resolveDir: here,
    },
    bundle: true,
    format: 'esm',
    target: 'es2016',
    supported: unknownThere,
    minifyWhitespace: true,
    write: false,
    logLevel: 'silent',
  });
  const [bundled] = outputFiles;
  const code = (bundled?.text ?? '').replace(/export\s*\{\s*handler\s*\};?\s*$/, '');
  if (Buffer.byteLength(code) > largest) {
    throw new ConfigurationError(
      `CloudFront takes no function of more than ${largest} bytes; ${name} has ${Buffer.byteLength(code)}.`,
    );
  }
  return code;
}
