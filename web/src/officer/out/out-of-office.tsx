import { useState } from 'preact/hooks';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { newKey } from '../../api/new-key.ts';
import { errorsOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Details } from '../../design/details.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Form } from '../../design/form.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { DateField } from '../platform/date-field.tsx';
import { postDeputy, type ActingHead, type ListedStaff } from './hand-over.ts';
import { KeptCard } from './kept-card.tsx';
import {
  awayText,
  colleagueText,
  isTold,
  outUntilText,
  missingOfAway,
  outTexts as texts,
} from './out-texts.ts';
import './out-of-office.css';

interface OutOfOfficeProps {
  readonly institution: string;
  /** The head for good, whose office it is. */
  readonly head: string;
  readonly staff: ListedStaff;
  /** Something became of it. */
  readonly onDone: (what: Text) => void;
}

/** Where a head says who acts while they are away, and who does by now. */
export function OutOfOffice({ institution, head, staff, onDone }: OutOfOfficeProps) {
  const say = useSay();
  /** So many times from this page: each begins with an empty form that is folded. */
  const [handed, setHanded] = useState(0);
  return (
    <section class="out-of-office" aria-labelledby={`out-${institution}`}>
      <h3 id={`out-${institution}`}>{say(texts.heading)}</h3>
      <DeputiesNamed {...{ institution, onDone }} deputies={staff.actingHeads} said={awayText} />
      <NameDeputy
        key={handed}
        {...{ institution, staff }}
        absent={head}
        isHead
        onDone={() => {
          setHanded(handed + 1);
          onDone(texts.done);
        }}
      />
    </section>
  );
}

interface DeputiesNamedProps extends Omit<StandsInProps, 'one'> {
  readonly deputies: readonly ActingHead[];
}

/** Who stands in or is to, each with what ends it. */
export const DeputiesNamed = ({ deputies, ...standing }: DeputiesNamedProps) =>
  deputies.length === 0 ? null : (
    <ul class="deputies">
      {deputies.map((one) => (
        <StandsIn key={one.from} {...standing} one={one} />
      ))}
    </ul>
  );

interface NameDeputyProps extends Pick<OutFormProps, 'institution' | 'isHead' | 'onDone'> {
  /** Who would be out. */
  readonly absent: string;
  readonly staff: ListedStaff;
}

/** Where somebody is out and names one of the colleagues; or that there is none. */
function NameDeputy({ staff, absent, ...form }: NameDeputyProps) {
  const say = useSay();
  const colleagues = staff.officers.filter(({ id, standsIn }) => standsIn && id !== absent);
  if (colleagues.length === 0) return <p>{say(texts.nobody)}</p>;
  return (
    <>
      <p>{say(texts.means)}</p>
      <Details title={say(texts.beOut)}>
        <OutForm {...form} {...{ colleagues }} headAbove={staff.headAbove} />
      </Details>
    </>
  );
}

interface StandsInProps {
  /** Names who is out, where the deputy ends it. */
  readonly absent?: string;
  readonly institution: string;
  readonly one: ActingHead;
  readonly said: typeof awayText;
  readonly onDone: (what: Text) => void;
}

/** Who stands in, from when until when; a deputy's naming ends by one press. */
function StandsIn({ institution, absent, one, said, onDone }: StandsInProps) {
  const say = useSay();
  const language = useLanguage();
  const [key] = useState(newKey);
  const [isBusy, setBusy] = useState(false);
  const { errors, tries, showErrors } = useFormErrors();
  const { officer, from, until, byHead } = one;
  const day = (at: string) => inEach((spoken) => dateInFull(localDateOf(Date.parse(at)), spoken));
  const name = say(officerName(officer.name));
  const end = async (): Promise<void> => {
    setBusy(true);
    const body = { deputy: officer.id, why: say(texts.back), ...(absent !== undefined && { absent }) };
    const { data, failure } = await postDeputy(institution, body, key);
    setBusy(false);
    if (data === undefined) showErrors(errorsOf(failure, language));
    else onDone(texts.ended);
  };
  return (
    <li>
      <ErrorSummary errors={errors} tries={tries} />
      <p>{say(said({ name, from: day(from), until: day(until) }))}</p>
      {byHead ? (
        <Button look="plain" busy={isBusy} onClick={() => void end()}>
          {say(texts.end)}
          <span class="unseen">: {name}</span>
        </Button>
      ) : (
        <p class="quiet">{say(texts.byAdministrator)}</p>
      )}
    </li>
  );
}

interface OutFormProps {
  readonly institution: string;
  readonly colleagues: ListedStaff['officers'];
  readonly headAbove: ListedStaff['headAbove'];
  readonly isHead: boolean;
  readonly onDone: () => void;
}

const fields = ['from', 'until', 'deputy', 'why'] as const;
type FieldOfAway = (typeof fields)[number];
const empty: Readonly<Record<FieldOfAway, string>> = { from: '', until: '', deputy: '', why: '' };
const pointers = {
  '/away/from': 'from',
  '/away/until': 'until',
  '/deputy': 'deputy',
  '/why': 'why',
  'change-refused': 'from',
} as const;

/** The days, the deputy and the reason; what follows is said before. */
export function OutForm({ institution, colleagues, headAbove, isHead, onDone }: OutFormProps) {
  const say = useSay();
  const language = useLanguage();
  const [key, setKey] = useState(newKey);
  const [values, setValues] = useState(empty);
  const [isBusy, setBusy] = useState(false);
  const { errors, tries, errorAt, showErrors } = useFormErrors();
  const write = (changes: Partial<typeof empty>): void => {
    setKey(newKey()); // other days are another absence
    setValues({ ...values, ...changes });
  };
  const send = async (): Promise<void> => {
    const missing = fields.filter((field) => values[field].trim() === '');
    showErrors(missing.map((field) => ({ field, text: say(missingOfAway[field]) })));
    if (missing.length > 0) return;
    setBusy(true);
    const { from, until, deputy, why } = values;
    const { data, failure } = await postDeputy(institution, { deputy, away: { from, until }, why }, key);
    setBusy(false);
    if (data === undefined) showErrors(errorsOf(failure, language, pointers));
    else onDone();
  };
  const deputy = colleagues.find(({ id }) => id === values.deputy);
  return (
    <Form busy={isBusy} onSubmit={() => void send()}>
      <ErrorSummary errors={errors} tries={tries} />
      <div class="days-out">
        <DateField
          id="from"
          label={say(texts.from)}
          mistake={errorAt('from')}
          value={values.from}
          onChange={(from) => write({ from })}
        />
        <DateField
          id="until"
          label={say(texts.until)}
          mistake={errorAt('until')}
          value={values.until}
          onChange={(until) => write({ until })}
        />
      </div>
      <SelectField
        id="deputy"
        label={say(texts.deputy)}
        hint={say(texts.whoStandsIn)}
        mistake={errorAt('deputy')}
        none={say(texts.choose)}
        chosen={values.deputy}
        choices={colleagues.map(({ id, name, load, out }) => ({
          value: id,
          label: say(
            out === undefined
              ? load === undefined
                ? inEach(() => name)
                : colleagueText({ name, open: String(load.open) })
              : outUntilText({
                  name,
                  until: inEach((spoken) => dateInFull(localDateOf(Date.parse(out.until)), spoken)),
                }),
          ),
        }))}
        onChange={(deputy) => write({ deputy })}
      />
      <TextField
        id="why"
        label={say(texts.why)}
        hint={say(texts.whyMeans)}
        mistake={errorAt('why')}
        value={values.why}
        onChange={(why) => write({ why })}
      />
      <p>
        <strong>{say(texts.follows)}</strong>
      </p>
      <ul>
        {[isHead ? texts.gets : texts.getsOfOfficer, texts.waits, texts.danger].map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      {deputy !== undefined && <KeptCard key={deputy.id} {...{ deputy, headAbove, isHead }} />}
      <div class="buttons">
        <Button type="submit" busy={isBusy}>
          {say(texts.beOut)}
        </Button>
        {headAbove !== undefined && (
          <span class="quiet">{say(isTold({ name: officerName(headAbove.name) }))}</span>
        )}
      </div>
    </Form>
  );
}
