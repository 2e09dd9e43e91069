import { HistoryPart } from '../../history/history-part.tsx';
import { useSay } from '../../platform/language.ts';
import { partTexts } from './history-texts.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { Happened, Opened } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { conversationIn, whoDidIt, writtenWith } from './what-happened.ts';
import { OwnWords } from './own-words.tsx';

interface ConversationProps {
  readonly history: readonly Happened[];
  readonly ticket: Opened;
}

/** What citizen and institution wrote to each other, the newest first. */
export function ConversationOfTicket({ history, ticket }: ConversationProps) {
  const say = useSay();
  if (ticket.history === undefined) return null;
  return (
    <HistoryPart
      id="conversation"
      title={texts.conversation}
      look="said"
      none={<p class="quiet">{say(texts.noConversation)}</p>}
      entries={conversationIn(history).map((entry) => ({
        key: entry.version,
        look: entry.by.actor === 'citizen' ? 'citizen' : 'office',
        content: <Said entry={entry} language={ticket.submission?.language} />,
      }))}
    />
  );
}

interface SaidProps {
  readonly entry: Happened;
  readonly language: 'sw' | 'en' | undefined;
}

function Said({ entry, language }: SaidProps) {
  const say = useSay();
  const parts = writtenWith(entry).filter(({ shown }) => shown);
  return (
    <>
      <p class="small quiet">
        <strong>{say(whoDidIt(entry.by))}</strong>, {entry.act.word}, {say(momentOfEntry(entry.at))}
      </p>
      {entry.lost && <strong>{entry.lost.word}</strong>}
      {parts.map(({ part, text }) => (
        <div key={part}>
          {parts.length > 1 && <p class="small part">{say(partTexts[part])}</p>}
          <OwnWords language={language}>{text}</OwnWords>
        </div>
      ))}
    </>
  );
}
