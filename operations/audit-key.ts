import { kmsSigner } from '../adapters/kms/signer.ts';
import { keyRequest, keyUsage } from './audit/arguments.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';

/** Prints the fingerprint of the key that signs checkpoints, as it is published: `npm run audit:key`. */
async function printFingerprint(given: readonly string[]): Promise<void> {
  const request = keyRequest(given);
  const key = 'key' in request ? request.key : joinLocalCloud(request.cloud).recordKeyArn;
  const { fingerprint } = await kmsSigner(key).publicKey();
  process.stdout.write(`${fingerprint}\n`);
}

await runCommand({ usage: keyUsage, run: printFingerprint });
