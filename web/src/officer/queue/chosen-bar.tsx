import { useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { listTexts } from '../lists/texts.ts';
import { loadText } from '../platform/load-text.ts';
import { officerApi } from '../session/officer-api.ts';
import { DirectSeveral } from './direct-several.tsx';
import { forgetChosen, takeResults, type ChosenEntries, type EntryResult } from './chosen-entries.ts';
import { severalSender, type SeveralAct } from './send-several.ts';
import { chosenText, endedText, givenText, severalTexts as texts } from './several-texts.ts';

const id = 'chosen';

/** Goes to what can be done with what is chosen. */
export const focusChosen = (): void => document.querySelector<HTMLElement>(`#${id} button`)?.focus();

interface ChosenBarProps {
  readonly chosen: ChosenEntries;
  /** Whose queue it is. */
  readonly institution: string;
  /** What whoever reads may do with what is chosen. */
  readonly may: ActsOnChosen;
  /** Who holds the ticket of a line. */
  readonly holderOf: (number: string) => string | undefined;
  /** Something was done: the list is to be read again. */
  readonly onDone: () => void;
}

/** Those who work at the office acknowledge and, as its heads, give to officers; those above direct it. */
export interface ActsOnChosen {
  readonly works: boolean;
  readonly gives: boolean;
  readonly directs: boolean;
}

interface Ended {
  readonly done: number;
  readonly refused: number;
}

/** What is done on all that is chosen. It stands at the foot of the window, and nothing moves for it. */
export function ChosenBar({ chosen, institution, may, holderOf, onDone }: ChosenBarProps) {
  const say = useSay();
  const language = useLanguage();
  const [send] = useState(severalSender);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [ended, setEnded] = useState<Ended>();
  const [isOfficerMissing, setOfficerMissing] = useState(false);
  const numbers = [...chosen.numbers.value];
  const isNothingChosen = numbers.length === 0;
  // A refusal is about what was chosen: whoever chooses anew is not told of it.
  useEffect(() => {
    if (!isNothingChosen) return;
    setFailure(undefined);
    setOfficerMissing(false);
  }, [isNothingChosen]);
  if (isNothingChosen && ended === undefined) return null;

  const perform = async (act: SeveralAct, doneText: string): Promise<boolean> => {
    if (busy || isNothingChosen) return false;
    setBusy(true);
    setFailure(undefined);
    setOfficerMissing(false);
    const { data, failure: why } = await send(act, numbers);
    setBusy(false);
    setFailure(why);
    if (data === undefined) return false;
    const results = data.results.map(
      ({ number, problem }) =>
        [number, problem === undefined ? { done: doneText } : { refused: problem.detail }] as const,
    );
    const refused = results.filter(([, result]) => 'refused' in result).length;
    takeResults(chosen, new Map<string, EntryResult>(results));
    setEnded({ done: results.length - refused, refused });
    onDone();
    return true;
  };
  const holders = numbers.map(holderOf);
  const isOfUnit = holders.every((holder) => holder !== institution);
  return (
    <section id={id} class="chosen-bar" aria-label={say(texts.bar)}>
      <Refused chosen={chosen} />
      <div role="status">
        <strong>{say(chosenText(numbers.length))}</strong>{' '}
        {chosen.isFull.value && <span>{say(texts.full)} </span>}
        {busy && <span>{say(texts.sending)}</span>}
        {failure !== undefined && (
          <span class="refused">
            {failureSentence(failure, language)} {failure.because !== 'refused' && say(texts.sendAgain)}
          </span>
        )}
        {isOfficerMissing && <span class="refused">{say(texts.officerMissing)}</span>}
        {!isOfficerMissing && ended !== undefined && failure === undefined && !busy && (
          <span>{say(endedText(ended.done, ended.refused))}</span>
        )}
      </div>
      <div class="chosen-acts">
        {may.works && (
          <Button
            busy={busy || isNothingChosen}
            onClick={() => void perform({ act: 'acknowledge', details: {} }, say(texts.acknowledged))}
          >
            {say(texts.acknowledge)}
          </Button>
        )}
        {may.directs && (
          <DirectSeveral
            busy={busy || isNothingChosen}
            onDirect={(direction) => perform({ act: 'direct', details: direction }, say(texts.directed))}
          />
        )}
        {may.gives && (
          <Give
            institution={institution}
            busy={busy || isNothingChosen}
            isMissing={isOfficerMissing}
            onMissing={setOfficerMissing}
            onGive={(officer, name) =>
              void perform(
                { act: 'assign', details: { officer, ...(isOfUnit && { unit: institution }) } },
                say(givenText(name)),
              )
            }
          />
        )}
        <Button
          look="plain"
          onClick={() => {
            forgetChosen(chosen);
            setEnded(undefined);
          }}
        >
          {say(isNothingChosen ? texts.close : texts.clear)}
        </Button>
      </div>
    </section>
  );
}

/** Says why acts on chosen entries were refused. */
function Refused({ chosen }: Pick<ChosenBarProps, 'chosen'>) {
  const reasons = [...chosen.numbers.value].flatMap((number) => {
    const result = chosen.results.value.get(number);
    return result !== undefined && 'refused' in result ? [[number, result.refused] as const] : [];
  });
  if (reasons.length === 0) return null;
  return (
    <ul class="refused" tabIndex={0}>
      {reasons.map(([number, reason]) => (
        <li key={number}>
          {inGroups(number)}: {reason}
        </li>
      ))}
    </ul>
  );
}

interface GiveProps {
  readonly institution: string;
  readonly busy: boolean;
  /** It was asked for without an officer. */
  readonly isMissing: boolean;
  readonly onMissing: (isMissing: boolean) => void;
  readonly onGive: (officer: string, name: string) => void;
}

/** To whom they are given, each with how much they have: asked for when something is chosen. */
function Give({ institution, busy, isMissing, onMissing, onGive }: GiveProps) {
  const say = useSay();
  const language = useLanguage();
  const select = useRef<HTMLSelectElement>(null);
  const [officer, setOfficer] = useState('');
  const { data, failure, again } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institutions/{institution}/staff', {
        ...request,
        params: { path: { institution } },
      }),
    [institution],
  );
  // Who may not give tickets here is not offered it.
  if (failure?.because === 'refused') return null;
  if (failure !== undefined)
    return (
      <span>
        {failureSentence(failure, language)}{' '}
        <Button look="plain" onClick={again}>
          {say(listTexts.again)}
        </Button>
      </span>
    );
  if (data?.officers.length === 0) return <span>{say(texts.nobody)}</span>;
  const chosen = data?.officers.find((one) => one.id === officer);
  return (
    <>
      <select
        ref={select}
        class="input"
        name="give-to"
        aria-label={say(texts.officer)}
        aria-invalid={isMissing}
        value={officer}
        onChange={({ currentTarget }) => {
          setOfficer(currentTarget.value);
          onMissing(false);
        }}
      >
        <option value="">{say(texts.chooseOfficer)}</option>
        {data?.officers.map(({ id: value, name, load: { open, overdue } }) => (
          <option key={value} value={value}>
            {name} ({say(loadText(open, overdue))})
          </option>
        ))}
      </select>
      <Button
        look="second"
        busy={busy}
        onClick={() => {
          onMissing(chosen === undefined);
          if (chosen === undefined) select.current?.focus();
          else onGive(chosen.id, chosen.name);
        }}
      >
        {say(texts.give)}
      </Button>
    </>
  );
}
