import { randomBytes } from 'node:crypto';

/** A fresh salt for a commitment: 128 random bits as 32 hexadecimal digits. */
export const randomSalt = (): string => randomBytes(16).toString('hex');
