import type { Failure } from '../../api/problem.ts';
import { errorsOf, type FieldsOfErrors } from '../../api/problem.ts';
import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { FormError } from '../../design/error-summary.tsx';
import type { ChangeName } from '../administration/change-command.ts';
import { changeForms } from './change-forms.ts';
import { fieldsOfDays } from './closed-days.ts';
import { fieldsOfRows } from './deadline-rows.ts';
import { changeTexts as texts } from './texts.ts';
import { valueOf, type Values } from './values.ts';

/** Where the API's pointers lead, whatever the form. */
const fields: FieldsOfErrors = {
  '/details/name/sw': 'name-sw',
  '/details/name/en': 'name-en',
  '/details/shortName/sw': 'short-sw',
  '/details/shortName/en': 'short-en',
  '/details/id': 'id',
  '/details/kind': 'kind',
  '/details/jurisdiction': 'jurisdiction',
  '/details/parent': 'parent',
  '/details/successor': 'successor',
  '/details/name': 'person',
  '/details/roles': 'roles',
  '/details/contact/email': 'email',
  '/details/contact/phone': 'phone',
  '/details/institution': 'works-at',
  '/details/officer': 'officer',
  '/details/from': 'from',
  '/details/until': 'until',
  '/details/why': 'why',
};

/** At which field a rule is broken, by why a change is refused; some at another in the form of another change. */
const fieldsOfRefusals: Readonly<Record<string, string>> = {
  'id-taken': 'id',
  'name-taken': 'name-sw',
  'short-name-unfit': 'short-sw',
  'roles-conflict': 'roles',
  'duty-without-phone': 'phone',
  'works-elsewhere': 'officer',
  'acting-overlaps': 'from',
  'date-order': 'until',
};

/** What is said of a field that was left empty: what its answer may look like says nothing to who gave none. */
function emptyText(field: string | undefined, values: Values, about: ChangeName): Text | undefined {
  const asked = changeForms[about].fields.find((one) => 'id' in one && one.id === field);
  const isAsked = asked !== undefined || field === 'why';
  if (!isAsked || field === undefined || valueOf(values, field).trim() !== '') return undefined;
  return asked === undefined || asked.as === 'text' || asked.as === 'date' ? texts.fillIn : texts.chooseOne;
}

/** What is to be put right, each at its field. `about`: in which form it is. */
export function errorsOfChange(
  failure: Failure,
  {
    language,
    values,
    about,
  }: { readonly language: Language; readonly values: Values; readonly about: ChangeName },
): readonly FormError[] {
  const refusal = failure.because === 'refused' ? failure.problem.refusal : undefined;
  const at = refusal === undefined ? undefined : fieldsOfRefusals[refusal];
  const found = errorsOf(failure, language, {
    ...fields,
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
