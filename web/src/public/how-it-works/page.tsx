import { Frame } from '../../design/frame.tsx';
import { Sections } from '../../design/sections.tsx';
import { useSay } from '../../platform/language.ts';
import { Climb } from './climb.tsx';
import { howItWorksPage as texts, specialCases, waySteps, whoWords } from './texts.ts';
import './how-it-works.css';

/** The way of a ticket, from sending to the very top. */
export default function HowItWorksPage() {
  const say = useSay();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <h2>{say(texts.steps)}</h2>
      <ol class="way">
        {waySteps.map(({ who, title, says }) => (
          <li key={title.en} class={who}>
            <h3>{say(title)}</h3>
            <p class="who">{say(whoWords[who])}</p>
            {says.map((sentence) => (
              <p key={sentence.en}>{say(sentence)}</p>
            ))}
          </li>
        ))}
      </ol>
      <h2>{say(texts.climb)}</h2>
      <Climb />
      <p>{say(texts.climbText)}</p>
      <p>{say(texts.top)}</p>
      <Sections sections={specialCases} />
    </Frame>
  );
}
