/** Verifies an export as `npm run audit:verify` does, and prints how it ended and what it took: `node verify.ts FOLDER KEY`. */
import { verifyAuditLog } from '../../operations/audit/verify-audit-log.ts';

const [folder = '', key = ''] = process.argv.slice(2);
const { lines } = await verifyAuditLog([folder, `--key=${key}`]);
const { maxRSS } = process.resourceUsage();
const says = lines.find((line) => line.startsWith('Anchored') || line.startsWith('Found'));
process.stdout.write(`${JSON.stringify({ says, megabytes: Math.ceil(maxRSS / 1024) })}\n`);
