import { useState } from 'preact/hooks';
import { languages, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { institutionKindWords } from '../../../../words/institution-kinds.ts';
import { ruleInWords } from '../../../../words/routing.ts';
import { Button } from '../../design/button.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import type { Answers } from '../../forms/question.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { InstitutionField } from './institution-field.tsx';
import {
  asksMore,
  holdsAt,
  holdsAtIn,
  leadsTo,
  missingIn,
  noRule,
  reasonField,
  ruleFields,
  ruleIn,
  shownRulesIn,
  valueOfRules,
  valuesOfRule,
} from './routing-rules.ts';
import type { ChangeSubject } from './subject.ts';
import { changeTexts, fieldTexts as texts, holdsAtTexts, leadsToTexts, removalOf } from './texts.ts';

interface RoutingEditorProps {
  readonly registry: ChangeSubject['registry'];
  readonly values: Answers;
  readonly onChange: (changes: Answers) => void;
}

/** The rules of a category in their order, and one that is being written. */
export function RoutingEditor({ registry, values, onChange }: RoutingEditorProps) {
  const say = useSay();
  const rules = shownRulesIn(values);
  const without = (place: number) => rules.filter((_, at) => at !== place);
  return (
    <>
      <fieldset class="field">
        <legend>{say(texts.rules)}</legend>
        {rules.length === 0 && <p>{say(texts.noRules)}</p>}
        <ol class="rules-of-routing">
          {rules.map((shown, place) => (
            <li key={shown.text}>
              <p>{shown.text}</p>
              {place > 0 && (
                <Button
                  look="plain"
                  aria-label={`${say(texts.up)}: ${shown.text}`}
                  onClick={() => onChange(valueOfRules(without(place).toSpliced(place - 1, 0, shown)))}
                >
                  {say(texts.up)}
                </Button>
              )}
              <Button
                look="plain"
                aria-label={`${say(texts.edit)}: ${shown.text}`}
                onClick={() => onChange({ ...valueOfRules(without(place)), ...valuesOfRule(shown.rule) })}
              >
                {say(texts.edit)}
              </Button>
              <Button
                look="plain"
                aria-label={say(removalOf(shown.text))}
                onClick={() => onChange(valueOfRules(without(place)))}
              >
                {say(changeTexts.remove)}
              </Button>
            </li>
          ))}
        </ol>
      </fieldset>
      <NewRule {...{ registry, values, onChange }} />
    </>
  );
}

/** A rule that is being written: where it leads, where and for which words it holds, and why. */
function NewRule({ registry, values, onChange }: RoutingEditorProps) {
  const say = useSay();
  const [mistake, setMistake] = useState<string>();
  const [names, setNames] = useState<ReadonlyMap<string, Text>>(new Map());
  const more = asksMore(values);
  const under = registry.institution.id;
  const of = (field: string) => ({
    id: field,
    value: values[field] ?? '',
    chosen: values[field] ?? '',
    mistake: mistake === field ? say(changeTexts.fillIn) : undefined,
    onChange: (value: string, name?: Text) => {
      if (name !== undefined) setNames((known) => new Map([...known, [value, name]]));
      onChange({ [field]: value });
    },
  });
  const choicesOf = (choices: Readonly<Record<string, Text>>) =>
    Object.entries(choices).map(([value, word]) => ({ value, label: upperFirst(say(word)) }));
  const add = () => {
    const rule = ruleIn(values);
    setMistake(missingIn(values));
    if (rule === undefined) return;
    const text = say(ruleInWords(rule, (id) => names.get(id) ?? id));
    onChange({ ...noRule, ...valueOfRules([{ rule, text }, ...shownRulesIn(values)]) });
  };
  return (
    <fieldset class="field row-of-deadlines">
      <legend>{say(texts.newRule)}</legend>
      <SelectField
        {...of(ruleFields.to)}
        label={say(texts.ruleTo)}
        none={say(changeTexts.choose)}
        choices={choicesOf(Object.fromEntries(keysOf(leadsTo).map((to) => [to, leadsToTexts[to]])))}
      />
      {more === 'office' && (
        <InstitutionField {...of(ruleFields.office)} label={say(texts.ruleOffice)} under={under} />
      )}
      {more === 'kind' && (
        <SelectField
          {...of(ruleFields.kind)}
          label={say(texts.ruleKind)}
          none={say(changeTexts.choose)}
          choices={choicesOf(institutionKindWords)}
        />
      )}
      <SelectField
        {...of(ruleFields.at)}
        label={say(texts.rulePlace)}
        none={upperFirst(say(holdsAtTexts.everywhere))}
        choices={choicesOf(
          Object.fromEntries(holdsAt.filter((at) => at !== 'everywhere').map((at) => [at, holdsAtTexts[at]])),
        )}
      />
      {holdsAtIn(values) === 'part' && (
        <InstitutionField {...of(ruleFields.part)} label={say(texts.rulePart)} under={under} />
      )}
      <TextField
        {...of(ruleFields.words)}
        label={say(texts.ruleWords)}
        hint={say(texts.ruleWordsHint)}
        optional
      />
      {languages.map((language) => (
        <TextField
          key={language}
          {...of(reasonField(language))}
          label={say(texts.reasonIn[language])}
          hint={say(texts.reasonHint)}
        />
      ))}
      <Button look="second" onClick={add}>
        {say(texts.addRule)}
      </Button>
    </fieldset>
  );
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];
