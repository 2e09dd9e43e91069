import { third } from '../left/third.ts';

export const second = third;
