import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { confidenceOf } from '../../../../domain/institutions/understanding/confidence.ts';
import { Button } from '../../design/button.tsx';
import { Radios, type RadiosProps } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { designTexts } from '../../design/texts.ts';
import { questionsAsked } from '../../forms/answers.ts';
import { FieldOfQuestion, type FieldProps } from '../../forms/field-of-question.tsx';
import { useSay } from '../../platform/language.ts';
import { goToStep } from '../../platform/step.ts';
import { useReading } from '../../resource/use-resource.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { placeNames } from '../../ticket-form/place-names.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import {
  changesBy,
  mayNeedHelp,
  writtenOf,
  type SuggestedPart,
  type TicketAnswers,
} from '../../ticket-form/ticket-answers.ts';
import type { TicketQuestion } from '../../ticket-form/ticket-questions.ts';
import { aboutChoices, kindChoices } from '../../ticket-form/texts.ts';
import {
  chosenBySender,
  filledInBy,
  onlyNew,
  useUnderstanding,
  type WhatIsRead,
} from '../../ticket-form/understand.ts';
import { DangerFirst } from './danger-first.tsx';
import { isAskedFirst, isMatterAskedAbove } from './signals.ts';
import { loadUnderstanding, understandAtHand } from './understanding-at-hand.ts';
import { useHeadingAgain } from './heading-again.ts';
import { MatterField } from './matter-field.tsx';
import { OfficeAsked, OfficeChoice } from './office-choice.tsx';
import { PlaceField } from './place-field.tsx';
import { questionsAt } from './questions-of-sending.ts';
import { laterTexts } from './later-texts.ts';

/** How a line is drawn: as it stands, with what is likely besides, or with all there is. */
type Shown = 'few' | 'all';

/** So many are offered where one was expected, and where nothing was. */
const [whereLikely, whereUnknown] = [2, 6] as const;

/** The lines of what was understood, by the question that changes each. */
const lines = [
  { part: 'kind', question: 'kind', label: laterTexts.kindLabel },
  { part: 'category', question: 'category', label: laterTexts.matterLabel },
  { part: 'place', question: 'region', label: laterTexts.placeLabel },
  { part: 'office', question: 'office', label: laterTexts.officeLabel },
  { part: 'about', question: 'about', label: laterTexts.aboutLabel },
] as const satisfies readonly {
  readonly part: SuggestedPart;
  readonly question: string;
  readonly label: unknown;
}[];
type Line = (typeof lines)[number];

/** The text that is asked below the question of a line. */
const besides: Readonly<Partial<Record<SuggestedPart, string>>> = { place: 'landmark', about: 'officerName' };

interface UnderstoodStepProps extends TicketFormProps {
  /** What its sender wrote goes, from the phone too. */
  readonly onDrop: () => void;
}

/** What was understood of the words: each line can be changed, and what is unsure is asked. */
export function UnderstoodStep({ onDrop, ...form }: UnderstoodStepProps) {
  const say = useSay();
  const { answers, change } = form;
  const { data, first, failure } = useUnderstanding(answers, understandAtHand);
  const { data: listed, failure: notListed } = useReading(listedCategories);
  const [isOwnWay, setOwnWay] = useState(false);
  // Before anybody can choose something else: what is filled in follows from the answers that were drawn.
  useLayoutEffect(() => {
    if (data === undefined || listed === undefined) return;
    const filled = onlyNew(filledInBy(data, answers, listed.categories), answers);
    if (Object.keys(filled).length > 0) change(filled);
  }, [data, listed]);
  const isFilledIn = data !== undefined && listed !== undefined && answers.suggested !== undefined;
  const isThere = isFilledIn || (failure ?? notListed) !== undefined || isOwnWay;
  useHeadingAgain(isThere);
  // Behind the answer that is awaited: the words may come from the first page.
  useEffect(() => {
    if (isThere) loadUnderstanding();
  }, [isThere]);
  if (!isThere) {
    return (
      <>
        <h1 tabIndex={-1}>{say(laterTexts.reading)}</h1>
        <Skeleton lines={6} />
        <Button look="plain" onClick={() => setOwnWay(true)}>
          {say(laterTexts.ownWay)}
        </Button>
      </>
    );
  }
  return <Lines {...form} {...{ data, first, onDrop }} matters={listed?.categories ?? []} />;
}

interface LinesProps
  extends UnderstoodStepProps, Pick<ReturnType<typeof useUnderstanding>, 'data' | 'first'> {
  readonly matters: readonly NonNullable<TicketAnswers['category']>[];
}

function Lines({ data, first, onDrop, matters, ...form }: LinesProps) {
  const say = useSay();
  const { answers, change, mistakeAt } = form;
  const [shown, setShown] = useState<Readonly<Partial<Record<string, Shown>>>>({});
  const written = writtenOf(answers);
  const asked = questionsAsked(questionsAt('understood'), written, answers);
  const show = (question: string, how: Shown): void => setShown((before) => ({ ...before, [question]: how }));

  const howShown = ({ part, question }: Line): Shown | undefined => {
    if (shown[question] !== undefined) return shown[question];
    if (data === undefined) return part === 'office' && answers.category === undefined ? undefined : 'all';
    const isOpen = mistakeAt(question) !== undefined || isDoubted(part, data, answers);
    return isOpen ? 'few' : undefined;
  };
  // A matter that may harm somebody is likely, and stands nowhere before it is chosen.
  const isLikely = ({ part, question }: Line, { categories: [likeliest] }: WhatIsRead): boolean =>
    (written[question] ?? '') !== '' ||
    (part === 'category' && confidenceOf(likeliest?.probability ?? 0) !== 'unknown');
  const lineOf = (line: Line, question: TicketQuestion): ComponentChildren => {
    const how = howShown(line);
    if (how === undefined) {
      return (
        <Told
          key={line.part}
          label={say(line.label)}
          value={<Value part={line.part} answers={answers} />}
          onChange={() => show(line.question, 'all')}
        />
      );
    }
    const take = (changes: Partial<TicketAnswers>): void => {
      show(line.question, how);
      change({ ...changes, ...chosenBySender(line.part, answers) });
    };
    return (
      <div class="line open" key={line.part}>
        {data !== undefined && shown[line.question] === undefined && (
          <p class="doubt">{say(isLikely(line, data) ? laterTexts.weThink : laterTexts.notKnown)}</p>
        )}
        {line.part === 'kind' && how === 'few' && answers.kind !== undefined ? (
          <LikelyKinds
            {...form}
            question={question}
            kinds={first?.kinds ?? []}
            onChange={(kind) => {
              if (kind === undefined) show(line.question, 'all');
              else take(changesBy({ kind }, answers));
            }}
          />
        ) : (
          <FieldOfQuestion
            question={question}
            about={answers}
            answers={written}
            mistake={mistakeAt(question.name)}
            onChange={(changes) => take(changesBy(changes, answers))}
            own={(own, field) => (
              <FieldOfLine
                {...form}
                {...{ data, first, how, matters }}
                question={own}
                asked={field}
                change={take}
                onOther={() => show(line.question, 'all')}
              />
            )}
          />
        )}
        {asked
          .filter(({ name }) => name === besides[line.part])
          .map((beside) => (
            <FieldOfQuestion
              key={beside.name}
              question={beside}
              about={answers}
              answers={written}
              mistake={mistakeAt(beside.name)}
              onChange={(changes) => {
                show(line.question, how);
                change(changesBy(changes, answers));
              }}
            />
          ))}
      </div>
    );
  };
  const reasons = reasonsOf(first);
  return (
    <>
      <DangerFirst {...form} {...{ matters, onDrop }} readings={first?.categories ?? []}>
        <h1 tabIndex={-1}>{say(data === undefined ? laterTexts.choose : laterTexts.understood)}</h1>
        {data === undefined && <p class="quiet">{say(laterTexts.notRead)}</p>}
      </DangerFirst>
      {!isAskedFirst(answers) &&
        lines.map((line) => {
          if (line.part === 'category' && isMatterAskedAbove(answers)) return undefined;
          const question = asked.find(({ name }) => name === line.question);
          return question && lineOf(line, question);
        })}
      {reasons.length > 0 && (
        <Details title={say(laterTexts.why)}>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** What was written, below what was understood of it. */
export function WordsAgain({ answers }: Pick<TicketFormProps, 'answers'>) {
  const say = useSay();
  return (
    <>
      <blockquote class="said">{answers.description}</blockquote>
      <Button look="plain" onClick={() => goToStep('words')}>
        {say(laterTexts.changeWords)}
      </Button>
    </>
  );
}

/** Where it likely was: abroad or on the road before the regions that the words name besides. */
const likeliestPlace = (read?: WhatIsRead) => read?.whereabouts ?? read?.places[0];

/** Why the likeliest of each was understood. */
const reasonsOf = (read?: WhatIsRead): readonly string[] => [
  ...new Set(
    [read?.kinds[0], read?.categories[0], likeliestPlace(read), read?.offices[0]].flatMap(
      (likeliest) => likeliest?.reason ?? [],
    ),
  ),
];

/** Whether a line is asked: what matters most of all that is not known, and what is likely and no more. */
function isDoubted(part: SuggestedPart, read: WhatIsRead, answers: TicketAnswers): boolean {
  const { kinds, categories, offices, asks, signals } = read;
  const { suggested = [], kind, category, region, whereabouts, institution, about } = answers;
  if (part === 'about') return about === undefined && (signals.includes('person') || kind !== undefined);
  const likeliest = {
    kind: kinds[0],
    category: categories[0],
    place: likeliestPlace(read),
    office: offices[0],
  }[part];
  const isThere = { kind, category, place: region ?? whereabouts, office: institution }[part] !== undefined;
  if (!isThere) return asks === part || (asks === undefined && (part !== 'place' || mayNeedHelp(kind)));
  return suggested.includes(part) && confidenceOf(likeliest?.probability ?? 0) !== 'sure';
}

interface ToldProps {
  readonly label: string;
  readonly value: ComponentChildren;
  readonly onChange: () => void;
}

/** A line as it stands. */
function Told({ label, value, onChange }: ToldProps) {
  const say = useSay();
  return (
    <div class="line">
      <span class="quiet small">{label}</span>
      <strong>{value}</strong>
      <Button look="plain" onClick={onChange}>
        {say(designTexts.change)} <span class="unseen">{label}</span>
      </Button>
    </div>
  );
}

/** What stands in a line. */
function Value({ part, answers }: { readonly part: SuggestedPart; readonly answers: TicketAnswers }) {
  const say = useSay();
  const { kind, category, institution, about, officerName } = answers;
  const value = {
    kind: kind && say(kindChoices[kind]),
    category: category && say(category.name),
    place: placeNames(answers, say).join(', '),
    office: institution && say(institution.name),
    about:
      about &&
      (about === 'officer'
        ? officerName
        : say(about === 'nobody' ? laterTexts.nobodyNamed : aboutChoices[about].name)),
  }[part];
  return <>{value === undefined || value === '' ? say(laterTexts.notKnown) : value}</>;
}

interface FieldOfLineProps extends TicketFormProps, Pick<LinesProps, 'data' | 'first' | 'matters'> {
  readonly question: TicketQuestion;
  readonly asked: FieldProps;
  readonly how: Shown;
  readonly onOther: () => void;
}

const other = 'other';

/** The question of a line: what is likely, or all there is. */
function FieldOfLine({ first, how, onOther, matters, ...field }: FieldOfLineProps) {
  const say = useSay();
  const { question, asked, answers, change, data } = field;
  // What is offered stays where it is while somebody chooses.
  const [most] = useState(asked.value === '' ? whereUnknown : whereLikely);
  const { categories = [], places = [] } = first ?? {};
  switch (question.kind) {
    case 'matter': {
      const known = categories.slice(0, most).flatMap(({ category, reason }) => {
        const matter = matters.find(({ id }) => id === category.id);
        return matter === undefined ? [] : [{ matter, reason }];
      });
      if (how === 'all' || known.length === 0) return <MatterField {...field} />;
      return (
        <Few
          asked={asked}
          chosen={answers.category?.id}
          offered={known.map(({ matter: { id, name }, reason }) => ({
            value: id,
            label: say(name),
            hint: reason,
          }))}
          onChange={(id) =>
            id === other
              ? onOther()
              : change({
                  category: known.find(({ matter }) => matter.id === id)?.matter,
                  institution: undefined,
                })
          }
        />
      );
    }
    case 'place': {
      const known = places.slice(0, most).map(({ ward, council, region }) => ({
        chosen: { ward, council, region, whereabouts: undefined },
        names: [ward, council, region].flatMap((place) => place ?? []),
      }));
      if (how === 'all' || known.length < whereLikely) return <PlaceField {...field} />;
      return (
        <Few
          asked={asked}
          chosen={(answers.ward ?? answers.council ?? answers.region)?.id}
          offered={known.map(({ names }) => ({
            value: names[0]?.id ?? '',
            label: names.map(({ name }) => say(name)).join(', '),
          }))}
          onChange={(id) => {
            const place = known.find(({ names }) => names[0]?.id === id);
            if (place === undefined) onOther();
            else change(place.chosen);
          }}
        />
      );
    }
    case 'office':
      return data === undefined ? (
        <OfficeAsked {...field} />
      ) : (
        <OfficeChoice
          {...field}
          data={{
            institutions: how === 'all' ? data.offices : data.offices.slice(0, most),
            elsewhere: data.elsewhere,
          }}
        />
      );
    default:
      return null;
  }
}

interface LikelyKindsProps extends TicketFormProps {
  readonly question: TicketQuestion;
  readonly kinds: WhatIsRead['kinds'];
  /** None: it is none of these. */
  readonly onChange: (kind: Kind | undefined) => void;
}

/** The two kinds that are likeliest. */
function LikelyKinds({ question, kinds, answers, mistakeAt, onChange }: LikelyKindsProps) {
  const say = useSay();
  const known = kinds.slice(0, whereLikely);
  return (
    <Few
      asked={{ id: question.name, label: say(question.label), mistake: mistakeAt(question.name) }}
      chosen={answers.kind}
      offered={known.map(({ kind }) => ({ value: kind, label: say(kindChoices[kind]) }))}
      onChange={(chosen) => onChange(known.find(({ kind }) => kind === chosen)?.kind)}
    />
  );
}

interface FewProps extends Pick<RadiosProps<string>, 'chosen' | 'onChange'> {
  readonly asked: Pick<FieldProps, 'id' | 'label' | 'mistake'>;
  readonly offered: RadiosProps<string>['choices'];
}

/** What is likely, and that it is none of these. */
function Few({ asked: { id, label, mistake }, offered, ...chosen }: FewProps) {
  const say = useSay();
  return (
    <Radios
      {...{ id, label, mistake }}
      {...chosen}
      choices={[...offered, { value: other, label: say(laterTexts.noneOfThese) }]}
    />
  );
}
