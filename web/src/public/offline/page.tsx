import { Frame } from '../../design/frame.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useSay } from '../../platform/language.ts';
import { offlineTexts as texts } from './texts.ts';

/** What stands in the place of a page that was never opened while there was a connection. */
export default function OfflinePage() {
  const say = useSay();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.description)}</p>
      <p>{say(texts.kept)}</p>
      <p>{say(texts.again)}</p>
      <p>
        <PageLink to="home">{say(texts.home)}</PageLink>
      </p>
    </Frame>
  );
}
