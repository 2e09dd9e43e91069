import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  findingVerdicts,
  sampledThings,
  type SampleEntry,
  type SampleScope,
} from '../../../domain/audit/audit-sample.ts';
import type { ChainLink } from '../../../domain/audit/chain.ts';
import { readHourIndex, readKeys, sampleIndex } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { listReadEntry } from './list-read-item.ts';
import { count, firstVersion } from './scalars.ts';

const scope = {
  of: z.enum(sampledThings),
  from: z.string(),
  until: z.string(),
  size: count,
  institution: z.string().exactOptional(),
} satisfies Record<keyof SampleScope, z.ZodType>;

/** An entry of a sample's chain: one of the three is there. */
export const sampleEntryItem = z.looseObject({
  v: firstVersion,
  count,
  at: instant,
  asked: z.object({ ...scope, checkpoint: count }).exactOptional(),
  drawn: z
    .object({ seed: z.string(), among: z.int().nonnegative(), items: z.array(z.string()) })
    .exactOptional(),
  finding: z.object({ item: z.string(), verdict: z.enum(findingVerdicts) }).exactOptional(),
});

/** A sample as the sort key of the listing says it. */
export const sampleInKey = z.object({ id: z.string(), at: instant, ...scope });

/** The item of an entry, written once and never changed. The first lists the sample at its auditor. */
export const newSampleItem = (entry: SampleEntry, id: string, link: ChainLink): Item => ({
  ...readKeys.read(entry.number, entry.count),
  ...readHourIndex.key(entry.number, entry.count, entry.at),
  ...('asked' in entry && sampleIndex.key(entry.by.officer, { id, at: entry.at, ...entry.asked })),
  ...listReadEntry(entry),
  ...link,
});
