import type { Hash } from './chain.ts';

/** Whether a signature is of this text, by the key of this fingerprint; undefined: no such key is trusted. */
export type SignatureCheck = (key: Hash, text: string, signature: string) => boolean | undefined;
