import { measured } from '../../benchmarks/measured.ts';

export const asked = measured;
