import { fillLake } from '../../application/lake/fill-lake.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(fillLake, () => ({
  lake: ports.lake(),
  pseudonyms: ports.pseudonyms(),
  registry: ports.registry(),
}));
