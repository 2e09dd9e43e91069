import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Form } from '../../design/form.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { useSay } from '../../platform/language.ts';
import type { CheckedRowReply } from './sheet.ts';
import { doesSay, sheetTexts as texts } from './texts.ts';
import type { Sheet } from './use-sheet.ts';

const whyField = 'why-of-sheet';

/** What changes if one goes on now: the parts add up to the rows of the file, and the button says the same sum. */
export function SheetDifference({
  sheet,
  checked,
}: {
  readonly sheet: Sheet;
  readonly checked: readonly CheckedRowReply[];
}) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const { errors, tries, errorAt, showErrors } = useFormErrors();
  const count = (holds: (row: CheckedRowReply) => boolean): number => checked.filter(holds).length;
  const offices = count(({ state, is }) => state === 'good' && is === 'office');
  const persons = count(({ state, is }) => state === 'good' && is === 'person');
  const moves = count(({ state }) => state === 'moves');
  const guarded = count(({ state }) => state === 'guarded');
  const add = offices + persons + moves;
  const parts = [
    ['+', texts.offices, offices],
    ['+', texts.persons, persons],
    ['→', texts.moving, moves],
    ['2', texts.waiting, guarded],
    ['=', texts.already, count(({ state }) => state === 'same')],
    ['×', texts.leftOut, count(({ state }) => state === 'wrong')],
  ] as const;
  const apply = (): void => {
    if (why.trim() === '') showErrors([{ field: whyField, text: say(texts.whyMissing) }]);
    else sheet.apply(why.trim());
  };
  return (
    <section aria-labelledby="difference-of-sheet">
      <h2 id="difference-of-sheet">{say(texts.difference)}</h2>
      <table class="sheet-sum">
        <tbody>
          {parts
            .filter(([, , number]) => number > 0)
            .map(([sign, words, number]) => (
              <tr key={say(words)}>
                <td aria-hidden="true">{sign}</td>
                <th scope="row">{say(words)}</th>
                <td>{number}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{say(texts.sum)}</th>
            <td>{checked.length}</td>
          </tr>
        </tfoot>
      </table>
      {add + guarded === 0 ? (
        <p>{say(texts.nothing)}</p>
      ) : sheet.isStale ? (
        <div class="buttons">
          <Button busy={sheet.busy} onClick={sheet.check}>
            {say(texts.again)}
          </Button>
        </div>
      ) : (
        <>
          <ErrorSummary errors={errors} tries={tries} />
          <Form busy={sheet.busy} onSubmit={apply}>
            <TextField
              id={whyField}
              label={say(texts.why)}
              hint={say(texts.whyHint)}
              value={why}
              mistake={errorAt(whyField)}
              onChange={setWhy}
            />
            <div class="buttons">
              <Button type="submit" busy={sheet.busy}>
                {say(doesSay(add, guarded))}
              </Button>
            </div>
          </Form>
        </>
      )}
      {guarded > 0 && (
        <Callout look="warning" word={say(texts.two)}>
          <p>{say(texts.twoText)}</p>
        </Callout>
      )}
    </section>
  );
}
