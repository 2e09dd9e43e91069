import { useEffect, useState } from 'preact/hooks';
import { newsBesideLists } from '../../../../domain/foundation/vocabulary/news-beside-lists.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { inGroups } from '../../platform/digits.ts';
import { useResource } from '../../resource/use-resource.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { listTexts } from '../lists/texts.ts';
import { DueOfTicket } from '../lists/due-of-ticket.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { focusEntry, openFocusedEntry } from '../platform/focus-entry.ts';
import { officerApi } from '../session/officer-api.ts';
import { askToChangeNews } from '../ticket/ask-to-change-news.ts';
import { unreadCount } from '../unread/unread-count.ts';
import { HowTold } from './how-told.tsx';
import { ItemOfNews } from './item-of-news.tsx';
import type { NewsOfOfficer } from './news-of-officer.ts';
import { newsTexts as texts, notShownText } from './texts.ts';
import '../lists/lists.css';
import './news.css';

const shortcuts = [
  { keys: ['j', 'ArrowDown'], says: listTexts.next, does: () => void focusEntry(1) },
  { keys: ['k', 'ArrowUp'], says: listTexts.previous, does: () => void focusEntry(-1) },
  { keys: ['Enter'], says: listTexts.open, does: openFocusedEntry },
];

const shown = {
  all: { text: texts.all, has: () => true },
  toMe: { text: texts.toMe, has: ({ kind }: NewsOfOfficer['items'][number]) => kind !== 'watched' },
  watched: { text: texts.watchedOnes, has: ({ kind }: NewsOfOfficer['items'][number]) => kind === 'watched' },
} as const;
type Which = keyof typeof shown;
const whiches = Object.keys(shown) as readonly Which[];

/** What asks something of an officer, what happens to tickets that they watch, and how they are told. */
export default function NewsPage({ me }: WorkPageProps) {
  const say = useSay();
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const { data, failure, again } = useResource(
    (request) => officerApi.GET('/v1/officer/news', request),
    [language, round],
  );
  const [last, setLast] = useState<NewsOfOfficer>();
  useEffect(() => {
    if (data === undefined) return;
    setLast(data);
    // What the head of the page counts. No notice: whoever reads this sees it.
    unreadCount.become(Math.min(data.unread, newsBesideLists));
  }, [data]);
  const news = data ?? last;
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me} shortcuts={shortcuts}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>{failureSentence(failure, language)}</p>
          <Button look="second" onClick={again}>
            {say(texts.retry)}
          </Button>
        </Callout>
      )}
      {news === undefined ? (
        failure === undefined && <Skeleton lines={8} />
      ) : (
        <div class="news-page">
          <div>
            <Items news={news} onChanged={() => setRound(round + 1)} />
            <Watched news={news} onChanged={() => setRound(round + 1)} />
          </div>
          <HowTold choices={news.choices} toldUntil={news.toldUntil} />
        </div>
      )}
    </WorkFrame>
  );
}

interface PartProps {
  readonly news: NewsOfOfficer;
  readonly onChanged: () => void;
}

function Items({ news, onChanged }: PartProps) {
  const say = useSay();
  const [which, setWhich] = useState<Which>('all');
  const items = news.items.filter(shown[which].has);
  const { toldUntil: until } = news;
  const readAll = async (): Promise<void> => {
    if (until !== undefined && (await askToChangeNews({ does: 'read', until })) === undefined) onChanged();
  };
  return (
    <section aria-labelledby="items-of-news">
      <h2 id="items-of-news" class="unseen">
        {say(texts.title)}
      </h2>
      <div class="news-filters">
        <div role="group" aria-label={say(texts.which)}>
          {whiches.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={name === which}
              onClick={() => setWhich(name)}
            >
              {say(shown[name].text)} <span class="number">{news.items.filter(shown[name].has).length}</span>
            </button>
          ))}
        </div>
        {news.unread > 0 && (
          <Button look="plain" onClick={() => void readAll()}>
            {say(texts.allRead)}
          </Button>
        )}
      </div>
      {items.length === 0 ? (
        <p class="quiet">{say(which === 'all' ? texts.none : texts.noneOfThese)}</p>
      ) : (
        <ol class="news-list">
          {items.map((item) => (
            <ItemOfNews
              key={item.id}
              item={item}
              ticket={news.tickets.find(({ number }) => number === item.number)}
            />
          ))}
        </ol>
      )}
      {news.unknown !== undefined && <p class="quiet small">{say(notShownText(news.unknown))}</p>}
    </section>
  );
}

function Watched({ news, onChanged }: PartProps) {
  const say = useSay();
  const stop = async (ticket: string): Promise<void> => {
    if ((await askToChangeNews({ does: 'unwatch', ticket })) === undefined) onChanged();
  };
  return (
    <section aria-labelledby="watched-tickets" class="watched-tickets">
      <h2 id="watched-tickets">{say(texts.youWatch)}</h2>
      {news.watched.length === 0 ? (
        <p class="quiet">{say(texts.watchNone)}</p>
      ) : (
        <>
          <p class="quiet small">{say(texts.watchHint)}</p>
          <ul>
            {news.watched.map(({ number }) => {
              const line = news.tickets.find((ticket) => ticket.number === number);
              const name = line?.subject ?? inGroups(number);
              return (
                <li key={number}>
                  <WorkLink to="ticket" number={number}>
                    {name}
                  </WorkLink>
                  {line !== undefined && <DueOfTicket line={line} />}
                  <Button
                    look="plain"
                    aria-label={`${say(texts.stop)}: ${name}`}
                    onClick={() => void stop(number)}
                  >
                    {say(texts.stop)}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
