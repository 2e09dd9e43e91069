import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import type { TicketDraft } from '../../phone/stored.ts';
import { dropDraftInHand, takeUpDraft, useDraftInHand } from './draft-in-hand.ts';
import { sendTexts } from './texts.ts';

/** Offers the draft that this phone keeps, before another one is begun. */
export function FoundDraft() {
  const say = useSay();
  const { keeping, draft } = useDraftInHand();
  const [found, setFound] = useState<TicketDraft>();
  const [deleted, setDeleted] = useState(false);
  useEffect(() => {
    import('../../phone/draft.ts')
      .then(async ({ storedDraft }) => setFound(await storedDraft()))
      .catch(() => undefined); // a draft that can't be read now is not offered
  }, []);
  const isAnother = found !== undefined && found.key !== draft.key && keeping === 'unasked';
  return (
    <>
      {isAnother && (
        <section class="bottom-bar" aria-label={say(sendTexts.draftFound)}>
          <strong>{say(sendTexts.draftFound)}</strong>
          <div class="buttons">
            <Button look="second" onClick={() => takeUpDraft(found, 'kept')}>
              {say(sendTexts.takeUp)}
            </Button>
            <Button
              look="plain"
              onClick={() => {
                setFound(undefined);
                setDeleted(true);
                void dropDraftInHand();
              }}
            >
              {say(sendTexts.deleteDraft)}
            </Button>
          </div>
        </section>
      )}
      <p class="unseen" role="status">
        {deleted && say(sendTexts.draftDeleted)}
      </p>
    </>
  );
}
