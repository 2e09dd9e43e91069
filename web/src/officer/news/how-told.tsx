import { useState } from 'preact/hooks';
import { emailWays, type EmailWay } from '../../../../domain/foundation/vocabulary/email-ways.ts';
import { failureSentence } from '../../api/problem.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { RowsTable } from '../platform/table.tsx';
import { askToChangeNews } from '../ticket/ask-to-change-news.ts';
import { newsKindTexts } from '../unread/texts.ts';
import { BrowserNotices } from './browser-notices.tsx';
import type { NewsOfOfficer } from './news-of-officer.ts';
import { emailWayTexts, newsTexts as texts } from './texts.ts';

type Choice = NewsOfOfficer['choices'][number];

interface HowToldProps extends Pick<NewsOfOfficer, 'choices'> {
  readonly toldUntil: NewsOfOfficer['toldUntil'] | undefined;
}

/** How an officer is told of each kind of news: changed at once. */
export function HowTold({ choices, toldUntil }: HowToldProps) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState(choices);
  const [said, setSaid] = useState('');
  const hold = (choice: Choice): void =>
    setChosen((all) => all.map((one) => (one.kind === choice.kind ? choice : one)));
  const choose = async (choice: Choice, email: EmailWay): Promise<void> => {
    hold({ ...choice, email });
    const failure = await askToChangeNews({ does: 'choose', kind: choice.kind, email });
    if (failure !== undefined) hold(choice);
    setSaid(failure === undefined ? say(texts.saved) : failureSentence(failure, language));
  };
  return (
    <section aria-labelledby="how-told" class="how-told">
      <h2 id="how-told">{say(texts.howTold)}</h2>
      <RowsTable
        look="figures told"
        caption={say(texts.howTold)}
        columns={[texts.when, texts.email].map((text) => say(text))}
        rows={chosen.map((choice) => ({
          key: choice.kind,
          cells: [
            <label key="kind" for={`told-${choice.kind}`}>
              {say(newsKindTexts[choice.kind])}
            </label>,
            <select
              key="email"
              class="input"
              id={`told-${choice.kind}`}
              value={choice.email}
              onChange={({ currentTarget: { value } }) => {
                const email = emailWays.find((way) => way === value);
                if (email !== undefined) void choose(choice, email);
              }}
            >
              {emailWays.map((way) => (
                <option key={way} value={way}>
                  {say(emailWayTexts[way])}
                </option>
              ))}
            </select>,
          ],
        }))}
      />
      <p class="small">
        <strong>{say(texts.danger)}</strong>: {say(texts.dangerAlways)}
      </p>
      <p class="quiet small">{say(texts.howHint)}</p>
      <p role="status" class="small">
        {said}
      </p>
      <BrowserNotices toldUntil={toldUntil} />
    </section>
  );
}
