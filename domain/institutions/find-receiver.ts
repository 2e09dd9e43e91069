import type { Instant } from '../deadlines/instant.ts';
import { handlesTickets } from '../officers/roles.ts';
import type { Lineage } from './institution.ts';
import { pathOf } from './levels.ts';
import { openLineage } from './open-lineage.ts';
import { receiverOf, type Addressed, type NamedOfficer, type Receiver } from './receiver.ts';
import type { Category, Registry } from './registry.ts';

/** What a submission says about where it should go. */
export interface Destination {
  /** Registry id of the institution chosen. */
  readonly sentTo: string;
  readonly category: Pick<Category, 'onlyReceiver'>;
  readonly aboutHead: boolean;
  /** Registry id of the officer it is about. */
  readonly aboutOfficer?: string;
}

type Lookup = Pick<Registry, 'lineage' | 'officer'>;

/** What the submission names and the registry does not know. */
export interface Unknown {
  readonly outcome: 'unknown';
  readonly what: 'institution' | 'officer';
}

/** The registry contradicts itself: a defect of ours, never of the caller. */
export class RegistryIncomplete extends Error {
  override readonly name = 'RegistryIncomplete';
}

function existing(lineage: Lineage | undefined, id: string): Lineage {
  if (lineage === undefined)
    throw new RegistryIncomplete(`The registry names ${id}, which it does not hold.`);
  return lineage;
}

async function namedOfficer(registry: Lookup, id: string): Promise<NamedOfficer | undefined> {
  const officer = await registry.officer(id);
  if (officer === undefined) return undefined;
  return {
    id,
    active: handlesTickets(officer),
    lineage: existing(await registry.lineage(officer.institution), officer.institution),
  };
}

/** Reads from the registry what `receiverOf` needs, and asks it. Throws what the registry throws. */
export async function findReceiver(
  registry: Lookup,
  { sentTo, category, aboutHead, aboutOfficer }: Destination,
  at: Instant,
): Promise<Receiver | Unknown> {
  const chosen = await openLineage(registry, sentTo);
  if (chosen === undefined) return { outcome: 'unknown', what: 'institution' };
  const officer = aboutOfficer === undefined ? undefined : await namedOfficer(registry, aboutOfficer);
  if (aboutOfficer !== undefined && officer === undefined) return { outcome: 'unknown', what: 'officer' };
  const only =
    category.onlyReceiver === undefined
      ? undefined
      : existing(await openLineage(registry, category.onlyReceiver), category.onlyReceiver);

  const addressed: Addressed = {
    sentTo: chosen,
    aboutHead,
    at,
    ...(only === undefined ? {} : { onlyReceiver: only }),
    ...(officer === undefined ? {} : { aboutOfficer: officer }),
  };
  const receiver = receiverOf(addressed);
  // Only a ticket about the head of everything needs one more read.
  const forTop = pathOf(only ?? chosen).at(-1)?.aboutHeadTo;
  const isAboveTheTop = receiver.outcome === 'outside-body' || receiver.outcome === 'nobody';
  if (!isAboveTheTop || forTop === undefined) return receiver;
  return receiverOf({ ...addressed, forTop: existing(await openLineage(registry, forTop), forTop) });
}
