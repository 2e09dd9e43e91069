import { stateOfProposal, type Proposal, type ProposalState } from '../../domain/administration/proposals.ts';
import type { GuardedMatter } from '../../domain/administration/guarded.ts';
import { maskedContact } from '../../domain/institutions/registry/masked-contact.ts';
import type { OfficerContact } from '../../domain/institutions/registry/registry-writer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { guardedMatterWords, proposalStateWords, registryActWords } from '../../words/registry.ts';
import type { Worded } from '../worded.ts';
import { sayItem, type SaidItem, type Speaker } from './say-differences.ts';

/** How far a proposal is. */
export function sayState(proposal: Proposal, at: Instant, language: Language): Worded<ProposalState> {
  const code = stateOfProposal(proposal, at);
  return { code, word: proposalStateWords[code][language] };
}

/** A proposal as people read it. */
export interface SaidProposal {
  readonly id: string;
  readonly act: Proposal['act'];
  readonly word: string;
  readonly state: Worded<ProposalState>;
  readonly matters: readonly Worded<GuardedMatter>[];
  readonly by: Proposal['by'] & { readonly name: string };
  readonly at: Instant;
  readonly why: string;
  readonly expiresAt: Instant;
  readonly items: readonly SaidItem[];
  /** Who would take over the open tickets of an officer who leaves. */
  readonly ticketsTo?: string;
}

/** How an officer is reached, and would be by a proposal. */
export interface ProposedContact {
  readonly officer: string;
  readonly before: OfficerContact | undefined;
  readonly after: OfficerContact;
}

/** The item with how its officer would be reached, as far as who confirms it needs to see that. */
function withContact(item: SaidItem, contact: ProposedContact | undefined): SaidItem {
  if (contact === undefined || item.part !== 'officer' || (item.id ?? contact.officer) !== contact.officer)
    return item;
  const { before, after } = contact;
  const differences = item.differences.map((difference) =>
    difference.field === 'contact'
      ? { ...difference, ...(before && { from: maskedContact(before) }), to: maskedContact(after) }
      : difference,
  );
  return { ...item, differences };
}

/** Says what was proposed, by whom and why. `contact`: how an officer would be reached by it, where it says so. */
export async function sayProposal(
  speaker: Speaker,
  proposal: Proposal,
  at: Instant,
  contact?: ProposedContact,
): Promise<SaidProposal> {
  const { id, act, by, why, expiresAt, matters, differs, stated } = proposal;
  const { ticketsTo } = stated;
  const { language } = speaker;
  return {
    id,
    act,
    word: registryActWords[act][language],
    state: sayState(proposal, at, language),
    matters: matters.map((code) => ({ code, word: guardedMatterWords[code][language] })),
    by: { ...by, name: await speaker.officer(by.id) },
    at: proposal.at,
    why,
    expiresAt,
    items: await Promise.all(differs.map(async (item) => withContact(await sayItem(speaker, item), contact))),
    ...(typeof ticketsTo === 'string' && { ticketsTo: await speaker.officer(ticketsTo) }),
  };
}
