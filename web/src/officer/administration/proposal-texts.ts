import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';

export const proposalTexts = {
  title: { sw: 'Yanayosubiri msimamizi wa pili', en: 'What waits for a second administrator' },
  matters: { sw: 'Linahusu', en: 'It concerns' },
  decide: { sw: 'Amua', en: 'Decide' },
} as const satisfies Record<string, Text>;

/** `until`: a moment in words. */
export const confirmableUntil = (until: Text): Text => ({
  sw: `Linaweza kuthibitishwa hadi ${until.sw}.`,
  en: `It can be confirmed until ${until.en}.`,
});

type Decision = ReplyOf<'list-proposals'>['proposals'][number]['acts'][number];

/** What can be decided about a proposal, on buttons. */
const decisionNames: Readonly<Record<Decision, Text>> = {
  confirm: { sw: 'Thibitisha na ufanye badiliko', en: 'Confirm it, and do it' },
  decline: { sw: 'Kataa', en: 'Decline' },
  withdraw: { sw: 'Ondoa pendekezo lako', en: 'Take back your proposal' },
};

/** What can be decided about access that one administrator took away for a day. */
const suspensionDecisionNames: Readonly<Record<Decision, Text>> = {
  confirm: { sw: 'Thibitisha: aendelee kuzuiwa', en: 'Confirm: access stays taken away' },
  decline: { sw: 'Kataa: arudishiwe sasa', en: 'Decline: give access back now' },
  withdraw: { sw: 'Ondoa: arudishiwe sasa', en: 'Take it back: give access back now' },
};

/** What a decision about a proposal is called. */
export const nameOfDecision = (
  { act }: Pick<ReplyOf<'list-proposals'>['proposals'][number], 'act'>,
  decision: Decision,
): Text => (act === 'keep-suspended' ? suspensionDecisionNames : decisionNames)[decision];
