import { Callout } from '../../design/callout.tsx';
import { languageNames } from '../../design/texts.ts';
import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { TicketDraft } from '../../phone/stored.ts';
import { BeforeSending } from './before-sending.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { stepsFor, type SendStep } from '../../ticket-form/send-step.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { aboutChoices, kindChoices, opennessChoices } from '../../ticket-form/texts.ts';
import { receivedBy, sendTexts } from './texts.ts';

export interface CheckStepProps extends Pick<TicketFormProps, 'mistakeAt'> {
  readonly draft: TicketDraft;
  readonly onChange: (step: SendStep) => void;
}

type Row = Omit<SummaryRow, 'onChange'>;

/** Everything that was answered, read back before it is sent. */
export function CheckStep({ draft, onChange, mistakeAt }: CheckStepProps) {
  const say = useSay();
  const rowsOf = useRows(draft);
  const rows = stepsFor(draft.answers).flatMap((step) =>
    rowsOf[step].map((row) => ({ ...row, onChange: () => onChange(step) })),
  );
  const receiver = draft.answers.category?.onlyReceiver;
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.check)}</h1>
      {receiver !== undefined && <Callout>{say(receivedBy({ institution: receiver.name }))}</Callout>}
      <Summary rows={rows} />
      <BeforeSending answers={draft.answers} mistakeAt={mistakeAt} />
      <p>{say(sendTexts.howItGoes)}</p>
    </>
  );
}

function useRows({ answers, files }: TicketDraft): Readonly<Record<SendStep, readonly Row[]>> {
  const say = useSay();
  const pageLanguage = useLanguage();
  const none = say(sendTexts.none);
  const { kind, category, ward, council, region, point, institution, about, openness, safe } = answers;
  const names = [ward, council, region].flatMap((place) => (place === undefined ? [] : [say(place.name)]));
  const places = [...names, ...(point === undefined ? [] : [say(sendTexts.positionLabel)])];
  const isSafe = safe === true;
  return {
    kind: [{ label: say(sendTexts.kindLabel), answer: kind && say(kindChoices[kind]) }],
    matter: [{ label: say(sendTexts.matterLabel), answer: category && say(category.name) }],
    danger: [],
    words: [
      { label: say(ticketQuestionTexts.subject), answer: answers.subject },
      { label: say(ticketQuestionTexts.details), answer: answers.description },
      { label: say(ticketQuestionTexts.remedy), answer: answers.remedySought || none },
      ...(answers.cites === undefined
        ? []
        : [{ label: say(sendTexts.citesLabel), answer: inGroups(answers.cites) }]),
    ],
    place: [{ label: say(sendTexts.placeLabel), answer: places.join(', ') || none }],
    office: [{ label: say(sendTexts.officeLabel), answer: institution && say(institution.name) }],
    about: [
      {
        label: say(ticketQuestionTexts.about),
        answer: about && (about === 'officer' ? answers.officerName : say(aboutChoices[about].name)),
      },
    ],
    files: [{ label: say(sendTexts.filesLabel), answer: files.length === 0 ? none : files.length }],
    you: [{ label: say(sendTexts.opennessLabel), answer: openness && say(opennessChoices[openness]) }],
    contact: [
      ...(openness === 'identified' ? [{ label: say(ticketQuestionTexts.name), answer: answers.name }] : []),
      { label: say(ticketQuestionTexts.phone), answer: answers.phone || none },
      { label: say(ticketQuestionTexts.email), answer: answers.email || none },
    ],
    notices: [
      {
        label: say(sendTexts.safeLabel),
        answer: say(isSafe ? ticketQuestionTexts.safeYes : ticketQuestionTexts.safeNo),
      },
      ...(isSafe
        ? [{ label: say(sendTexts.noticeLanguage), answer: languageNames[answers.language ?? pageLanguage] }]
        : []),
    ],
    check: [],
  };
}
