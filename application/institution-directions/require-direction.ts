import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { DirectionHistory } from '../../domain/messaging/notices/institution-direction-store.ts';
import {
  readerOfDirection,
  type DirectionReader,
} from '../../domain/casework/institution-directions/who-directs.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';

/** A direction as an officer meets it. */
export interface MetDirection extends DirectionHistory {
  readonly reader: DirectionReader;
  readonly to: Lineage;
}

/** Reads a direction for who may read it. Throws the problem `no-such-direction`, the same for a foreign and a missing one. */
export async function requireDirection(
  {
    institutionDirections,
    registry,
  }: Pick<Container, 'institutionDirections'> & {
    readonly registry: Pick<Container['registry'], 'lineage'>;
  },
  id: string,
  officer: PresentOfficer,
  at: Instant,
): Promise<MetDirection> {
  const found = await institutionDirections.of(id);
  // A missing one is asked of the officer's own institution, so that both cost alike.
  const to = await registry.lineage(found?.direction.to ?? officer.institution);
  const reader = found && to && readerOfDirection(officer, found.direction, to, at);
  if (found === undefined || to === undefined || reader === undefined)
    throw new RequestRefused({ code: 'no-such-direction' });
  return { ...found, reader, to };
}
