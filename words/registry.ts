import type { GuardedMatter } from '../domain/administration/guarded.ts';
import type { Foreseen } from '../domain/administration/foreseen.ts';
import type { ProposalState } from '../domain/administration/proposals.ts';
import type { RegistryAct } from '../domain/administration/registry-acts.ts';
import type { ComparedField } from '../domain/administration/shown-differences.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/registry-acts')>('officer/registry-acts');

/** What a change of the registry is called. */
export const registryActWords: Readonly<Record<RegistryAct, Text>> = t.registryAct;

/** What an operator's change of the registry is called; other acts have no word. */
export const operatorActWords: Readonly<Partial<Record<string, Text>>> = t.operatorAct;

/** What can differ of an item of the registry, as a label. `{of}`: for which tickets; `{date}`: which day. */
export const comparedFieldWords: Readonly<Record<ComparedField, Text>> = t.comparedField;

/** How a fact is said. */
export const factWords = t.fact;

/** What follows from a change. */
export const foreseenWords: Readonly<Record<Foreseen['what'], Text>> = t.foreseen;

/** What is said besides, where it is so. `{days}`: working days in words. */
export const foreseenDetailWords = t.foreseenDetail;

/** Why a change takes a second administrator. */
export const guardedMatterWords: Readonly<Record<GuardedMatter, Text>> = t.guardedMatter;

/** How far a proposal is. */
export const proposalStateWords: Readonly<Record<ProposalState, Text>> = t.proposalState;

/** What became of a suspension by one administrator. `{officer}`: who decided about it. */
export const suspensionWords = t.suspension satisfies Record<ProposalState, Text>;
