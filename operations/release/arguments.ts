import { parseArgs } from 'node:util';
import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { readArguments, UsageError } from '../command-line/usage-error.ts';

export interface BackRequest {
  /** The folder with the stacks of the former release. */
  readonly assembly: string;
  /** When the release that goes was deployed. */
  readonly since: Instant;
  readonly apply: boolean;
}

export const backUsage = `npm run release:back -- --assembly FOLDER --since 2026-12-01T05:00:00Z

Says by which steps a stage goes back to a former release, and with --apply goes them: the API first and at once, then, when the queues
are empty, what works them off, then the rest; and tells the topic again what happened since the release that goes was deployed.
FOLDER is what the former release was deployed from (npx cdk synth --output FOLDER): keep it of each. Ends with exit code 1, and changes
nothing, where going back would lose what holds data or is known by name. Credentials and region are the SDK's usual environment.
Broken off, the same command goes on.`;

/** What the operator asked for. Throws `UsageError`. */
export function backRequest(given: readonly string[]): BackRequest {
  const options = {
    assembly: { type: 'string' },
    since: { type: 'string' },
    apply: { type: 'boolean', default: false },
  } as const;
  const { assembly, since, apply } = readArguments(
    () => parseArgs({ args: [...given], options, strict: true }).values,
  );
  if (assembly === undefined || since === undefined)
    throw new UsageError(
      'Say to which release, and when the one that goes was deployed: --assembly and --since.',
    );
  const milliseconds = Date.parse(since);
  if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(since) ||
    Number.isNaN(milliseconds)
  )
    throw new UsageError('--since is no moment with its time zone, like 2026-12-01T05:00:00Z.');
  return { assembly, since: instantOf(milliseconds), apply };
}
