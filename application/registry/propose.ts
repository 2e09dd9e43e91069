import type { ChangeContext, RegistryDecision } from '../../domain/administration/change.ts';
import { guardedIn } from '../../domain/administration/guarded.ts';
import { expiryOfProposal, type Proposal } from '../../domain/administration/proposals.ts';
import { changedItems } from '../../domain/administration/shown-differences.ts';
import type { OfficerContact } from '../../domain/registry/registry-writer.ts';
import { omit } from '../../domain/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import type { ActRequest } from '../tickets/act-request.ts';
import type { RegistryStatements } from './decisions.ts';
import { tagOf } from './preview-change.ts';

interface Proposable {
  readonly change: keyof RegistryStatements;
  readonly stated: RegistryStatements[keyof RegistryStatements];
  readonly request: ActRequest;
  readonly doing: ChangeContext;
  readonly decision: RegistryDecision;
}

/** What was stated, as it is stored: how an officer is reached is kept apart. */
const storable = (stated: object): Proposal['stated'] =>
  JSON.parse(JSON.stringify(omit(stated as Record<string, unknown>, 'contact'))) as Proposal['stated'];

/** Keeps a decision as a proposal, where it takes a second administrator: else nothing. Once for each request. */
export async function proposeGuarded(
  { administration, hashing }: Pick<Container, 'administration' | 'hashing'>,
  { change, stated, request, doing, decision }: Proposable,
): Promise<Proposal | undefined> {
  const matters = await guardedIn(administration, decision);
  if (matters.length === 0) return undefined;
  const { by, at, why } = doing;
  const proposal: Proposal = {
    v: 1,
    id: request.slice(0, request.indexOf('.')),
    request,
    change,
    stated: storable(stated),
    act: decision.act,
    matters,
    tag: tagOf(hashing, decision),
    differs: changedItems(decision),
    by,
    at,
    why,
    expiresAt: expiryOfProposal(at),
  };
  const outcome = await administration.propose(proposal, decision.contact);
  return outcome === 'proposed' ? proposal : outcome;
}

/** What a proposal states, whole again. */
export const statedIn = (
  { change, stated }: Proposal,
  contact: OfficerContact | undefined,
): RegistryStatements[Proposal['change']] =>
  // The schemas of the route of this name made it, before it was proposed.
  ({
    ...stated,
    ...((change === 'create-officer' || change === 'change-officer') &&
      contact !== undefined && { contact: omit(contact, 'officer') }),
  }) as unknown as RegistryStatements[Proposal['change']];
