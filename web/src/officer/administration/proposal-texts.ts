import type { Text } from '../../../../domain/vocabulary/language.ts';
import type { components } from '../../api/officer-schema.ts';

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

/** What can be decided about a proposal, on buttons. */
export const decisionNames: Readonly<
  Record<components['schemas']['RegistryProposal']['acts'][number], Text>
> = {
  confirm: { sw: 'Thibitisha na ufanye badiliko', en: 'Confirm it, and do it' },
  decline: { sw: 'Kataa', en: 'Decline' },
  withdraw: { sw: 'Ondoa pendekezo lako', en: 'Take back your proposal' },
};
