import { access } from 'virtual:registry/access';
import { emergencyNumbers } from 'virtual:registry/emergency-numbers';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../design/button.tsx';
import { Frame } from '../../design/frame.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { pageAddresses } from '../../platform/addresses.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { handOffWords } from '../../platform/words-handoff.ts';
import { WithoutScript } from '../../without-script/without-script.tsx';
import { EmergencyList } from '../emergency-list.tsx';
import { homeTexts, threeSteps } from './texts.ts';
import './home.css';

/** Whom most matters want at once, and the number for children. */
const firstNumbers = emergencyNumbers
  .filter(({ categories, forChildren = false }) => forChildren || categories.length === mostCategories())
  .toSorted((one, other) => other.categories.length - one.categories.length);

function mostCategories(): number {
  return Math.max(...emergencyNumbers.map(({ categories }) => categories.length));
}

/** The first page: what happened, and whom it can be told otherwise. */
export default function HomePage() {
  const say = useSay();
  return (
    <Frame title={homeTexts.title} description={homeTexts.description}>
      <WithoutScript />
      <AskedFirst />
      <PageLink class="door" to="follow">
        <strong>{say(homeTexts.follow)}</strong>
        <span>{say(homeTexts.followBy)}</span>
      </PageLink>
      {access.dial !== undefined && (
        <section class="dial" aria-labelledby="dial">
          <h2 id="dial">{say(homeTexts.dial)}</h2>
          <p class="path">{say(access.dial)}</p>
          <p class="quiet">{say(homeTexts.anyPhone)}</p>
        </section>
      )}
      <section class="danger" aria-labelledby="danger">
        <h2 id="danger">{say(homeTexts.danger)}</h2>
        <EmergencyList numbers={firstNumbers} />
        <p>
          <PageLink to="help" part="emergency">
            {say(homeTexts.moreNumbers)}
          </PageLink>
        </p>
      </section>
      <h2>{say(homeTexts.how)}</h2>
      <ol class="steps">
        {threeSteps.map(({ title, text }) => (
          <li key={title.en}>
            <strong>{say(title)}</strong>
            <span>{say(text)}</span>
          </li>
        ))}
      </ol>
    </Frame>
  );
}

/** What happened, in somebody's own words: they go on to be sent in memory, and stand in no address. */
function AskedFirst() {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const [words, setWords] = useState('');
  return (
    <form
      class="asked-first"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        handOffWords(words);
        route(pageAddresses.send[language]);
      }}
    >
      <h1 tabIndex={-1}>
        <label for="words">{say(homeTexts.words)}</label>
      </h1>
      <p class="hint" id="words-hint">
        {say(homeTexts.wordsHint)}
      </p>
      <textarea
        class="input"
        id="words"
        rows={4}
        aria-describedby="words-hint"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div class="buttons">
        <Button type="submit">{say(homeTexts.goOn)}</Button>
      </div>
      <p class="promise">{say(homeTexts.anonymous)}</p>
    </form>
  );
}
