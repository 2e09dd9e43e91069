import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { bundleFolder, bundleFunctions } from '../lib/bundling/bundle-functions.ts';
import { releaseIn, type Release } from '../lib/bundling/keep-source-maps.ts';
import { runCommand } from './command-line/run-command.ts';
import { readArguments, UsageError } from './command-line/usage-error.ts';
import { readStack } from './source-maps/read-stack.ts';

const usage = `npm run --silent stack:read -- [--assembly .local/cdk.prod] [--function submit-ticket] < LINE

Reads a line of a function's log that has an error, or its frames alone, and prints where each frame stands in the sources.
--assembly names the folder of what was deployed, in which the source maps of its functions lie and which commit they are of.
Without it the functions are bundled of the sources that lie here: check out the commit that is deployed first. The same
sources give the same bundles. --function is needed where the line names no function.`;

/** Prints the position of each frame in the sources. */
async function printStack(given: readonly string[]): Promise<void> {
  const { assembly, function: ofFunction } = readArguments(
    () =>
      parseArgs({
        args: [...given],
        options: { assembly: { type: 'string' }, function: { type: 'string' } },
        strict: true,
      }).values,
  );
  const folder = assembly ?? (await bundleFunctions(bundleFolder));
  if (assembly !== undefined && !existsSync(releaseIn(assembly)))
    throw new UsageError(`There are no source maps in ${assembly}.`);
  const release =
    assembly === undefined
      ? 'the sources that lie here'
      : (JSON.parse(readFileSync(releaseIn(assembly), 'utf8')) as Release).commit;
  const lines = readStack({ text: (await text(process.stdin)).trim(), ofFunction, folder });
  process.stdout.write(`By the source maps of ${release}:\n${lines.join('\n')}\n`);
}

await runCommand({ usage, run: printStack });
