import { build } from 'esbuild';
import fc from 'fast-check';
import { generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { publicKeyOf } from '../../../adapters/crypto/signatures.ts';
import { decodedKey, trustingOnly } from '../../../adapters/web-crypto/deferred-signatures.ts';
import { deferredHashing } from '../../../adapters/web-crypto/deferred-hashing.ts';
import { verifyReceiptProof } from '../../../adapters/web-crypto/verify-receipt-proof.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aReceiptProof, textsProven } from '../../builders/receipt-proof.ts';
import { aKeyPair } from '../../builders/record.ts';

/** The file as it is downloaded, parsed. */
function aProofFile() {
  const { proof, record } = aReceiptProof();
  const file: unknown = JSON.parse(JSON.stringify({ proof, key: record.key.pem }));
  return { file, proof, record };
}

const edited = (change: (file: never) => void): unknown => {
  const { file } = aProofFile();
  change(file as never);
  return file;
};

describe('a proof that is checked in a browser', () => {
  it('shows when the ticket was submitted, and that the texts are those', async () => {
    const { file, proof, record } = aProofFile();

    expect(await verifyReceiptProof(file, { texts: textsProven })).toEqual({
      outcome: 'proven',
      number: proof.number,
      at: proof.entry['at'],
      anchoredAt: record.checkpoints[1]?.statement.signedAt,
      key: record.key.fingerprint,
      keyIsTrusted: false,
      content: 'same',
    });
  });

  it('says when the texts are others, to the letter', async () => {
    const texts = { ...textsProven, description: `${textsProven.description} ` };

    expect(await verifyReceiptProof(aProofFile().file, { texts })).toMatchObject({ content: 'other' });
  });

  it('believes a published key, and where keys are published no other', async () => {
    const { file, record } = aProofFile();

    expect(await verifyReceiptProof(file, { trusted: [record.key.fingerprint] })).toMatchObject({
      outcome: 'proven',
      keyIsTrusted: true,
    });
    expect(await verifyReceiptProof(file, { trusted: [aKeyPair().fingerprint] })).toMatchObject({
      outcome: 'refused',
      because: 'unknown-key',
    });
  });

  it('is refused with another key than the one that signed', async () => {
    const { proof } = aReceiptProof();

    expect(await verifyReceiptProof({ proof, key: aKeyPair().pem })).toMatchObject({
      because: 'unknown-key',
    });
  });

  it.each([
    [
      'another date',
      (file: { proof: { entry: { at: string } } }) => (file.proof.entry.at = '2026-11-01T06:00:00Z'),
    ],
    ['another number', (file: { proof: { number: string } }) => (file.proof.number = '261100000101')],
    ['another place in the log', (file: { proof: { index: number } }) => (file.proof.index -= 1)],
    ['a way that is none', (file: { proof: { path: string[] } }) => (file.proof.path[0] = 'A')],
  ])('is refused with %s', async (_, change) => {
    expect(await verifyReceiptProof(edited(change))).toMatchObject({ because: 'not-in-the-log' });
  });

  it('is refused when what was signed was changed, or the signature', async () => {
    interface Signed {
      proof: { checkpoint: { statement: { signedAt: string }; signature: string } };
    }
    const changes: readonly ((file: Signed) => void)[] = [
      ({ proof: { checkpoint } }) => (checkpoint.statement.signedAt = '2026-11-01T06:00:00Z'),
      ({ proof: { checkpoint } }) => (checkpoint.signature = 'MAA'),
      ({ proof: { checkpoint } }) => (checkpoint.signature = ''),
    ];
    for (const change of changes) {
      expect(await verifyReceiptProof(edited(change))).toMatchObject({ because: 'wrong-signature' });
    }
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a proof without a key', { proof: aReceiptProof().proof }],
    ['a key that is none', { proof: aReceiptProof().proof, key: 'MFkw' }],
    [
      'base64 that is none',
      { proof: aReceiptProof().proof, key: '-----BEGIN PUBLIC KEY-----\n=A=\n-----END PUBLIC KEY-----' },
    ],
    ['another version', edited((file: { proof: { v: number } }) => (file.proof.v = 2))],
    ['another salt', edited((file: { proof: { salt: string } }) => (file.proof.salt = ''))],
  ])('is unreadable where there is %s', async (_, document) => {
    expect(await verifyReceiptProof(document)).toEqual({ outcome: 'unreadable' });
  });

  it('is never proven with anything else in it', async () => {
    const { file } = aProofFile();
    const places = placesIn(file);
    await checkProperty(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), async (place, at) => {
        const other = withOther(file, place, at);
        expect(await verifyReceiptProof(other, { texts: textsProven })).not.toMatchObject({
          outcome: 'proven',
          content: 'same',
        });
      }),
      { numRuns: 300 },
    );
  });
});

type Path = readonly string[];

/** The ways to all texts and numbers in it. */
const placesIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))
    : [path];

/** The same with one number or one letter changed: not the last letter, or the last before `=`, whose last bits base64 leaves open. */
function withOther(value: unknown, [name, ...rest]: Path, at: number): unknown {
  if (name !== undefined) {
    const inside = value as Record<string, unknown>;
    const changed = withOther(inside[name], rest, at);
    return Array.isArray(value)
      ? value.map((item: unknown, place) => (String(place) === name ? changed : item))
      : { ...inside, [name]: changed };
  }
  if (typeof value !== 'string') return Number(value) + 1;
  const letters = [...value.matchAll(/\w(?!=|\W*$)/g)];
  const { index = 0 } = letters[at % letters.length] ?? {};
  return `${value.slice(0, index)}${value[index] === 'A' ? 'B' : 'A'}${value.slice(index + 1)}`;
}

describe('cryptography of browsers', () => {
  it('gives the digests that Node gives', async () => {
    await checkProperty(
      fc.asyncProperty(
        fc.uint8Array(),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ minLength: 1 }),
        async (bytes, text, key) => {
          expect(await deferredHashing.sha256(bytes, text)).toEqual(
            new Uint8Array(hashing.sha256(bytes, text)),
          );
          expect(await deferredHashing.hmacSha256(key, text)).toEqual(
            new Uint8Array(hashing.hmacSha256(key, text)),
          );
        },
      ),
    );
  });

  it('takes each signature that is right, however many zeros begin its numbers, and no other', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { pem, fingerprint } = publicKeyOf(publicKey.export({ format: 'der', type: 'spki' }));
    const key = await decodedKey(pem);
    if (key === undefined) throw new Error('It is a key.');
    expect(key.fingerprint).toBe(fingerprint);
    const lengths = new Set<number>();
    for (let turn = 0; turn < 600; turn += 1) {
      const text = `text ${turn}`;
      const signature = sign('sha256', Buffer.from(text), privateKey);
      lengths.add(signature.length);
      const isSigned = (said: string) =>
        trustingOnly(key)(fingerprint, said, signature.toString('base64url'));
      expect(await isSigned(text)).toBe(true);
      if (turn < 20) expect(await isSigned(`${text}!`)).toBe(false);
    }
    expect(lengths.size).toBeGreaterThan(2);
  });
});

describe('what a page loads to check a proof', () => {
  it('needs nothing of Node, and is small', async () => {
    const { outputFiles } = await build({
      entryPoints: ['adapters/web-crypto/verify-receipt-proof.ts'],
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      write: false,
    });
    const [file] = outputFiles;
    expect(file?.text).not.toMatch(/require\(|node:/);
    expect(gzipSync(file?.contents ?? '').length).toBeLessThan(5_000);
  });
});
