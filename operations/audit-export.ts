import type { StoredFile } from '../domain/audit/verify-files.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { exportRequest, exportUsage } from './audit/arguments.ts';
import { connect } from './audit/connect.ts';
import { exportTo } from './audit/export-folder.ts';
import { lookInBucket } from './audit/look-at-files.ts';
import { runCommand } from './command-line/run-command.ts';

/** Writes the record into a folder, to be verified anywhere: `npm run audit:export`. */
async function exportRecord(given: readonly string[]): Promise<void> {
  const { out, where, files, contacts } = exportRequest(given);
  const record = connect(where);
  const look = files === undefined ? unseen : lookInBucket(record, files);
  const { checkpoints, chains, changes } = await exportTo(
    out,
    record,
    { look, contacts },
    instantOf(Date.now()),
  );
  process.stdout.write(
    `${chains} chains of tickets, ${changes} changes of the registry and ${checkpoints} checkpoints are in ${out}. Verify them: npm run audit:verify -- ${out} --key=FINGERPRINT\n`,
  );
}

const unseen = (file: StoredFile): Promise<StoredFile> => Promise.resolve(file);

await runCommand({ usage: exportUsage, run: exportRecord });
