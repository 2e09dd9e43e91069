import { type InEach, type Text, languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { outcomeWords } from '../../../../words/findings.ts';
import { templateUseWords } from '../../../../words/templates.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { TemplateWords } from './office-template.ts';
import { officeTemplateTexts as texts } from './template-texts.ts';
import './templates.css';

export const languageHeadings: InEach<Text> = texts.in;

/** What a template says, in both languages, and what it is for. */
export function TemplateContentShown({ content }: { readonly content: TemplateWords }) {
  const say = useSay();
  const { text, uses, finding } = content;
  return (
    <dl class="template-content">
      <dt>{say(texts.usedFor)}</dt>
      <dd>
        {upperFirst(uses.map((use) => say(templateUseWords[use])).join('; '))}
        {finding !== undefined && ` (${say(texts.whenFound)}: ${say(outcomeWords[finding])})`}
      </dd>
      {languages.map((language) => (
        <div key={language}>
          <dt>{say(languageHeadings[language])}</dt>
          <dd class="words-of-template" lang={language} dir="auto">
            {text[language]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
