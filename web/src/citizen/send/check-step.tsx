import { useRef, useState } from 'preact/hooks';
import { subjectOf } from '../../../../domain/foundation/vocabulary/subject-of.ts';
import { Callout } from '../../design/callout.tsx';
import { Details } from '../../design/details.tsx';
import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { useSay } from '../../platform/language.ts';
import type { TicketDraft } from '../../phone/stored.ts';
import { BeforeSending } from './before-sending.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { placeNames } from '../../ticket-form/place-names.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import { landmarkSent } from '../../ticket-form/ticket-answers.ts';
import { aboutChoices, kindChoices, opennessChoices } from '../../ticket-form/texts.ts';
import { changeAnswers } from './draft-in-hand.ts';
import { LaterField } from './later-fields.tsx';
import { questionsAt } from './questions-of-sending.ts';
import { StepFields } from './step-fields.tsx';
import { laterTexts, receivedBy, subjectIs } from './later-texts.ts';
import { usualWaitAtHand } from './wait-at-hand.ts';

/** What is asked here of who wants it. */
const folded = ['subject', 'remedySought', 'cites', 'files'] as const;

export interface CheckStepProps extends Pick<TicketFormProps, 'mistakeAt'> {
  readonly draft: TicketDraft;
  readonly onChange: (step: SendStep) => void;
}

/** Everything that was answered, read back before it is sent; what few want is folded, and asked here. */
export function CheckStep({ draft, onChange, mistakeAt }: CheckStepProps) {
  const say = useSay();
  const rows = useRows(draft).map(({ step, ...row }) => ({ ...row, onChange: () => onChange(step) }));
  const { answers, files } = draft;
  const receiver = answers.category?.onlyReceiver;
  const [isBegun] = useState(files.length > 0 || answers.remedySought !== '' || answers.cites !== undefined);
  // As it was known when the page opened, so that nothing moves under somebody's finger.
  const [usualWait] = useState(() => usualWaitAtHand(answers));
  const isWrong = useRef(false);
  isWrong.current ||= folded.some((field) => mistakeAt(field) !== undefined);
  return (
    <>
      <h1 tabIndex={-1}>{say(laterTexts.check)}</h1>
      {receiver !== undefined && <Callout>{say(receivedBy({ institution: receiver.name }))}</Callout>}
      <Summary rows={rows} />
      {usualWait.length > 0 && <p>{usualWait.map(say).join(' ')}</p>}
      <Details key={String(isWrong.current)} title={say(laterTexts.more)} open={isBegun || isWrong.current}>
        <p class="quiet">{say(subjectIs({ subject: subjectOf(answers.description) }))}</p>
        <StepFields
          questions={questionsAt('check')}
          {...{ answers, mistakeAt }}
          change={changeAnswers}
          own={LaterField}
        />
      </Details>
      <BeforeSending answers={answers} mistakeAt={mistakeAt} />
      <p>{say(laterTexts.howItGoes)}</p>
    </>
  );
}

type Row = Omit<SummaryRow, 'onChange'> & { readonly step: SendStep };

/** Five facts: where it goes, what it is, in which words, where it happened, and who is known. */
function useRows({ answers }: TicketDraft): readonly Row[] {
  const say = useSay();
  const { kind, category, point, institution, about, openness, safe } = answers;
  const landmark = landmarkSent(answers);
  const places = [
    ...placeNames(answers, say),
    ...(landmark === '' ? [] : [landmark]),
    ...(point === undefined ? [] : [say(laterTexts.positionLabel)]),
  ];
  const reached = [
    answers.name,
    answers.phone,
    answers.email,
    say(safe === true ? laterTexts.told : laterTexts.notTold),
  ];
  return [
    { step: 'understood', label: say(laterTexts.officeLabel), answer: institution && say(institution.name) },
    {
      step: 'understood',
      label: say(laterTexts.kindLabel),
      answer: [kind && say(kindChoices[kind]), category && say(category.name)].filter(Boolean).join(': '),
    },
    { step: 'words', label: say(laterTexts.wordsLabel), answer: answers.description },
    {
      step: 'understood',
      label: say(laterTexts.placeLabel),
      answer: places.join(', ') || say(laterTexts.none),
    },
    ...(about === undefined || about === 'nobody'
      ? []
      : [
          {
            step: 'understood' as const,
            label: say(laterTexts.aboutLabel),
            answer: about === 'officer' ? answers.officerName : say(aboutChoices[about].name),
          },
        ]),
    {
      step: 'you',
      label: say(laterTexts.opennessLabel),
      answer: [openness && say(opennessChoices[openness]), ...(openness === 'anonymous' ? [] : reached)]
        .filter(Boolean)
        .join('. '),
    },
  ];
}
