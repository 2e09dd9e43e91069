import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { withTexts } from '../../lib/bundling/with-texts.ts';
import { withoutDescriptions } from '../../lib/bundling/without-descriptions.ts';
import { withoutEnglishMessages } from '../../lib/bundling/without-english-messages.ts';
import { withoutJsonSchema } from '../../lib/bundling/without-json-schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the readers of this release into one module, which needs the SDK and nothing else. The same sources give the same
 * text. `entry`: the file of the readers, from the root of the repository.
 */
export async function bundledReaders(entry = 'test/compatibility/readers.ts'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    external: ['@aws-sdk/*'],
    plugins: [withTexts, withoutJsonSchema, withoutDescriptions, withoutEnglishMessages],
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const [module] = outputFiles;
  if (module === undefined) throw new Error('The bundler made nothing.');
  return module.text;
}
