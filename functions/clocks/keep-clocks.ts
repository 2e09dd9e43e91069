import { keepClocks } from '../../application/clocks/keep-clocks.ts';
import * as ports from '../ports.ts';
import { consumerOfAll } from '../lambda/consumer.ts';

export const handler = consumerOfAll(keepClocks, () => ({ clocks: ports.clocks(), now: ports.now }));
