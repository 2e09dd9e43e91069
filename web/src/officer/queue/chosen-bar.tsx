import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActOnSeveral } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { Failure } from '../../api/problem.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { listTexts } from '../lists/texts.ts';
import { officerActForms } from '../ticket/officer-act-forms.ts';
import { officerActTexts } from '../ticket/officer-act-texts.ts';
import { actsOnChosen, tooFarFor } from './acts-on-chosen.ts';
import type { ActsOnChosen } from './acts-on-chosen-at.ts';
import { chooseFound, forgetChosen, takeResults, type ChosenEntries } from './chosen-entries.ts';
import type { findAllOf } from './all-found.ts';
import { JobInBar } from './job-in-bar.tsx';
import { severalAct, type SeveralAct } from './send-several.ts';
import { jobOnSeveral } from './several-job.ts';
import {
  actsInBar,
  chosenText,
  foundByFilterText,
  severalTexts as texts,
  tooFarTexts,
} from './several-texts.ts';

interface ChosenBarProps {
  readonly chosen: ChosenEntries;
  /** Whose queue it is. */
  readonly institution: string;
  /** What whoever reads may do with what is chosen. */
  readonly may: ActsOnChosen;
  /** Who holds the ticket of a line. */
  readonly holderOf: (number: string) => string | undefined;
  /** Finds all that the filter finds; undefined: all of it is chosen. */
  readonly findAll: ((onFound: (count: number) => void) => ReturnType<typeof findAllOf>) | undefined;
  /** The main ticket of a merger, where it is known which. */
  readonly main?: string | undefined;
  /** The act that was asked for outside the bar: another object asks once more. */
  readonly wanted?: { readonly act: ActOnSeveral } | undefined;
  /** Something was done: the list is to be read again. */
  readonly onDone: () => void;
}

const doneTextOf =
  (say: ReturnType<typeof useSay>) =>
  ({ act }: SeveralAct): string =>
    say(officerActTexts[act].done);

/** What is done on all that is chosen, in a dark bar at the foot of the window: nothing moves for it. */
export default function ChosenBar({
  chosen,
  institution,
  may,
  holderOf,
  findAll,
  main,
  wanted,
  onDone,
}: ChosenBarProps) {
  const say = useSay();
  const [open, setOpen] = useState<ActOnSeveral>();
  const [isAllShown, setAllShown] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const job = jobOnSeveral.now.value;
  const results = job?.results;
  useEffect(() => {
    if (results === undefined || results.size === 0) return;
    takeResults(chosen, results);
    onDone();
  }, [results, chosen, onDone]);
  const last = useRef<ActOnSeveral | undefined>(undefined);
  useLayoutEffect(() => {
    if (open === undefined && last.current !== undefined)
      bar.current?.querySelector<HTMLElement>(`[data-act=${last.current}]`)?.focus();
    last.current = open;
  }, [open]);
  const numbers = [...chosen.numbers.value];
  const isBusy = job !== undefined && job.state !== 'still';
  const isNothingChosen = numbers.length === 0;
  // What is asked is asked of what was chosen: whoever chooses anew begins anew.
  useEffect(() => {
    if (isNothingChosen) setOpen(undefined);
  }, [isNothingChosen]);
  const choice = { reach: chosen.reach.value, count: numbers.length };
  const offered = actsOnChosen(may);
  const isOffered = (act: ActOnSeveral): boolean =>
    !isBusy && offered.includes(act) && tooFarFor(act, choice) === undefined;
  // Asked when it was wanted: what is offered later opens nothing.
  useEffect(() => {
    if (wanted !== undefined && isOffered(wanted.act)) setOpen(wanted.act);
  }, [wanted]);
  if (isNothingChosen && job === undefined) return null;

  const begin = (asked: SeveralAct, on: readonly string[]): void => {
    setOpen(undefined);
    void jobOnSeveral.begin(asked, on, doneTextOf(say));
  };
  const isOfUnit = numbers.every((number) => holderOf(number) !== institution);
  const press = (act: ActOnSeveral): void => {
    if (officerActForms[act].questions.length > 0) setOpen(act);
    else begin(severalAct(act, {}), numbers);
  };
  const tooFar = offered.flatMap((act) => tooFarFor(act, choice) ?? []);
  return (
    <section ref={bar} id="chosen" class="chosen-bar" data-theme="dark" aria-label={say(texts.bar)}>
      {job !== undefined && <JobInBar job={job} onClose={() => forgetChosen(chosen)} />}
      {!isNothingChosen && (
        <>
          <div role="status" class="count-of-chosen">
            <strong>{say(chosenText(numbers.length))}</strong>{' '}
            {chosen.isFull.value && <span>{say(texts.full[chosen.reach.value])} </span>}
            {tooFar[0] !== undefined && <span>{say(tooFarTexts[tooFar[0]])}</span>}
            {findAll !== undefined && open === undefined && <AllFound chosen={chosen} findAll={findAll} />}
          </div>
          {open === undefined ? (
            <div class="chosen-acts" data-all={isAllShown ? 'shown' : undefined}>
              {offered.map((act) => (
                <Button
                  key={act}
                  look="second"
                  data-act={act}
                  aria-label={say(officerActTexts[act].title)}
                  busy={isBusy || tooFarFor(act, choice) !== undefined}
                  onClick={() => press(act)}
                >
                  {say(actsInBar[act])}
                </Button>
              ))}
              {!isAllShown && offered.length > shownOnPhone && (
                <Button look="plain" data-more onClick={() => setAllShown(true)}>
                  {say(texts.moreActs)}
                </Button>
              )}
              <Button
                look="plain"
                busy={isBusy}
                onClick={() => {
                  forgetChosen(chosen);
                  jobOnSeveral.close();
                }}
              >
                {say(texts.clear)}
              </Button>
            </div>
          ) : (
            <FormThatComes
              key={open}
              act={open}
              {...{ numbers, institution, main }}
              known={open === 'assign' && isOfUnit ? { unit: institution } : {}}
              onSend={begin}
              onClose={() => setOpen(undefined)}
            />
          )}
        </>
      )}
    </section>
  );
}

/** So many acts stand in the bar on a phone before the others are asked for. */
const shownOnPhone = 3;

/** Chooses all that the filter finds, once they were counted. */
function AllFound({
  chosen,
  findAll,
}: {
  readonly chosen: ChosenEntries;
  readonly findAll: NonNullable<ChosenBarProps['findAll']>;
}) {
  const say = useSay();
  const language = useLanguage();
  const [count, setCount] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const choose = async (): Promise<void> => {
    setFailure(undefined);
    setCount(0);
    const found = await findAll(setCount);
    setCount(undefined);
    if ('failure' in found) setFailure(found.failure);
    else chooseFound(chosen, found.numbers);
  };
  return (
    <>
      {failure !== undefined && <span class="refused">{failureSentence(failure, language)} </span>}
      <Button look="plain" busy={count !== undefined} onClick={() => void choose()}>
        {say(count === undefined ? texts.all : foundByFilterText(count))}
      </Button>
    </>
  );
}

const loadForm = () => import('./several-form.tsx');

function FormThatComes(props: Parameters<Awaited<ReturnType<typeof loadForm>>['SeveralForm']>[0]) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadForm);
  if (failed) return <Button onClick={again}>{say(listTexts.again)}</Button>;
  return module === undefined ? (
    <Button busy>{say(officerActTexts[props.act].title)}</Button>
  ) : (
    <module.SeveralForm {...props} />
  );
}
