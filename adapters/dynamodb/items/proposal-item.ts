import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { guardedMatters } from '../../../domain/administration/guarded.ts';
import {
  isCounted,
  proposableChanges,
  proposalEndings,
  type Proposal,
} from '../../../domain/administration/proposals.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import {
  changedParts,
  comparedFields,
  type ChangedItem,
  type Difference,
  type Fact,
} from '../../../domain/administration/shown-differences.ts';
import { institutionKinds, jurisdictions } from '../../../domain/institutions/registry/institution.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import type { OfficerContact } from '../../../domain/institutions/registry/registry-writer.ts';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { identityKeys, proposalExpiry, proposalIndex, proposerIndex, registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { newOfficerContactItem } from './officer-contact-item.ts';
import { ruleShape } from './routing-item.ts';
import { count, firstVersion } from './scalars.ts';

const administrator = z.looseObject({ id: z.string(), institution: z.string() });
const span = { from: instant.exactOptional(), until: instant.exactOptional() };

const fact = z.discriminatedUnion('as', [
  z.looseObject({ as: z.literal('text'), text: z.string() }),
  z.looseObject({ as: z.literal('yes-or-no'), yes: z.boolean() }),
  z.looseObject({ as: z.literal('kind'), kind: z.enum(institutionKinds) }),
  z.looseObject({ as: z.literal('jurisdiction'), jurisdiction: z.enum(jurisdictions) }),
  z.looseObject({ as: z.literal('institution'), institution: z.string() }),
  z.looseObject({ as: z.literal('officer'), officer: z.string() }),
  z.looseObject({ as: z.literal('roles'), roles: z.array(z.enum(officerRoles)) }),
  z.looseObject({ as: z.literal('heads'), heads: z.array(z.looseObject({ officer: z.string(), ...span })) }),
  z.looseObject({
    as: z.literal('headings'),
    headings: z.array(z.looseObject({ institution: z.string(), ...span })),
  }),
  z.looseObject({
    as: z.literal('duration'),
    duration: z.looseObject({ amount: z.number(), unit: z.enum(durationUnits) }),
  }),
  z.looseObject({
    as: z.literal('closed-day'),
    name: z.looseObject({ sw: z.string(), en: z.string() }).exactOptional(),
  }),
  z.looseObject({ as: z.literal('rule'), place: count, rule: ruleShape }),
  z.looseObject({ as: z.enum(['until', 'since']), moment: instant }),
  z.looseObject({ as: z.literal('stated') }),
]) satisfies z.ZodType<Fact>;

const difference = z.looseObject({
  field: z.enum(comparedFields),
  deadlinesOf: z
    .looseObject({
      kind: z.enum(kinds),
      urgent: z.boolean(),
      category: z.string().exactOptional(),
      institution: z.string().exactOptional(),
    })
    .exactOptional(),
  category: z.string().exactOptional(),
  date: z.string().exactOptional(),
  before: fact.exactOptional(),
  after: fact.exactOptional(),
} satisfies Record<keyof Difference, z.ZodType>);

const changedItem = z.looseObject({
  part: z.enum(changedParts),
  id: z.string().exactOptional(),
  isNew: z.boolean(),
  differences: z.array(difference),
} satisfies Record<keyof ChangedItem, z.ZodType>);

/** A change of the registry that waits for a second administrator, or waited. */
export const proposalItem = z.looseObject({
  v: firstVersion,
  id: z.string(),
  request: z.string(),
  change: z.enum(proposableChanges),
  stated: z.record(z.string(), z.unknown()),
  act: z.enum(registryActs),
  matters: z.array(z.enum(guardedMatters)),
  tag: z.string(),
  differs: z.array(changedItem),
  by: administrator,
  at: instant,
  why: z.string(),
  expiresAt: instant,
  ended: z
    .looseObject({
      as: z.enum(proposalEndings),
      by: administrator,
      at: instant,
      why: z.string(),
      version: count.exactOptional(),
    } satisfies Record<keyof NonNullable<Proposal['ended']>, z.ZodType>)
    .exactOptional(),
} satisfies Record<keyof Proposal, z.ZodType>) satisfies z.ZodType<Proposal>;

/** An open one is in the index of those that wait, and counts as its proposer's; one that ended stays, and is in none. */
export const newProposalItem = (proposal: Proposal): Item => ({
  ...registryKeys.proposal(proposal.id),
  ...(proposal.ended === undefined && {
    ...proposalIndex.key(proposal),
    ...(isCounted(proposal) && proposerIndex.key(proposal)),
  }),
  entity: 'registry-proposal',
  ...proposal,
});

/** Condition that the proposal is still open. */
export const stillOpen = { ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(ended)' };

/** How an officer would be reached: it goes by itself when the proposal can no longer be confirmed. */
export const newProposedContactItem = ({ id, expiresAt }: Proposal, contact: OfficerContact): Item => ({
  ...newOfficerContactItem(contact),
  ...identityKeys.proposed(id),
  entity: 'proposed-contact',
  ttl: proposalExpiry(expiresAt),
});
