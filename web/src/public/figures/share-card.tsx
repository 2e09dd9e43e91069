import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { saveFile } from '../../platform/save-file.ts';
import { drawCard, snippetOf, type CardWords } from './draw-card.ts';
import type { SharesReply } from './published.ts';
import { figuresPage as texts, placeInMonth, ofHundredText, sourceText, yearAgoText } from './texts.ts';

export interface ShareCardProps {
  readonly name: Text;
  readonly shares: SharesReply;
}

/** A card with the share of a place, as a picture or as a piece of a page: static, so nothing of its readers is known here. */
export function ShareCard({ name, shares: { month, share, trend } }: ShareCardProps) {
  const say = useSay();
  const [isCopied, setCopied] = useState(false);
  if (share === undefined) return null;
  const address = location.href;
  const before = trend[0]?.share;
  const card: CardWords = {
    place: say(placeInMonth(name, month)),
    share: say(ofHundredText(share.inTime / share.due)),
    said: `${say(texts.answeredInTime)}.${before === undefined ? '' : ` ${say(yearAgoText(before.inTime / before.due))}`}`,
    source: say(sourceText(`${location.host}${location.pathname}`)),
  };
  const snippet = snippetOf(card, address);
  return (
    <section aria-labelledby="card">
      <h2 id="card">{say(texts.cards)}</h2>
      <p class="small quiet">{say(texts.cardsNote)}</p>
      <div class="card">
        <p>{card.place}</p>
        <p class="share">{card.share}</p>
        <p>{card.said}</p>
        <p class="small">{card.source}</p>
      </div>
      <Button
        look="second"
        onClick={() => {
          void drawCard(card).then((picture) => saveFile(picture, `mrejesho-${month}.png`));
        }}
      >
        {say(texts.downloadPicture)}
      </Button>
      <Details title={say(texts.snippet)}>
        <label class="small quiet" for="snippet">
          {say(texts.snippetHint)}
        </label>
        <textarea id="snippet" class="snippet" rows={6} readOnly value={snippet} />
        <Button
          look="second"
          onClick={() => {
            void navigator.clipboard.writeText(snippet).then(() => setCopied(true));
          }}
        >
          {say(texts.copy)}
        </Button>
        <p role="status">{isCopied && say(texts.copied)}</p>
      </Details>
    </section>
  );
}
