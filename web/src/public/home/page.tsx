import { access } from 'virtual:registry/access';
import { emergencyNumbers } from 'virtual:registry/emergency-numbers';
import { Frame } from '../../design/frame.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useSay } from '../../platform/language.ts';
import { EmergencyList } from '../emergency-list.tsx';
import { doors, homeTexts, threeSteps } from './texts.ts';
import './home.css';

/** Whom most matters want at once, and the number for children. */
const firstNumbers = emergencyNumbers
  .filter(({ categories, forChildren = false }) => forChildren || categories.length === mostCategories())
  .toSorted((one, other) => other.categories.length - one.categories.length);

function mostCategories(): number {
  return Math.max(...emergencyNumbers.map(({ categories }) => categories.length));
}

/** The first page: what this is, and the two doors. */
export default function HomePage() {
  const say = useSay();
  return (
    <Frame title={homeTexts.title} description={homeTexts.description}>
      <h1 tabIndex={-1}>{say(homeTexts.title)}</h1>
      <p class="lead">{say(homeTexts.lead)}</p>
      <ul class="doors">
        {doors.map(({ to, name, about }) => (
          <li key={to}>
            <PageLink class="door" to={to}>
              <strong>{say(name)}</strong>
              <span>{say(about)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      <p class="promise">{say(homeTexts.anonymous)}</p>
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
