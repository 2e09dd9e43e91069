import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isReadable } from '../../domain/casework/queues/readable.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { fromMinistry } from '../../domain/analytics/surges/office-of-surge.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { sightInQueue } from '../access/sight-in-queue.ts';
import type { PlaceOfSurge } from './place-of-surge.ts';

/** Whether figures of tickets like these are shown to the officer, where it is that they are counted for anybody. */
export async function seesSurge(
  registry: Pick<Registry, 'lineage'>,
  officer: PresentOfficer,
  { path, sensitive }: PlaceOfSurge,
  now: Instant,
): Promise<boolean> {
  const [institution, ...above] = sensitive ? fromMinistry(path) : path;
  if (institution === undefined || !isReadable(officer, { institution, above })) return false;
  const sightOf = await sightInQueue({ officer, queue: institution.id, now }, registry);
  return sightOf({ lying: 'held', sensitive }) !== 'nothing';
}
