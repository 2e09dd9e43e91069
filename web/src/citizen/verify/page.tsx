import { useEffect, useState } from 'preact/hooks';
import { Details } from '../../design/details.tsx';
import { Frame } from '../../design/frame.tsx';
import { useSay } from '../../platform/language.ts';
import { WithoutScript } from '../../without-script/without-script.tsx';
import { DropFile } from './drop-file.tsx';
import { checkProof, documentIn, loadVerifier, type FileCheck } from './read-file.ts';
import { ProofResult } from './proof-result.tsx';
import { verifyTexts as texts } from './texts.ts';
import './verify.css';

interface Checked {
  readonly document: unknown;
  readonly check: FileCheck;
}

/** Checks the proof of a receipt in the browser: without network, and without anything leaving it. */
export default function VerifyPage() {
  const say = useSay();
  const [checked, setChecked] = useState<Checked>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void loadVerifier();
  }, []);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    const document = await documentIn(file);
    setChecked({ document, check: await checkProof(document) });
    setBusy(false);
  };
  return (
    <Frame title={texts.title} description={texts.description}>
      <WithoutScript />
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <p>{say(texts.offline)}</p>
      <Details title={say(texts.whatItIs)}>
        <p>{say(texts.whatItIsMeans)}</p>
      </Details>
      <Details title={say(texts.notYet)}>
        <p>{say(texts.notYetMeans)}</p>
      </Details>
      <DropFile onFile={(file) => void take(file)} />
      <p role="status" class={busy ? '' : 'unseen'}>
        {busy ? say(texts.checking) : ''}
      </p>
      {checked !== undefined && !busy && <ProofResult document={checked.document} check={checked.check} />}
    </Frame>
  );
}
