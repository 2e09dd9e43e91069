import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  viewDensities,
  type KeptViews,
  type QueueView,
  type ViewsChange,
} from '../../../domain/casework/views/queue-view.ts';
import { viewKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

const view = z.looseObject({
  name: z.string(),
  institution: z.string(),
  asked: z.record(z.string(), z.string()),
  density: z.enum(viewDensities).exactOptional(),
} satisfies Record<keyof QueueView, z.ZodType>);

const changedBy = { at: instant, by: z.looseObject({ id: z.string(), institution: z.string() }) };

/** All views of an owner. */
export const viewsItem = z.looseObject({
  v: firstVersion,
  version: count,
  views: z.array(view),
  changed: z.looseObject(changedBy),
} satisfies Record<'v' | keyof KeptViews, z.ZodType>);

/** A change of the views that an office shares. */
export const viewsChangeItem = z.looseObject({
  v: firstVersion,
  office: z.string(),
  version: count,
  ...changedBy,
  before: z.array(view),
  after: z.array(view),
} satisfies Record<'v' | 'office' | Exclude<keyof ViewsChange, 'owner'>, z.ZodType>);

/** All views of an owner as a change leaves them. */
export const newViewsItem = ({ owner, version, after: views, at, by }: ViewsChange): Item => ({
  ...viewKeys.head(owner),
  entity: 'views',
  v: 1,
  version,
  views,
  changed: { at, by },
});

/** A change as it stays on record. */
export const newViewsChangeItem = (office: string, { owner, ...change }: ViewsChange): Item => ({
  ...viewKeys.change(owner, change.version),
  entity: 'views-change',
  v: 1,
  office,
  ...change,
});
