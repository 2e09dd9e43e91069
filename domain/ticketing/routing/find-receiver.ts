import type { Instant } from '../../foundation/time/instant.ts';
import {
  officeHeadsCleared,
  officeHeadsMeant,
  officeInPath,
  type Comparing,
} from '../../institutions/names/heads-meant.ts';
import type { NameRules } from '../../institutions/names/name-rules.ts';
import { handlesTickets } from '../../institutions/registry/roles.ts';
import type { Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import {
  highestNotMeant,
  receiverOfAddress,
  type Addressed,
  type ComplainedAboutOfficer,
  type Receiver,
} from './receiver.ts';
import type { Category, Registry } from '../../institutions/registry/registry.ts';

/** An institution, or where it was closed, who took its place. */
async function openLineage(registry: Pick<Registry, 'lineage'>, id: string): Promise<Lineage | undefined> {
  const lineage = await registry.lineage(id);
  const { closed } = lineage?.institution ?? {};
  return closed === undefined ? lineage : openLineage(registry, closed.successor);
}

/** What a submission says about where it should go. */
export interface Addressee {
  /** Registry id of the institution chosen. */
  readonly sentTo: string;
  readonly category: Pick<Category, 'onlyReceiver'>;
  readonly aboutHead: boolean;
  /** Registry id of the officer it is about. */
  readonly aboutOfficer?: string;
  /** What the citizen wrote of whom it is about: the name that was given, and the texts, where these are compared too. */
  readonly named?: Pick<Comparing, 'words' | 'texts'> & { readonly rules: NameRules };
}

/** A receiver, with the heads who may know of the ticket while a name in free text is unbound. */
export type Found = Receiver & { readonly clearedHeads?: readonly string[] };

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

async function namedOfficer(registry: Lookup, id: string): Promise<ComplainedAboutOfficer | undefined> {
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
  { sentTo, category, aboutHead, aboutOfficer, named }: Addressee,
  at: Instant,
): Promise<Found | Unknown> {
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
  return named === undefined
    ? received(registry, addressed)
    : receivedNaming(registry, addressed, { sentTo: pathOf(chosen), ...named, at });
}

/** Only a ticket about the head of everything needs one more read. */
async function received(registry: Lookup, addressed: Addressed): Promise<Receiver> {
  const receiver = receiverOfAddress(addressed);
  const forTop = pathOf(wayUp(addressed)).at(-1)?.aboutHeadTo;
  const isAboveTheTop = receiver.outcome === 'outside-body' || receiver.outcome === 'nobody';
  if (!isAboveTheTop || forTop === undefined) return receiver;
  return receiverOfAddress({ ...addressed, forTop: existing(await openLineage(registry, forTop), forTop) });
}

/** The institution from which a ticket goes up. */
const wayUp = ({ sentTo, onlyReceiver = sentTo }: Addressed): Lineage => onlyReceiver;

/** What the texts mean is a head of the office chosen, or of where the ticket would lie: else they are not compared. */
async function textsToCompare(
  registry: Lookup,
  addressed: Addressed,
  { texts, sentTo, rules, at }: Omit<Comparing, 'paths'>,
): Promise<readonly string[] | undefined> {
  if (texts === undefined) return undefined;
  const receiver = await received(registry, addressed);
  if (receiver.outcome !== 'received') return undefined;
  const path = pathOf(wayUp(addressed));
  const last = Math.max(
    path.findIndex(({ id }) => id === receiver.holder.id),
    path.findLastIndex((node) => officeInPath(sentTo).some(({ id }) => id === node.id)),
  );
  const paths = [last === -1 ? [receiver.holder] : path.slice(0, last + 1)];
  const meant = await officeHeadsMeant({ texts, sentTo, paths, rules, at }, registry);
  return meant.length === 0 ? undefined : texts;
}

/** Finds the receiver where what was written is compared with the heads on the way, and on that of the receiver. */
async function receivedNaming(
  registry: Lookup,
  addressed: Addressed,
  written: Omit<Comparing, 'paths'>,
): Promise<Found> {
  const texts = await textsToCompare(registry, addressed, written);
  const comparing = { ...written, texts };
  if (comparing.words === undefined && texts === undefined) return received(registry, addressed);
  const forTop = pathOf(wayUp(addressed)).at(-1)?.aboutHeadTo;
  const top = forTop === undefined ? [] : [existing(await openLineage(registry, forTop), forTop)];
  const ways = [wayUp(addressed), ...top].map(pathOf);
  const couldMean = await officeHeadsMeant({ ...comparing, paths: ways }, registry);
  const naming = { ...addressed, couldMean };
  const receiver = await received(registry, naming);
  const isAboveTheTop = receiver.outcome === 'outside-body' || receiver.outcome === 'nobody';
  const found = isAboveTheTop ? (highestNotMeant(naming) ?? receiver) : receiver;
  if (found.outcome !== 'received') return found;
  const { holder } = found;
  const way = ways.find((path) => path.some(({ id }) => id === holder.id)) ?? [];
  const path = way.slice(way.findIndex(({ id }) => id === holder.id));
  return { ...found, clearedHeads: officeHeadsCleared(path, couldMean, comparing.at) };
}
