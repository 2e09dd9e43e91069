import { Frame } from '../../design/frame.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useSay } from '../../platform/language.ts';
import { notFoundTexts } from './texts.ts';

/** What stands where there is no page. */
export default function NotFoundPage() {
  const say = useSay();
  return (
    <Frame title={notFoundTexts.title} description={notFoundTexts.description}>
      <h1 tabIndex={-1}>{say(notFoundTexts.title)}</h1>
      <p>{say(notFoundTexts.description)}</p>
      <p>
        <PageLink to="home">{say(notFoundTexts.home)}</PageLink>
      </p>
    </Frame>
  );
}
