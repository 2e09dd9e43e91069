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
import { awayText, colleagueText, missingOfAway, outTexts as texts } from './out-texts.ts';
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
  const { officers, actingHeads } = staff;
  const colleagues = officers.filter(({ id, standsIn }) => standsIn && id !== head);
  return (
    <section class="out-of-office" aria-labelledby={`out-${institution}`}>
      <h3 id={`out-${institution}`}>{say(texts.heading)}</h3>
      {actingHeads.length > 0 && (
        <ul>
          {actingHeads.map((one) => (
            <ActsForHead key={one.from} {...{ institution, one, onDone }} />
          ))}
        </ul>
      )}
      <p>{say(colleagues.length === 0 ? texts.nobody : texts.means)}</p>
      {colleagues.length > 0 && (
        <Details key={handed} title={say(texts.beOut)}>
          <OutForm
            {...{ institution, colleagues }}
            onDone={() => {
              setHanded(handed + 1);
              onDone(texts.done);
            }}
          />
        </Details>
      )}
    </section>
  );
}

interface ActsForHeadProps {
  readonly institution: string;
  readonly one: ActingHead;
  readonly onDone: (what: Text) => void;
}

/** Who acts, from when until when; whom the head named ends by one press. */
function ActsForHead({ institution, one, onDone }: ActsForHeadProps) {
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
    const body = { deputy: officer.id, why: say(texts.back) };
    const { data, failure } = await postDeputy(institution, body, key);
    setBusy(false);
    if (data === undefined) showErrors(errorsOf(failure, language));
    else onDone(texts.ended);
  };
  return (
    <li>
      <ErrorSummary errors={errors} tries={tries} />
      <p>{say(awayText({ name, from: day(from), until: day(until) }))}</p>
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
function OutForm({ institution, colleagues, onDone }: OutFormProps) {
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
        choices={colleagues.map(({ id, name, load }) => ({
          value: id,
          label: say(colleagueText({ name, open: String(load.open) })),
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
        {[texts.gets, texts.waits, texts.kept, texts.told].map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      <div class="buttons">
        <Button type="submit" busy={isBusy}>
          {say(texts.beOut)}
        </Button>
      </div>
    </Form>
  );
}
