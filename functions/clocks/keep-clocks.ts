import { keepClocks } from '../../application/clocks/keep-clocks.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(keepClocks, () => ({ clocks: ports.clocks(), now: ports.now }));
