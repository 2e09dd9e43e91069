import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { charactersIn } from '../../../domain/foundation/vocabulary/plain-text.ts';
import { charactersLeft } from '../design/texts.ts';
import { answerTo, type Answers, type Asked } from './question.ts';

/** A question as far as its answer is read: `atMost` is that of a text. */
type Read<About> = Asked<About> & { readonly atMost?: number };

/** The questions that are asked, given what was answered so far. */
export const questionsAsked = <About, Question extends Asked<About>>(
  questions: readonly Question[],
  answers: Answers,
  about: About,
): readonly Question[] => questions.filter(({ when }) => when?.(answers, about) ?? true);

/** Whether a question may not be left out. */
export const isNeeded = <About>({ missing, needed }: Asked<About>, answers: Answers, about: About): boolean =>
  missing !== undefined && (needed?.(answers, about) ?? true);

/** What is wrong with the answers, as far as it can be told before anybody is asked: by the question's name. */
export const errorsInAnswers = <About>(
  questions: readonly Read<About>[],
  answers: Answers,
  about: About,
): readonly { readonly field: string; readonly text: Text }[] =>
  questionsAsked(questions, answers, about).flatMap((question) => {
    const text = errorIn(question, answers, about);
    return text === undefined ? [] : [{ field: question.name, text }];
  });

function errorIn<About>(question: Read<About>, answers: Answers, about: About): Text | undefined {
  const { name, missing, check, atMost } = question;
  const written = answerTo(answers, name);
  if (written === '') return isNeeded(question, answers, about) ? missing : undefined;
  const left = atMost === undefined ? 0 : atMost - charactersIn(written);
  return left < 0 ? charactersLeft(left) : check?.(written, about);
}

const pointerOf = ({ name, pointer = `/${name}` }: Pick<Asked<never>, 'name' | 'pointer'>): string => pointer;

/** Where errors belong that the API finds: the names of questions by the pointer into the body, or by the code of a problem. */
export const fieldsOf = (
  questions: readonly Pick<Asked<never>, 'name' | 'pointer' | 'errorsAt'>[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    questions.flatMap((question) =>
      [pointerOf(question), ...(question.errorsAt ?? [])].map((at) => [at, question.name]),
    ),
  );

type Body = Record<string, unknown>;

const isBody = (part: unknown): part is Body => typeof part === 'object' && part !== null;

/** What the API takes: each answer at the pointer of its question. What is not asked, or was left out, is not sent. */
export function bodyOf<About>(questions: readonly Asked<About>[], answers: Answers, about: About): Body {
  const body: Body = {};
  for (const question of questionsAsked(questions, answers, about)) {
    const written = answerTo(answers, question.name);
    const value =
      question.value === undefined ? written || undefined : question.value(written, answers, about);
    if (value !== undefined) put(body, pointerOf(question).slice(1).split('/'), value);
  }
  return body;
}

function put(body: Body, [part = '', ...parts]: readonly string[], value: unknown): void {
  if (parts.length === 0) {
    body[part] = value;
    return;
  }
  const inner = isBody(body[part]) ? body[part] : {};
  body[part] = inner;
  put(inner, parts, value);
}
