import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  headshipOutcomes,
  type HeadshipChange,
} from '../../../domain/institutions/registry/headship-changes.ts';

/** What became of somebody's headship, in a job and in a notice. */
export const headshipChange = z.looseObject({
  officer: z.string(),
  became: z.enum(headshipOutcomes),
  from: instant.exactOptional(),
  until: instant.exactOptional(),
  byHead: z.literal(true).exactOptional(),
  absent: z.string().exactOptional(),
} satisfies Record<keyof HeadshipChange, z.ZodType>);
