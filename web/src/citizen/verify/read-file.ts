import type { PresentedTexts, ProofCheck } from '../../../../adapters/web-crypto/verify-receipt-proof.ts';

/** The verifier is loaded when the page stands, before it is needed: the line may be gone by then. */
export const loadVerifier = () => import('../../../../adapters/web-crypto/verify-receipt-proof.ts');

/** What a file turned out to be; `unable`: the browser has no such cryptography. */
export type FileCheck = ProofCheck | { readonly outcome: 'unable' };

/** No proof is larger, in bytes. */
const largest = 1_000_000;

/** The file, parsed; undefined: it is no JSON. */
export async function documentIn(file: File): Promise<unknown> {
  if (file.size > largest) return undefined;
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
}

/** Checks the proof, against words where some are given. Nothing of it leaves the browser. */
export async function checkProof(document: unknown, texts?: PresentedTexts): Promise<FileCheck> {
  if (!('subtle' in crypto)) return { outcome: 'unable' };
  const { verifyReceiptProof } = await loadVerifier();
  return verifyReceiptProof(document, texts === undefined ? {} : { texts });
}

/** Words as they were kept when they were sent: what was left out is left out. */
export function presented(words: Readonly<Record<keyof PresentedTexts, string>>): PresentedTexts {
  const kept = (written: string): string => written.normalize('NFC').trim();
  const { subject, description } = words;
  const remedySought = kept(words.remedySought);
  const landmark = kept(words.landmark);
  const officerName = kept(words.officerName);
  return {
    subject: kept(subject),
    description: kept(description),
    ...(remedySought !== '' && { remedySought }),
    ...(landmark !== '' && { landmark }),
    ...(officerName !== '' && { officerName }),
  };
}
