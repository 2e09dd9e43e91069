import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { sdkImports } from './sdk-imports.ts';

const schemas = /[\\/](client-[a-z0-9-]+)[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/;
const registering = /^n0_registry\.registerError\((\w+)\$, \w+\);$/gm;
const namedOtherwise = /^export var (\w+)\$ = \[-3, n0, \w+,\s+\{ \[_aQE\]/gm;
const retried = /^export class (\w+) (?:(?!^export )[^])*?\$retryable = /gm;

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/**
 * Leaves in bundles, of the classes that an SDK client has for errors, those that a source imports, that the SDK
 * retries, or whose name a source tells though AWS sends another one. Any other error is one of the client's common class, of
 * the same name, message and status. 9 KB less where one table is read, 13 with a secret (docs/adr/0199).
 */
export const onlyRecognizedErrors: Plugin = {
  name: 'only-recognized-errors',
  setup(build) {
    const { absWorkingDir = process.cwd() } = build.initialOptions;
    const sources = globSync(join(absWorkingDir, 'adapters/**/*.ts'));
    const texts = sources.map((path) => readFileSync(path, 'utf8'));
    const imported = sdkImports(texts);
    /** A source tells it by its name, and AWS sends another one. */
    const isTold = (name: string): boolean => texts.some((source) => source.includes(`'${name}'`));
    build.onLoad({ filter: schemas }, ({ path }) => {
      const client = `@aws-sdk/${schemas.exec(path)?.[1] ?? ''}`;
      const text = readFileSync(path, 'utf8');
      const recognized = new Set([
        ...(imported.get(client) ?? []),
        ...namesIn(text, namedOtherwise).filter(isTold),
        ...namesIn(readFileSync(join(path, '../../models/errors.js'), 'utf8'), retried),
      ]);
      const contents = text.replace(registering, (line, name: string) => (recognized.has(name) ? line : ''));
      return { contents, loader: 'js' };
    });
  },
};
