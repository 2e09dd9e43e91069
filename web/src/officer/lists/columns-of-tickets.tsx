import { useSay } from '../../platform/language.ts';
import { listTexts as texts } from './texts.ts';

/** What the columns of a list of waiting tickets are called. */
export function ColumnsOfTickets() {
  const say = useSay();
  return (
    <>
      <span class="due">{say(texts.due)}</span>
      <span class="subject">{say(texts.subject)}</span>
      <span class="number">{say(texts.number)}</span>
      <span class="about">{say(texts.about)}</span>
      <span class="state">{say(texts.status)}</span>
      <span class="who-has-it">{say(texts.officer)}</span>
    </>
  );
}
