import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { TicketMovedOn } from './moved-on.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { readAnew } from './ticket-state.ts';
import { whoDidIt } from './what-happened.ts';

interface MeanwhileProps {
  readonly moved: TicketMovedOn;
  /** Its officer knows by now, and does the act all the same. */
  readonly onGoOn: () => void;
}

/** Nothing was sent, for the ticket is no longer as it was read: what happened, and how to go on. */
export function WhatHappenedMeanwhile({ moved, onGoOn }: MeanwhileProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div class="callout warning meanwhile" role="alert">
      <h3 class="word">{say(texts.movedOn)}</h3>
      <p>{say(texts.movedOnMeans)}</p>
      <ul>
        {moved.meanwhile.map(({ version, act, at, by }) => (
          <li key={version}>
            <strong>{act.word}</strong>, {say(whoDidIt(by))}, {say(momentOfEntry(at))}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <Button look="second" onClick={() => void readAnew(language)}>
          {say(texts.showNews)}
        </Button>
        <Button onClick={onGoOn}>{say(texts.sendAnyway)}</Button>
      </div>
    </div>
  );
}
