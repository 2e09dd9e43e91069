import { languages, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { errorsOf, type Failure, type FieldsOfErrors } from '../../api/problem.ts';
import type { FormError } from '../../design/error-summary.tsx';
import { fieldsOf } from '../../forms/answers.ts';
import { answerTo, type Answers } from '../../forms/question.ts';
import type { ChangeName } from '../administration/change-command.ts';
import { questionsOf } from './change-forms.ts';
import { fieldsOfDays } from './closed-days.ts';
import { fieldsOfRows } from './deadline-rows.ts';
import { changeTexts as texts } from './texts.ts';

/** Where the API's pointers lead. Rows and days have fields of their own. */
const fieldsOfForm = (about: ChangeName): FieldsOfErrors =>
  Object.fromEntries(
    Object.entries(
      fieldsOf(questionsOf(about).filter(({ kind }) => !['deadlines', 'days'].includes(kind))),
    ).map(([pointer, field]) => [`/details${pointer}`, field]),
  );

/** At which field a rule is broken, by why a change is refused; some at another in the form of another change. */
const fieldsOfRefusals: Readonly<Record<string, string>> = {
  'id-taken': 'id',
  'name-taken': `name-${languages[0]}`,
  'short-name-unfit': `short-${languages[0]}`,
  'roles-conflict': 'roles',
  'duty-without-phone': 'phone',
  'works-elsewhere': 'officer',
  'acting-overlaps': 'from',
  'date-order': 'until',
};

/** What is said of a field that was left empty: what its answer may look like says nothing to who gave none. */
function emptyText(field: string | undefined, values: Answers, about: ChangeName): Text | undefined {
  const asked = questionsOf(about).find(({ name }) => name === field);
  if (asked === undefined || answerTo(values, asked.name) !== '') return undefined;
  return asked.missing ?? texts.fillIn;
}

/** What is to be put right, each at its field. `about`: in which form it is. */
export function errorsOfChange(
  failure: Failure,
  {
    language,
    values,
    about,
  }: { readonly language: Language; readonly values: Answers; readonly about: ChangeName },
): readonly FormError[] {
  const refusal = failure.because === 'refused' ? failure.problem.refusal : undefined;
  const at = refusal === undefined ? undefined : fieldsOfRefusals[refusal];
  const found = errorsOf(failure, language, {
    ...fieldsOfForm(about),
    ...fieldsOfRows(values),
    ...fieldsOfDays(values),
    ...(at !== undefined && { 'change-refused': at }),
  });
  if (refusal !== undefined) return found;
  return found.map(({ field, text }) => ({
    field,
    text: emptyText(field, values, about)?.[language] ?? text,
  }));
}
