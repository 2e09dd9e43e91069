import { outcomes } from '../../../../domain/foundation/vocabulary/findings.ts';
import { closingReasons, statuses, statusNames } from '../../../../domain/foundation/vocabulary/statuses.ts';
import { closingWords } from '../../../../words/closing-reasons.ts';
import { outcomeMeanings, outcomeWords } from '../../../../words/findings.ts';
import { statusMeanings, statusWords } from '../../../../words/statuses.ts';
import { Frame } from '../../design/frame.tsx';
import { Tag } from '../../design/tag.tsx';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { Meanings } from './meanings.tsx';
import { statusesPage as texts, waitsForWords } from './texts.ts';
import './statuses.css';

/** What each status means, and what somebody can do in it. */
export default function StatusesPage() {
  const say = useSay();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      {statusNames.map((status) => (
        <section key={status} class="status" aria-labelledby={status}>
          <h2 id={status}>
            <Tag group={statuses[status].group}>{upperFirst(say(statusWords[status]))}</Tag>
          </h2>
          <p>{say(statusMeanings[status].meaning)}</p>
          <dl class="summary">
            <div>
              <dt>{say(texts.who)}</dt>
              <dd>{say(waitsForWords[status])}</dd>
            </div>
            <div>
              <dt>{say(texts.can)}</dt>
              <dd>{say(statusMeanings[status].now)}</dd>
            </div>
          </dl>
        </section>
      ))}
      <Meanings
        id="outcomes"
        title={texts.outcomes}
        rows={outcomes.map((outcome) => ({ name: outcomeWords[outcome], meaning: outcomeMeanings[outcome] }))}
      />
      <Meanings
        id="closing"
        title={texts.closing}
        rows={closingReasons.map((reason) => closingWords[reason])}
      />
    </Frame>
  );
}
