import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/administration')>('officer/administration');

export const proposalTexts = t.proposal;

/** `until`: a moment in words. */
export const confirmableUntil = (until: Text): Text => t.confirmableUntil({ until });

type Decision = ReplyOf<'list-proposals'>['proposals'][number]['acts'][number];

/** What can be decided about a proposal, on buttons. */
const decisionNames: Readonly<Record<Decision, Text>> = t.decisionNames;

/** What can be decided about access that one administrator took away for a day. */
const suspensionDecisionNames: Readonly<Record<Decision, Text>> = t.suspensionDecisionNames;

/** What a decision about a proposal is called. */
export const nameOfDecision = (
  { act }: Pick<ReplyOf<'list-proposals'>['proposals'][number], 'act'>,
  decision: Decision,
): Text => (act === 'keep-suspended' ? suspensionDecisionNames : decisionNames)[decision];
