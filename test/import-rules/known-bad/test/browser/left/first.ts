import { second } from '../right/second.ts';

export const first = second;
