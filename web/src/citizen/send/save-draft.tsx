import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useSay } from '../../platform/language.ts';
import { decideKeeping, useDraftInHand } from './draft-in-hand.ts';
import { sendTexts } from './texts.ts';

/** Asks once whether the phone should keep the draft. */
export function SaveDraft() {
  const say = useSay();
  const { keeping } = useDraftInHand();
  switch (keeping) {
    case 'unasked':
      return (
        <Callout word={say(sendTexts.keepDraft)}>
          <p>{say(sendTexts.keepDraftHint)}</p>
          <div class="buttons">
            <Button look="second" onClick={() => void decideKeeping(true)}>
              {say(sendTexts.keepIt)}
            </Button>
            <Button look="second" onClick={() => void decideKeeping(false)}>
              {say(sendTexts.keepItNot)}
            </Button>
          </div>
        </Callout>
      );
    case 'refused':
      return <Callout look="warning">{say(sendTexts.draftNotKept)}</Callout>;
    case 'kept':
    case 'not-kept':
      return null;
  }
}
