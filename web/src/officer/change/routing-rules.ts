import { inEach, languages, type Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Answers } from '../../forms/question.ts';
import type { ShownRule } from '../administration/change-command.ts';

type Rule = ShownRule['rule'];
type RuleTarget = Rule['target'];

/** The field that holds the rules that stand in the form, as JSON. */
export const rulesField = 'rules';

/** The fields of a rule that is being written. */
export const ruleFields = {
  to: 'rule-to',
  office: 'rule-office',
  kind: 'rule-kind',
  at: 'rule-at',
  part: 'rule-part',
  words: 'rule-words',
} as const;
export const reasonField = (language: Language): string => `rule-reason-${language}`;

/** Where a rule may lead, as it is chosen, and which field says it more closely. */
export const leadsTo = {
  institution: 'office',
  'local-office': 'office',
  kind: 'kind',
  named: undefined,
  'named-kind': 'kind',
  'named-under': 'office',
} as const satisfies Readonly<Record<string, 'office' | 'kind' | undefined>>;
type LeadsTo = keyof typeof leadsTo;

/** Where a rule may hold, as it is chosen. */
export const holdsAt = ['everywhere', 'any', 'abroad', 'part'] as const;
type HoldsAt = (typeof holdsAt)[number];

const placesOf = { everywhere: undefined, any: '*', abroad: 'abroad' } as const;

/** Rules that stand in the form, in their order. */
export const shownRulesIn = (answers: Answers): readonly ShownRule[] =>
  JSON.parse(answers[rulesField] ?? '[]') as readonly ShownRule[];

export const valueOfRules = (rules: readonly ShownRule[]): Answers => ({
  [rulesField]: JSON.stringify(rules),
});

/** Rules as the API takes them. */
export const rulesIn = (answers: Answers): readonly Rule[] => shownRulesIn(answers).map(({ rule }) => rule);

const isLeadsTo = (chosen: string): chosen is LeadsTo => Object.hasOwn(leadsTo, chosen);
const chosenTarget = (answers: Answers): LeadsTo | undefined => {
  const chosen = answers[ruleFields.to] ?? '';
  return isLeadsTo(chosen) ? chosen : undefined;
};

/** The field that says more closely where the rule leads; undefined: none does. */
export const asksMore = (answers: Answers): 'office' | 'kind' | undefined => {
  const chosen = chosenTarget(answers);
  return chosen && leadsTo[chosen];
};

/** What the place of a rule was chosen as. */
export const holdsAtIn = (answers: Answers): HoldsAt =>
  holdsAt.find((one) => one === answers[ruleFields.at]) ?? 'everywhere';

function targetIn(answers: Answers): RuleTarget | undefined {
  const chosen = chosenTarget(answers);
  const id = answers[ruleFields.office] ?? '';
  const kind = answers[ruleFields.kind] as
    Extract<RuleTarget, { readonly to: 'kind' }>['kind'] | '' | undefined;
  if (chosen === undefined) return undefined;
  if (chosen === 'named') return { to: 'named' };
  if (leadsTo[chosen] === 'kind') {
    if (kind === undefined || kind === '') return undefined;
    return chosen === 'kind' ? { to: 'kind', kind } : { to: 'named', kind };
  }
  if (id === '') return undefined;
  return chosen === 'named-under' ? { to: 'named', under: id } : { to: chosen as 'institution', id };
}

/** The fields of a new rule that say nothing yet, the first first. */
export function missingIn(answers: Answers): string | undefined {
  if (chosenTarget(answers) === undefined) return ruleFields.to;
  if (targetIn(answers) === undefined) return ruleFields[asksMore(answers) ?? 'office'];
  if (holdsAtIn(answers) === 'part' && (answers[ruleFields.part] ?? '') === '') return ruleFields.part;
  return languages.map(reasonField).find((field) => (answers[field] ?? '').trim() === '');
}

/** The rule that is being written; undefined: something is missing. */
export function ruleIn(answers: Answers): Rule | undefined {
  const target = targetIn(answers);
  if (target === undefined || missingIn(answers) !== undefined) return undefined;
  const at = holdsAtIn(answers);
  const place = at === 'part' ? answers[ruleFields.part] : placesOf[at];
  const words = (answers[ruleFields.words] ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    ...(place !== undefined && { place }),
    ...(words.length > 0 && { words }),
    target,
    reason: inEach((language) => (answers[reasonField(language)] ?? '').trim()),
  };
}

/** Fields without a rule. */
export const noRule: Answers = Object.fromEntries(
  [...Object.values(ruleFields), ...languages.map(reasonField)].map((field) => [field, '']),
);

function chosenIn(target: RuleTarget): Answers {
  switch (target.to) {
    case 'institution':
    case 'local-office':
      return { [ruleFields.to]: target.to, [ruleFields.office]: target.id };
    case 'kind':
      return { [ruleFields.to]: target.to, [ruleFields.kind]: target.kind };
    case 'named':
      if (target.under !== undefined)
        return { [ruleFields.to]: 'named-under', [ruleFields.office]: target.under };
      return target.kind === undefined
        ? { [ruleFields.to]: 'named' }
        : { [ruleFields.to]: 'named-kind', [ruleFields.kind]: target.kind };
  }
}

/** Fields as a rule fills them. */
export function valuesOfRule({ place, words = [], target, reason }: Rule): Answers {
  const at = holdsAt.find((one) => one !== 'part' && placesOf[one] === place) ?? 'part';
  return {
    ...noRule,
    ...chosenIn(target),
    [ruleFields.at]: at,
    ...(at === 'part' && { [ruleFields.part]: place ?? '' }),
    [ruleFields.words]: words.join(', '),
    ...Object.fromEntries(languages.map((language) => [reasonField(language), reason[language]])),
  };
}
