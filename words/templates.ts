import type { TemplateAct } from '../domain/institutions/templates/answer-template.ts';
import type { TemplateUse } from '../domain/foundation/vocabulary/template-uses.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What is done to templates. */
export const templateActWords: Readonly<Record<TemplateAct, Text>> = {
  add: { sw: 'kiolezo kimeongezwa', en: 'template added' },
  change: { sw: 'kiolezo kimebadilishwa', en: 'template changed' },
  withdraw: { sw: 'kiolezo kimeondolewa', en: 'template withdrawn' },
};

/** What a template is for. */
export const templateUseWords: Readonly<Record<TemplateUse, Text>> = {
  respond: { sw: 'jibu kwa mwananchi', en: 'the response' },
  remedy: { sw: 'hatua zinazochukuliwa', en: 'what is done about it' },
  'request-information': { sw: 'swali kwa mwananchi', en: 'a question to the citizen' },
  'write-to-citizen': { sw: 'ujumbe kwa mwananchi', en: 'a message to the citizen' },
  extend: { sw: 'ujumbe wa kuongeza muda', en: 'more time: what the citizen is told' },
  transfer: { sw: 'sababu ya kuhamisha', en: 'why it is transferred' },
  escalate: { sw: 'sababu ya kupeleka ngazi ya juu', en: 'why it goes to the level above' },
  refer: { sw: 'sababu ya kuelekeza taasisi nje ya mfumo', en: 'why it is referred to an outside body' },
  'set-aside': { sw: 'sababu ya kukataa kushughulikia', en: 'why it is not taken up' },
};
