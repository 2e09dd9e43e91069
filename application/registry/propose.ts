import type { ChangeContext, RegistryDecision } from '../../domain/administration/change.ts';
import { decidedAlone } from '../../domain/administration/decided-alone.ts';
import {
  expiryOfProposal,
  mostOpenProposals,
  oldestOpenProposal,
  type Proposal,
} from '../../domain/administration/proposals.ts';
import { refuseIf } from '../../domain/administration/refusals.ts';
import { changedItems } from '../../domain/administration/shown-differences.ts';
import type { OfficerContact } from '../../domain/institutions/registry/registry-writer.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import type { ActRequest } from '../tickets/act-request.ts';
import type { RegistryStatements } from './decisions.ts';
import type { DoneAlone } from './change-once.ts';
import { namingBy, tagOf } from './preview-change.ts';

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

/** Keeps a decision as a proposal where it takes a second administrator, once for each request; else what is done of it. */
export async function doAlone(
  { administration, hashing }: Pick<Container, 'administration' | 'hashing'>,
  { change, stated, request, doing, decision }: Proposable,
): Promise<DoneAlone> {
  const { matters, ...alone } = await decidedAlone(administration, decision, doing, namingBy(hashing));
  if (matters.length === 0) return alone;
  const { by, at, why } = doing;
  const id = request.slice(0, request.indexOf('.'));
  if ((await administration.proposal(id)) === undefined)
    refuseIf(
      (await administration.countOpenOf(by.id, oldestOpenProposal(at))) >= mostOpenProposals,
      'too-many-proposals',
    );
  const proposal: Proposal = {
    v: 1,
    id,
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
  return { proposed: outcome === 'proposed' ? proposal : outcome };
}

/** What a proposal states, whole again. */
export const statedIn = ({ change, stated }: Proposal, contact: OfficerContact | undefined): unknown =>
  // The schemas of the route of this name made it, before it was proposed.
  ({
    ...stated,
    ...((change === 'create-officer' || change === 'change-officer') &&
      contact !== undefined && { contact: omit(contact, 'officer') }),
  });
