import { useEffect } from 'preact/hooks';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { Radios } from '../../design/choices.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { fieldsOfTicket } from '../../ticket-form/ticket-fields.ts';
import { changeAnswers } from './draft-in-hand.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { sendTexts } from './texts.ts';

interface BeforeSendingProps extends Pick<TicketFormProps, 'mistakeAt'> {
  readonly answers: TicketAnswers;
}

/** Whether others may be told of: nothing is compared that is about somebody. */
const isCompared = ({ category, about }: TicketAnswers): boolean =>
  category?.tellsOfOthers === true && (about === undefined || about === 'nobody');

/** Whether the words may be about the head: who chose the head, or names an officer, said already whom they are about. */
const mayBeAboutHead = ({ kind, about, aboutHeadAsked }: TicketAnswers): boolean =>
  kind === 'complaint' && (about === 'nobody' || (about === 'head' && aboutHeadAsked !== undefined));

/**
 * What the sender is asked before it goes: whether it is about the head, where the words could be, and whether it is what
 * others wrote of. Where that cannot be asked, nothing is said of it.
 */
export function BeforeSending({ answers, mistakeAt }: BeforeSendingProps) {
  useEffect(() => {
    if (!isCompared(answers) && answers.sameAs !== undefined) changeAnswers({ sameAs: undefined });
  }, [answers]);
  const draft = draftOf(answers, useLanguage());
  const isAsked = isCompared(answers) || mayBeAboutHead(answers);
  return isAsked && draft !== undefined ? (
    <Asked draft={draft} answers={answers} mistakeAt={mistakeAt} />
  ) : null;
}

/** What is compared, as the API takes it: nothing of who sends it. */
function draftOf(answers: TicketAnswers, language: Language): RequestTo<'tell-before-sending'> | undefined {
  const fields = fieldsOfTicket(answers, language);
  if (fields === undefined) return undefined;
  const { kind, category, institution, subject, description, place } = fields;
  return { kind, category, institution, subject, description, ...(place && { place }) };
}

interface AskedProps extends BeforeSendingProps {
  readonly draft: RequestTo<'tell-before-sending'>;
}

function Asked({ draft, answers, mistakeAt }: AskedProps) {
  const asked = JSON.stringify(draft);
  const { data } = useResource(
    (request) => apiClient.POST('/v1/tickets/comparison', { ...request, body: draft }),
    [asked],
  );
  return (
    <>
      {mayBeAboutHead(answers) && (
        <HeadAsked answers={answers} asks={data?.asksAboutHead} mistakeAt={mistakeAt} />
      )}
      {isCompared(answers) && <OthersAsked told={data?.incidents} meToo={answers.sameAs} />}
    </>
  );
}

interface HeadAskedProps extends BeforeSendingProps {
  /** Absent while that is not known, and where it could not be asked. */
  readonly asks: boolean | undefined;
}

type HeadQuestion = TicketAnswers['aboutHeadAsked'];

/** Whether the question is open: only while it is drawn, as only then somebody can answer it. An answer holds without it. */
function headQuestionAt(asks: boolean | undefined, before: HeadQuestion): HeadQuestion {
  if (asks === true) return before ?? 'open';
  return asks === undefined && before === 'answered' ? before : undefined;
}

/** Whether it is about the head of the office, where the words could be. */
function HeadAsked({ answers, asks, mistakeAt }: HeadAskedProps) {
  const say = useSay();
  const { about, aboutHeadAsked } = answers;
  const question = headQuestionAt(asks, aboutHeadAsked);
  useEffect(() => {
    if (question !== aboutHeadAsked) changeAnswers({ aboutHeadAsked: question });
  }, [question, aboutHeadAsked]);
  if (asks !== true) return null;
  return (
    <Radios
      id="about-head"
      label={say(sendTexts.aboutHead)}
      hint={say(sendTexts.aboutHeadHint)}
      mistake={mistakeAt('about-head')}
      choices={[
        { value: 'nobody', label: say(sendTexts.notAboutHead) },
        { value: 'head', label: say(sendTexts.isAboutHead) },
      ]}
      chosen={about === 'head' || aboutHeadAsked === 'answered' ? about : undefined}
      onChange={(answer) => changeAnswers({ about: answer, aboutHeadAsked: 'answered' })}
    />
  );
}

const another = '';

interface OthersAskedProps {
  readonly told: ReplyOf<'tell-before-sending'>['incidents'] | undefined;
  /** The mark that was chosen. */
  readonly meToo: string | undefined;
}

/** Who wrote of something similar, where anybody did: is it the same? */
function OthersAsked({ told, meToo }: OthersAskedProps) {
  const say = useSay();
  const chosen = told?.find(({ mark }) => mark === meToo)?.mark;
  // A mark that was told before other words were written, or too long ago, is none of these.
  useEffect(() => {
    if (told !== undefined && meToo !== undefined && chosen === undefined)
      changeAnswers({ sameAs: undefined });
  }, [told, meToo, chosen]);
  if (told === undefined || told.length === 0) return null;
  return (
    <Radios
      id="others"
      label={say(sendTexts.others)}
      hint={say(sendTexts.othersHint)}
      choices={[
        ...told.map(({ mark, text }) => ({ value: mark, label: say(sendTexts.meToo), hint: text })),
        { value: another, label: say(sendTexts.anotherMatter) },
      ]}
      chosen={chosen ?? another}
      onChange={(mark) => changeAnswers({ sameAs: mark === another ? undefined : mark })}
    />
  );
}
