import { projectMeasures } from '../../application/measures/project-measures.ts';
import * as ports from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

export const handler = consumer(projectMeasures, () => ({
  measuresProjector: ports.measuresProjector(),
  registry: ports.registry(),
}));
