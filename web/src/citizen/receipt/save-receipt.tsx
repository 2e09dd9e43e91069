import { access } from 'virtual:registry/access';
import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Details } from '../../design/details.tsx';
import { Form } from '../../design/form.tsx';
import { TextField } from '../../design/text-field.tsx';
import { inGroups, onlyDigits } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { saveTicket } from '../../phone/saved-tickets.ts';
import type { SentReceipt } from '../../phone/outbox-ticket.ts';
import { receiptInWords, receiptTexts } from './texts.ts';

export interface SaveReceiptProps {
  readonly receipt: SentReceipt;
  readonly isKept: boolean;
  /** Somebody tried to leave before. */
  readonly isReminded: boolean;
  readonly onKept: () => void;
}

const printPage = (): Promise<void> => {
  print();
  return Promise.resolve();
};

/** Every way to keep number and secret. One is enough. */
export function SaveReceipt({ receipt, isKept, isReminded, onKept }: SaveReceiptProps) {
  const say = useSay();
  const { number, secret } = receipt;
  const [said, setSaid] = useState('');
  const inWords = say(receiptInWords({ number: inGroups(number), secret: inGroups(secret) }));

  /** Does it, and says how it went. A person who changes their mind while sharing kept nothing. */
  const keepBy = async (keep: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await keep();
      setSaid(done);
      onKept();
    } catch (failed) {
      const gaveUp = failed instanceof DOMException && failed.name === 'AbortError';
      setSaid(gaveUp ? '' : say(receiptTexts.notDone));
    }
  };
  const savePicture = async (): Promise<void> => {
    const [{ receiptPicture }, { saveFile }] = await Promise.all([
      import('./receipt-picture.ts'),
      import('../../platform/save-file.ts'),
    ]);
    saveFile(
      await receiptPicture(receipt, say, { host: location.host, dial: access.dial }),
      `mrejesho-${number}.png`,
    );
  };
  const canShare = typeof navigator !== 'undefined' && 'share' in navigator;
  return (
    <div class="screen-only">
      <p class="how-kept" role="status">
        {isKept ? (
          <strong class="done">
            {said} {say(receiptTexts.kept)}
          </strong>
        ) : (
          <>
            {isReminded && <strong class="reminder">{say(receiptTexts.keepFirst)} </strong>}
            {said || say(receiptTexts.keepWhy)}
          </>
        )}
      </p>
      <div class="buttons">
        <Button
          look="second"
          onClick={() => void keepBy(() => navigator.clipboard.writeText(inWords), say(receiptTexts.copied))}
        >
          {say(receiptTexts.copy)}
        </Button>
        {canShare && (
          <Button
            look="second"
            onClick={() => void keepBy(() => navigator.share({ text: inWords }), say(receiptTexts.shareDone))}
          >
            {say(receiptTexts.share)}
          </Button>
        )}
        <Button look="second" onClick={() => void keepBy(savePicture, say(receiptTexts.pictureDone))}>
          {say(receiptTexts.picture)}
        </Button>
        <Button look="second" onClick={() => void keepBy(printPage, say(receiptTexts.printDone))}>
          {say(receiptTexts.print)}
        </Button>
      </div>
      <TypeAgain
        secret={secret}
        onTyped={() => {
          setSaid(say(receiptTexts.typedRight));
          onKept();
        }}
      />
      <KeepOnDevice
        receipt={receipt}
        onKept={() => {
          setSaid(say(receiptTexts.onDeviceDone));
          onKept();
        }}
      />
    </div>
  );
}

/** So many digits show that the paper has them. */
const digitsTyped = 4;

/** For who wrote it on paper: a part of it, typed again. */
function TypeAgain({ secret, onTyped }: { readonly secret: string; readonly onTyped: () => void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const check = (): void => {
    const isRight = onlyDigits(typed).endsWith(secret.slice(-digitsTyped)) && onlyDigits(typed) !== '';
    setWrong(!isRight);
    if (isRight) onTyped();
  };
  return (
    <Details title={say(receiptTexts.typed)}>
      <Form onSubmit={check}>
        <TextField
          id="typed"
          label={say(receiptTexts.typeAgain)}
          mistake={isWrong ? say(receiptTexts.typedWrong) : undefined}
          keys="numeric"
          look={['digits', 'short']}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" look="second">
          {say(receiptTexts.confirm)}
        </Button>
        <p class="unseen" role="status">
          {isWrong && say(receiptTexts.typedWrong)}
        </p>
      </Form>
    </Details>
  );
}

/** In characters: a name, not a story. */
const longestLabel = 40;

/** On the phone itself, only by this button. */
function KeepOnDevice(props: { readonly receipt: SentReceipt; readonly onKept: () => void }) {
  const { receipt, onKept } = props;
  const say = useSay();
  const [label, setLabel] = useState('');
  const [isRefused, setRefused] = useState(false);
  const keep = async (): Promise<void> => {
    const { number, secret } = receipt;
    try {
      await saveTicket({ number, secret, label: label.trim().slice(0, longestLabel) });
      onKept();
    } catch {
      setRefused(true);
    }
  };
  return (
    <Details title={say(receiptTexts.onDevice)}>
      <p>{say(receiptTexts.onDeviceWhy)}</p>
      <TextField
        id="label"
        label={say(receiptTexts.label)}
        optional
        mistake={isRefused ? say(receiptTexts.onDeviceRefused) : undefined}
        value={label}
        onChange={setLabel}
      />
      <Button look="second" onClick={() => void keep()}>
        {say(receiptTexts.onDevice)}
      </Button>
    </Details>
  );
}
