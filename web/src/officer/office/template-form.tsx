import { useState } from 'preact/hooks';
import {
  fillTemplate,
  placeholderNames,
  placeholders,
  type PlaceholderValues,
} from '../../../../domain/foundation/vocabulary/template-placeholders.ts';
import { templateTextRules, templateUses } from '../../../../domain/foundation/vocabulary/template-uses.ts';
import { findings } from '../../../../domain/foundation/vocabulary/findings.ts';
import {
  inEach,
  languages,
  type Language,
  type Text,
} from '../../../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { outcomeWords } from '../../../../words/findings.ts';
import { kindWords } from '../../../../words/kinds.ts';
import { templateUseWords } from '../../../../words/templates.ts';
import { newKey } from '../../api/new-key.ts';
import { errorsOf } from '../../api/problem.ts';
import { localDateOf } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Checkbox } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { useClosingWarning } from '../platform/closing-warning.ts';
import {
  saveTemplate,
  templatesOf,
  type OfficeTemplate,
  type SeenTemplate,
  type TemplateWords,
} from './office-template.ts';
import { languageHeadings, TemplateContentShown } from './template-content.tsx';
import { officeTemplateTexts as texts, missingFields, missingTexts } from './template-texts.ts';

interface TemplateFormProps {
  readonly office: { readonly id: string; readonly name: Text };
  /** Absent: a new one. */
  readonly template?: OfficeTemplate;
  readonly onSaved: (what: Text) => void;
  readonly onCancel: () => void;
}

const empty: TemplateWords = { title: inEach(() => ''), text: inEach(() => ''), uses: [] };

const wordsOf = ({ title, text, uses, finding }: OfficeTemplate): TemplateWords => ({
  title,
  text,
  uses,
  ...(finding !== undefined && { finding }),
});

const fieldsOf = {
  '/title/sw': 'title-sw',
  '/title/en': 'title-en',
  '/text/sw': 'text-sw',
  '/text/en': 'text-en',
  '/uses': 'uses',
  '/finding': 'finding',
} as const;

type FieldOfTemplate = keyof typeof missingTexts;

/** What may not be left empty and was, in the order of the form. */
const missingIn = ({ title, text, uses }: TemplateWords): readonly FieldOfTemplate[] => {
  const isEmpty: Readonly<Record<FieldOfTemplate, boolean>> = {
    'title-sw': title.sw.trim() === '',
    'title-en': title.en.trim() === '',
    uses: uses.length === 0,
    'text-sw': text.sw.trim() === '',
    'text-en': text.en.trim() === '',
  };
  return missingFields.filter((field) => isEmpty[field]);
};

/** A template is written, with how it will look beside it. */
export function TemplateForm({ office, template, onSaved, onCancel }: TemplateFormProps) {
  const say = useSay();
  const language = useLanguage();
  const [key, setKey] = useState(newKey);
  const [words, setWords] = useState<TemplateWords>(template === undefined ? empty : wordsOf(template));
  const [seen, setSeen] = useState<SeenTemplate | undefined>(
    template && { institution: office.id, id: template.id, version: template.version },
  );
  const [now, setNow] = useState<OfficeTemplate>();
  const [isTyped, setTyped] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { errors, tries, errorAt: mistakeAt, showErrors: showMistakes } = useFormErrors();
  useClosingWarning(isTyped);

  const write = (next: TemplateWords): void => {
    setTyped(true);
    setKey(newKey()); // other words are another change
    setWords(withoutStrayFinding(next));
  };
  const save = async (asSeen: SeenTemplate | undefined): Promise<void> => {
    const missing = missingIn(words);
    showMistakes(missing.map((field) => ({ field, text: say(missingTexts[field]) })));
    if (missing.length > 0) return;
    setBusy(true);
    const { data, failure } = await saveTemplate(office.id, asSeen, words, key);
    if (data !== undefined) {
      onSaved(template === undefined ? texts.added : texts.changed);
      return;
    }
    const isOlder = failure.because === 'refused' && failure.problem.code === 'template-moved-on';
    const present = isOlder ? await templatesOf(office.id) : undefined;
    setBusy(false);
    const found = present?.data?.own.find(({ id }) => id === asSeen?.id);
    setNow(found);
    if (found !== undefined) {
      setSeen({ institution: office.id, id: found.id, version: found.version });
      return;
    }
    showMistakes([
      ...errorsOf(failure, language, fieldsOf),
      ...(failure.because === 'refused' ? [] : [{ text: say(texts.uncertain) }]),
    ]);
  };
  return (
    <section class="template-form" aria-labelledby="template-heading">
      <h3 id="template-heading">{say(template === undefined ? texts.newTemplate : texts.changing)}</h3>
      <Form busy={isBusy} onSubmit={() => void save(seen)}>
        <ErrorSummary errors={errors} tries={tries} />
        {now !== undefined && (
          <Callout look="warning" live>
            <p>{say(texts.movedOnMeans)}</p>
            <h4>{say(texts.movedOn)}</h4>
            <TemplateContentShown content={now} />
            <Button look="second" busy={isBusy} onClick={() => void save(seen)}>
              {say(texts.saveMine)}
            </Button>
          </Callout>
        )}
        <div class="in-both-languages">
          {languages.map((one) => (
            <TextField
              key={`title-${one}`}
              id={`title-${one}`}
              label={say(texts.titleIn[one])}
              mistake={mistakeAt(`title-${one}`)}
              value={words.title[one]}
              onChange={(value) => write({ ...words, title: { ...words.title, [one]: value } })}
            />
          ))}
        </div>
        <ChoiceField id="uses" label={say(texts.uses)} mistake={mistakeAt('uses')}>
          <div class="choices">
            {templateUses.map((use, place) => (
              <Checkbox
                key={use}
                id={place === 0 ? 'uses' : `uses-${use}`}
                label={upperFirst(say(templateUseWords[use]))}
                checked={words.uses.includes(use)}
                onChange={(isFor) =>
                  write({
                    ...words,
                    uses: templateUses.filter((one) => (one === use ? isFor : words.uses.includes(one))),
                  })
                }
              />
            ))}
          </div>
        </ChoiceField>
        {words.uses.includes('respond') && (
          <SelectField
            id="finding"
            label={say(texts.finding)}
            mistake={mistakeAt('finding')}
            none={say(texts.anyFinding)}
            chosen={words.finding ?? ''}
            choices={findings
              .filter((finding) => finding !== 'referred')
              .map((value) => ({ value, label: upperFirst(say(outcomeWords[value])) }))}
            onChange={(value) => {
              const finding = findings.find((one) => one === value);
              write({ ...omit(words, 'finding'), ...(finding !== undefined && { finding }) });
            }}
          />
        )}
        <Details title={say(texts.placeholders)}>
          <p>{say(texts.placeholdersMean)}</p>
          <dl class="placeholder-names">
            {placeholders.map((one) => (
              <div key={one}>
                <dt>{`{${say(placeholderNames[one])}}`}</dt>
                <dd>{sampleOf(office.name, language)[one]}</dd>
              </div>
            ))}
          </dl>
        </Details>
        <div class="in-both-languages">
          {languages.map((one) => (
            <TextArea
              key={`text-${one}`}
              id={`text-${one}`}
              label={say(texts.textIn[one])}
              mistake={mistakeAt(`text-${one}`)}
              atMost={templateTextRules.atMost}
              value={words.text[one]}
              onChange={(value) => write({ ...words, text: { ...words.text, [one]: value } })}
            />
          ))}
        </div>
        <Preview office={office.name} text={words.text} />
        <div class="buttons">
          <Button type="submit" busy={isBusy}>
            {say(isBusy ? texts.saving : texts.save)}
          </Button>
          <Button look="plain" onClick={onCancel}>
            {say(texts.cancel)}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** A finding goes with a response alone. */
function withoutStrayFinding(words: TemplateWords): TemplateWords {
  if (words.finding !== undefined && words.uses.includes('respond')) return words;
  return omit(words, 'finding');
}

const threeWeeks = 21 * 86_400_000;

/** The date in offices, as letters have it: `16/12/2026`. */
const dateAsWritten = (at: number): string => {
  const [year = '', month = '', day = ''] = localDateOf(at).split('-');
  return `${day}/${month}/${year}`;
};

/** As if a ticket had come today. */
function sampleOf(office: Text, language: Language): Required<PlaceholderValues> {
  const today = dateAsWritten(Date.now());
  return {
    number: '261112345671',
    kind: kindWords.complaint.name[language],
    category: texts.sampleCategory[language],
    institution: office[language],
    submitted: today,
    due: dateAsWritten(Date.now() + threeWeeks),
    today,
  };
}

/** What is written, as an officer will find it in the field. */
function Preview({ office, text }: { readonly office: Text; readonly text: TemplateWords['text'] }) {
  const say = useSay();
  return (
    <section class="template-preview" aria-label={say(texts.preview)}>
      <h3>{say(texts.preview)}</h3>
      <p class="quiet">{say(texts.previewMeans)}</p>
      {languages.map((language) => {
        const filled = fillTemplate(text[language].trim(), sampleOf(office, language)).text;
        return (
          <div key={language}>
            <h4>{say(languageHeadings[language])}</h4>
            {filled === '' ? (
              <p class="quiet">{say(texts.previewEmpty)}</p>
            ) : (
              <blockquote class="words-of-template" lang={language} dir="auto">
                {filled}
              </blockquote>
            )}
          </div>
        );
      })}
    </section>
  );
}
