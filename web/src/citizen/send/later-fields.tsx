import { DigitsField } from '../../design/digits-field.tsx';
import { useLanguage } from '../../platform/language.ts';
import { LanguageField } from '../../ticket-form/language-field.tsx';
import { OpennessField } from '../../ticket-form/openness-field.tsx';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import type { FieldOfSendingProps } from './field-props.ts';
import { FilesField } from './files-field.tsx';

/** What is asked after the first page, and loaded while that is answered. */
export function LaterField({ question, ...field }: FieldOfSendingProps) {
  const language = useLanguage();
  const { answers, asked } = field;
  switch (question.kind) {
    case 'openness':
      return (
        <OpennessField
          {...field}
          language={language}
          atTheChoice={2}
          more={ticketQuestionTexts.more}
          heading="h2"
        />
      );
    case 'language':
      return <LanguageField {...asked} chosen={answers.language ?? language} />;
    case 'digits':
      return <DigitsField {...asked} />;
    case 'files':
      return <FilesField label={asked.label} />;
    default:
      return null;
  }
}
