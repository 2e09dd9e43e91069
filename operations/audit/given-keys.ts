import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { publicKeyIn, trusting } from '../../adapters/crypto/signatures.ts';
import type { Hash } from '../../domain/audit/chain.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import type { SignatureCheck } from '../../domain/audit/signature-check.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { VerifyRequest } from './arguments.ts';

/** Which signatures count, and whether anybody vouches for that. */
export interface Trust {
  readonly isSigned: SignatureCheck;
  /** Keys were given by who verifies. Otherwise those that came along are tried, and vouch for nothing. */
  readonly isGiven: boolean;
  /** Keys of which only the fingerprint was given, which signed something, and which did not come along: known once signatures were checked. */
  readonly lacking: ReadonlySet<Hash>;
}

/**
 * Trusts the keys that are given, and of those that came along with what is verified only what a given fingerprint names. Throws
 * `UsageError` where a key is none, or lies in what is verified.
 */
export function trustIn({ path, keys }: VerifyRequest, brought: readonly PublicKey[]): Trust {
  const lacking = new Set<Hash>();
  if (keys.length === 0) return { isSigned: trusting(brought), isGiven: false, lacking };
  const fingerprints = new Set(keys.filter(isFingerprint));
  const held = keys.filter((key) => !isFingerprint(key)).map((file) => keyInFile(file, path));
  const check = trusting([...held, ...brought.filter(({ fingerprint }) => fingerprints.has(fingerprint))]);
  const isSigned: SignatureCheck = (key, text, signature) => {
    const answer = check(key, text, signature);
    if (answer === undefined && fingerprints.has(key)) lacking.add(key);
    return answer;
  };
  return { isSigned, isGiven: true, lacking };
}

/** SHA-256 as base64url. */
const isFingerprint = (key: string): boolean => /^[\w-]{43}$/.test(key);

function keyInFile(file: string, verified: string): PublicKey {
  if (!existsSync(file)) {
    throw new UsageError(
      `--key ${file} is neither the fingerprint of a key, of 43 characters, nor a file that holds one.`,
    );
  }
  const way = relative(realpathSync(verified), realpathSync(file));
  if (!way.startsWith('..') && !isAbsolute(way)) {
    throw new UsageError(`--key ${file} lies in what is verified: take the key from where it is published.`);
  }
  try {
    return publicKeyIn(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--key ${file} holds no public key.`, { cause: error });
  }
}
