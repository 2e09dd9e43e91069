import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { sampledThings, type SampledThing } from '../../../../domain/audit/audit-sample.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { Details } from '../../design/details.tsx';
import { Form } from '../../design/form.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { InstitutionField } from '../change/institution-field.tsx';
import { workAddress } from '../platform/addresses.ts';
import { datesOfDays, deskAddressOf } from './desk-query.ts';
import { asksOfSamples } from './samples-read.ts';
import { sampleTexts as texts } from './sample-texts.ts';

const sizes = ['10', '20', '50'] as const;

/** The form of a new sample, of the days that are chosen above it. */
export function AskForSample({ days }: { readonly days: number }) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const [of, setOf] = useState<SampledThing>('looks');
  const [size, setSize] = useState<(typeof sizes)[number]>('20');
  const [institution, setInstitution] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const key = useMemo(newKey, [of, size, institution, days]);
  const ask = async (): Promise<void> => {
    setBusy(true);
    const { data, failure: refused } = await asksOfSamples(
      {
        ...{ does: 'ask', of, size: Number(size), ...datesOfDays(days) },
        ...(institution !== '' && { institution }),
      },
      key,
    );
    setBusy(false);
    setFailure(refused);
    if (data !== undefined)
      route(`${workAddress('auditor', language)}${deskAddressOf({ part: 'sample', sample: data.sample })}`);
  };
  return (
    <Form busy={isBusy} onSubmit={() => void ask()}>
      <div class="asked-of-sample">
        <Radios
          id="sampled"
          label={say(texts.of)}
          choices={sampledThings.map((value) => ({ value, label: say(texts.things[value]) }))}
          chosen={of}
          onChange={setOf}
        />
        <Radios
          id="sample-size"
          label={say(texts.size)}
          choices={sizes.map((value) => ({ value, label: say(texts.sizes[value]) }))}
          chosen={size}
          onChange={setSize}
        />
      </div>
      <Details title={say(texts.onlyOne)}>
        <InstitutionField
          id="sample-office"
          label={say(texts.office)}
          under=""
          chosen={institution}
          onChange={setInstitution}
        />
      </Details>
      {failure !== undefined && (
        <Callout look="danger" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <div class="buttons">
        <Button type="submit" busy={isBusy}>
          {say(texts.ask)}
        </Button>
      </div>
    </Form>
  );
}
