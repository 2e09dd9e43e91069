import { useMemo, useState } from 'preact/hooks';
import { findingVerdicts, type FindingVerdict } from '../../../../domain/audit/audit-sample.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { Form } from '../../design/form.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { officersTextRules } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { asksOfSamples, type AskedOfSamples } from './samples-read.ts';
import { sampleTexts as texts, verdictTexts } from './sample-texts.ts';

interface WriteFindingProps {
  readonly sample: string;
  readonly item: string;
  readonly onFiled: () => void;
}

/** Writes down what was found of something drawn: that it is in order, or what is not, with a note. */
export function WriteFinding({ sample, item, onFiled }: WriteFindingProps) {
  const say = useSay();
  const language = useLanguage();
  const [verdict, setVerdict] = useState<FindingVerdict>('in-order');
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [isBusy, setBusy] = useState(false);
  const key = useMemo(newKey, [verdict, note]);
  const file = async (): Promise<void> => {
    const written = note.trim();
    const asked: AskedOfSamples | undefined =
      verdict === 'in-order'
        ? { does: 'approve', sample, item, ...(written !== '' && { note: written }) }
        : written === ''
          ? undefined
          : { does: 'object', sample, item, verdict, note: written };
    setMissing(asked === undefined);
    if (asked === undefined) return;
    setBusy(true);
    const { failure: refused } = await asksOfSamples(asked, key);
    setBusy(false);
    setFailure(refused);
    if (refused === undefined) onFiled();
  };
  return (
    <Form busy={isBusy} onSubmit={() => void file()}>
      <Radios
        id={`verdict-${item}`}
        label={say(texts.verdict)}
        choices={findingVerdicts.map((value) => ({ value, label: say(verdictTexts[value]) }))}
        chosen={verdict}
        onChange={setVerdict}
      />
      <TextArea
        id={`note-${item}`}
        label={say(texts.note)}
        optional={verdict === 'in-order'}
        mistake={isMissing ? say(texts.noteMissing) : undefined}
        value={note}
        atMost={officersTextRules.atMost}
        rows={2}
        onChange={setNote}
      />
      {failure !== undefined && (
        <Callout look="danger" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <div class="buttons">
        <Button type="submit" busy={isBusy}>
          {say(texts.file)}
        </Button>
      </div>
    </Form>
  );
}
