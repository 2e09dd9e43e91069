import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { AdministeredChange } from '../../../domain/administration/administered-change.ts';
import type { DoneBefore } from '../../../domain/administration/administration.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { registryKeys, requestExpiry } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count } from './scalars.ts';

/** Which change a request brought about. */
export const registryRequestItem = z.looseObject({
  request: z.string(),
  act: z.enum(registryActs),
  version: count,
  at: instant,
} satisfies Record<keyof DoneBefore, z.ZodType>) satisfies z.ZodType<DoneBefore>;

export const newRegistryRequestItem = (request: string, { act, basedOn, at }: AdministeredChange): Item => ({
  ...registryKeys.request(request),
  entity: 'registry-request',
  v: 1,
  request,
  act,
  version: basedOn + 1,
  at,
  ttl: requestExpiry(at),
});
