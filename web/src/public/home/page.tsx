import { Frame } from '../../design/frame.tsx';
import { useSay } from '../../language.ts';
import { homeTexts } from './texts.ts';

/** The first page: what this is, and the two doors. */
export default function HomePage() {
  const say = useSay();
  return (
    <Frame title={homeTexts.title} description={homeTexts.description}>
      <h1 tabIndex={-1}>{say(homeTexts.title)}</h1>
      <p>{say(homeTexts.lead)}</p>
      <p>{say(homeTexts.anonymous)}</p>
    </Frame>
  );
}
