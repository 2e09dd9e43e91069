import { useEffect } from 'preact/hooks';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { Radios } from '../../design/choices.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { ticketBody } from '../../ticket-form/ticket-questions.ts';
import { changeAnswers } from './draft-in-hand.ts';
import { comparisonAwaited } from './comparison-awaited.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { questionsOfSending } from './questions-of-sending.ts';
import { laterTexts } from './later-texts.ts';

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
    if (!isCompared(answers) && (answers.sameAs ?? answers.sameAsAsked) !== undefined)
      changeAnswers({ sameAs: undefined, sameAsAsked: undefined });
  }, [answers]);
  const draft = draftOf(answers, useLanguage());
  const isAsked = isCompared(answers) || mayBeAboutHead(answers);
  return isAsked && draft !== undefined ? (
    <Asked draft={draft} answers={answers} mistakeAt={mistakeAt} />
  ) : null;
}

/** What is compared, as the API takes it: nothing of who sends it. */
function draftOf(answers: TicketAnswers, language: Language): RequestTo<'tell-before-sending'> | undefined {
  const fields = ticketBody(questionsOfSending, answers, language);
  if (fields === undefined) return undefined;
  const { kind, category, institution, subject, description, place } = fields;
  return { kind, category, institution, subject, description, ...(place && { place }) };
}

interface AskedProps extends BeforeSendingProps {
  readonly draft: RequestTo<'tell-before-sending'>;
}

function Asked({ draft, answers, mistakeAt }: AskedProps) {
  const asked = JSON.stringify(draft);
  const { data, failure } = useResource(
    (request) => apiClient.POST('/v1/tickets/comparison', { ...request, body: draft }),
    [asked],
  );
  const isAwaited = data === undefined && failure === undefined;
  useEffect(() => {
    comparisonAwaited.become(isAwaited);
    return () => comparisonAwaited.become(false);
  }, [isAwaited]);
  return (
    <>
      {mayBeAboutHead(answers) && (
        <HeadAsked answers={answers} asks={data?.asksAboutHead} mistakeAt={mistakeAt} />
      )}
      {isCompared(answers) && <OthersAsked told={data?.incidents} answers={answers} mistakeAt={mistakeAt} />}
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
      id="aboutHeadAsked"
      label={say(laterTexts.aboutHead)}
      hint={say(laterTexts.aboutHeadHint)}
      mistake={mistakeAt('aboutHeadAsked')}
      choices={[
        { value: 'nobody', label: say(laterTexts.notAboutHead) },
        { value: 'head', label: say(laterTexts.isAboutHead) },
      ]}
      chosen={about === 'head' || aboutHeadAsked === 'answered' ? about : undefined}
      onChange={(answer) => changeAnswers({ about: answer, aboutHeadAsked: 'answered' })}
    />
  );
}

const another = '';

interface OthersAskedProps extends BeforeSendingProps {
  readonly told: ReplyOf<'tell-before-sending'>['incidents'] | undefined;
}

/** Who wrote of something similar, where anybody did: is it the same? Nothing is chosen beforehand. */
function OthersAsked({ told = [], answers: { sameAs, sameAsAsked }, mistakeAt }: OthersAskedProps) {
  const say = useSay();
  // A mark that was told before other words were written, or too long ago, is none of these.
  const isGone = sameAs !== undefined && told.every(({ mark }) => mark !== sameAs);
  const isOpen = told.length > 0 && (sameAsAsked !== 'answered' || isGone);
  useEffect(() => {
    if (isOpen && sameAsAsked !== 'open') changeAnswers({ sameAs: undefined, sameAsAsked: 'open' });
    if (told.length === 0 && (sameAs ?? sameAsAsked) !== undefined)
      changeAnswers({ sameAs: undefined, sameAsAsked: undefined });
  }, [isOpen, told.length, sameAs, sameAsAsked]);
  if (told.length === 0) return null;
  return (
    <Radios
      id="sameAs"
      label={say(laterTexts.others)}
      hint={say(laterTexts.othersHint)}
      mistake={mistakeAt('sameAs')}
      choices={[
        ...told.map(({ mark, text }) => ({ value: mark, label: say(laterTexts.meToo), hint: text })),
        { value: another, label: say(laterTexts.anotherMatter) },
      ]}
      chosen={isOpen ? undefined : (sameAs ?? another)}
      onChange={(mark) =>
        changeAnswers({ sameAs: mark === another ? undefined : mark, sameAsAsked: 'answered' })
      }
    />
  );
}
