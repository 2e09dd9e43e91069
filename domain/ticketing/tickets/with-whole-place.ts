import {
  governedParts,
  isGovernedPart,
  type GovernedPart,
} from '../../institutions/registry/governed-parts.ts';
import type { Institution } from '../../institutions/registry/institution.ts';
import type { Registry } from '../../institutions/registry/registry.ts';
import type { TicketEvent } from './event.ts';
import type { Instant } from '../../foundation/time/instant.ts';

type Parts = Readonly<Partial<Record<GovernedPart, string>>>;

/** Which institution was above at that time. */
const parentAt = ({ parent, formerParents = [] }: Institution, at: Instant): string | undefined =>
  (formerParents.find(({ until }) => until >= at) ?? { parent }).parent;

/** The parts that a place does not say and that follow from the narrowest that it says, as the tree was then. */
async function missingParts(
  place: Parts,
  registry: Pick<Registry, 'institution'>,
  at: Instant,
): Promise<Parts> {
  const narrowest = place.ward ?? place.council;
  let node = narrowest === undefined ? undefined : await registry.institution(narrowest);
  const parts: Partial<Record<GovernedPart, string>> = {};
  while (node !== undefined && parts.region === undefined) {
    if (isGovernedPart(node.kind) && place[node.kind] === undefined) parts[node.kind] = node.id;
    const above = parentAt(node, at);
    node = above === undefined ? undefined : await registry.institution(above);
  }
  return parts;
}

/** Whether a wider part is missing beside a narrower one. */
const lacksParts = ({ region, council, ward }: Parts): boolean =>
  (region === undefined && (council ?? ward) !== undefined) || (council === undefined && ward !== undefined);

/**
 * The event of a submission with the region and council in which its place lies, as the tree was then: events of before
 * intake filled these in say a council alone, and are counted where the others are. Any other event is as it was.
 */
export async function withWholePlace<Event extends TicketEvent>(
  event: Event,
  registry: Pick<Registry, 'institution'>,
): Promise<Event> {
  const { type, subject, at } = event;
  if (type !== 'submit' || !lacksParts(subject)) return event;
  const missing = await missingParts(subject, registry, at);
  return governedParts.some((part) => missing[part] !== undefined)
    ? { ...event, subject: { ...subject, ...missing } }
    : event;
}
