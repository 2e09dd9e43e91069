import { languageNames } from '../../design/texts.ts';
import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { useSay } from '../../platform/language.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { Opened } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { OwnWords } from './own-words.tsx';

/** What was sent, in its own words. */
export function WhatCitizenWrote({ ticket }: { readonly ticket: Opened }) {
  const say = useSay();
  const { submission, submittedAt } = ticket;
  // Who may read it with a reason is told so where the reason is asked.
  if (submission === undefined && ticket.shows === 'status') return null;
  if (submission === undefined) return <p class="quiet">{say(texts.nothingWritten)}</p>;
  const { language, description, remedySought, landmark, officerName, sentTo, lost } = submission;
  const rows: readonly (SummaryRow | false)[] = [
    remedySought !== undefined && {
      label: say(texts.remedySought),
      answer: <OwnWords language={language}>{remedySought}</OwnWords>,
    },
    landmark !== undefined && {
      label: say(texts.landmark),
      answer: <OwnWords language={language}>{landmark}</OwnWords>,
    },
    officerName !== undefined && {
      label: say(texts.officerName),
      answer: <OwnWords language={language}>{officerName}</OwnWords>,
    },
    { label: say(texts.sentTo), answer: say(sentTo.name) },
    { label: say(texts.submitted), answer: say(momentOfEntry(submittedAt)) },
    { label: say(texts.language), answer: languageNames[language] },
  ];
  return (
    <section aria-labelledby="written">
      <h2 id="written">{say(texts.written)}</h2>
      {ticket.shows === 'history' && <p class="quiet">{say(texts.onlyHistory)}</p>}
      {lost === undefined ? (
        <OwnWords language={language}>{description}</OwnWords>
      ) : (
        <p>
          <strong>{lost.word}</strong>
        </p>
      )}
      <Summary rows={rows.filter((row) => row !== false)} />
    </section>
  );
}
