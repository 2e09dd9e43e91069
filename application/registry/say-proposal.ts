import { stateOfProposal, type Proposal, type ProposalState } from '../../domain/administration/proposals.ts';
import type { GuardedMatter } from '../../domain/administration/guarded.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
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
}

/** Says what was proposed, by whom and why. */
export async function sayProposal(speaker: Speaker, proposal: Proposal, at: Instant): Promise<SaidProposal> {
  const { id, act, by, why, expiresAt, matters, differs } = proposal;
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
    items: await Promise.all(differs.map((item) => sayItem(speaker, item))),
  };
}
