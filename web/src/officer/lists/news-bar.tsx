import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import type { ListNews } from './list-state.ts';
import { listTexts as texts, newsOf } from './texts.ts';

interface NewsBarProps {
  readonly news: ListNews | undefined;
  /** The list could not be read again. */
  readonly isStale: boolean;
  readonly onShow: () => void;
}

/** What is new in a list, said without moving it. It has its place before there is anything to say. */
export function NewsBar({ news, isStale, onShow }: NewsBarProps) {
  const say = useSay();
  return (
    <div class="news of-list">
      <span role="status">
        {news !== undefined
          ? say(newsOf({ came: news.came.length, left: news.left.length }))
          : isStale
            ? say(texts.stale)
            : ''}
      </span>
      {news !== undefined && (
        <Button look="plain" onClick={onShow}>
          {say(texts.show)}
        </Button>
      )}
    </div>
  );
}
