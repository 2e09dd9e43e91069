import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';
import { Radios } from '../design/choices.tsx';
import { languageNames } from '../design/texts.ts';
import type { FieldProps } from '../forms/field-of-question.tsx';

/** A language, each named in itself. */
export const LanguageField = (asked: FieldProps & { readonly chosen: Language }) => (
  <Radios
    {...asked}
    optional={false}
    choices={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
  />
);
