import type { ComponentChildren } from 'preact';
import { Radios } from '../../design/choices.tsx';
import { useSay } from '../../platform/language.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import {
  isGraveMatter,
  isSensitive,
  mayNeedHelp,
  type TicketAnswers,
} from '../../ticket-form/ticket-answers.ts';
import { chosenBySender, type WhatIsRead } from '../../ticket-form/understand.ts';
import { DangerField } from './danger-field.tsx';
import { isSignalAsked } from './signals.ts';
import { laterTexts } from './later-texts.ts';

type Matter = NonNullable<TicketAnswers['category']>;

interface DangerFirstProps extends TicketFormProps {
  readonly matters: readonly Matter[];
  readonly readings: WhatIsRead['categories'];
  readonly onDrop: () => void;
  /** What the page begins with where nobody is harmed. */
  readonly children: ComponentChildren;
}

/** So many matters are offered of those that the words may tell of. */
const mostOffered = 2;

/**
 * Numbers to call before anything else, and what only the sender decides where the words may tell of danger, violence or
 * corruption: nothing is chosen beforehand, and nothing goes by itself.
 */
export function DangerFirst({
  answers,
  change,
  mistakeAt,
  matters,
  readings,
  onDrop,
  children,
}: DangerFirstProps) {
  const say = useSay();
  const { category, signalled } = answers;
  const isAsked = isSignalAsked(answers) || signalled !== undefined;
  const isUrgent = isAsked && isSensitive(answers);
  const grave = matters.filter(isGraveMatter);
  const likely = readings
    .flatMap(({ category: { id } }) => grave.find((matter) => matter.id === id) ?? [])
    .slice(0, mostOffered);
  const [about = category] = isAsked ? [...likely, ...grave] : [];
  return (
    <>
      {isUrgent && signalled === undefined ? <h1 tabIndex={-1}>{say(laterTexts.sorry)}</h1> : children}
      {about !== undefined && isGraveMatter(about) && (isAsked || mayNeedHelp(answers.kind)) && (
        <DangerField category={about} />
      )}
      {isAsked && (
        <Radios
          id="signalled"
          label={say(laterTexts.want)}
          hint={say(laterTexts.wantHint)}
          cards
          mistake={mistakeAt('signalled')}
          chosen={signalled === 'none' || signalled === category?.id ? signalled : undefined}
          onChange={(chosen) => {
            if (chosen === 'drop') onDrop();
            else
              change({
                signalled: chosen,
                ...(chosen !== 'none' && {
                  ...chosenBySender('category', answers),
                  category: matters.find(({ id }) => id === chosen),
                  institution: undefined,
                }),
              });
          }}
          choices={[
            ...likely.map(({ id, name }) => ({ value: id, label: say(name) })),
            { value: 'none', label: say(laterTexts.notThat) },
            ...(isUrgent ? [{ value: 'drop', label: say(laterTexts.dropAll) }] : []),
          ]}
        />
      )}
    </>
  );
}
