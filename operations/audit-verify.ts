import { verifyUsage } from './audit/arguments.ts';
import { exitCodes, nothingVerified } from './audit/ending.ts';
import { verifyAuditLog } from './audit/verify-audit-log.ts';
import { runCommand } from './command-line/run-command.ts';

/** Checks an export or a proof, offline: `npm run audit:verify`. Its exit code says how it ended. */
async function saysWhatItFound(given: readonly string[]): Promise<void> {
  const { lines, ending } = await verifyAuditLog(given);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCodes[ending];
}

await runCommand({ usage: verifyUsage, failureCode: nothingVerified, run: saysWhatItFound });
