import { exportRequest, exportUsage, UsageError } from './audit/arguments.ts';
import { connect } from './audit/connect.ts';
import { exportTo } from './audit/export-folder.ts';

/** Writes the record into a folder, to be verified anywhere: `npm run audit:export`. */
async function exportRecord(given: readonly string[]): Promise<void> {
  const { out, where } = exportRequest(given);
  const { checkpoints, chains } = await exportTo(out, connect(where));
  process.stdout.write(
    `${chains} chains and ${checkpoints} checkpoints are in ${out}. Verify them: npm run audit:verify -- ${out}\n`,
  );
}

function complain(error: unknown): void {
  const said = error instanceof Error ? error.message : 'It failed.';
  process.stderr.write(`${said}${error instanceof UsageError ? `\n\n${exportUsage}` : ''}\n`);
  process.exitCode = 1;
}

await exportRecord(process.argv.slice(2)).catch(complain);
