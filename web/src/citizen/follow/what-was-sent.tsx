import type { ComponentChildren } from 'preact';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Details } from '../../design/details.tsx';
import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { Followed } from './followed.ts';
import { ticketTexts as texts } from './ticket-texts.ts';

/** Where it happened, the narrowest part first; undefined where the registry has none of its parts any more. */
function placeText(
  { whereabouts, ward, council, region }: NonNullable<Followed['place']>,
  say: (text: Text) => string,
): string | undefined {
  const names = [ward, council, region].flatMap((part) => (part === undefined ? [] : say(part.name)));
  const text = [...(whereabouts === undefined ? [] : [whereabouts.word]), ...names].join(', ');
  return text === '' ? undefined : upperFirst(text);
}

/** The ticket as its citizen wrote it. */
export function WhatWasSent({ ticket }: { readonly ticket: Followed }) {
  const say = useSay();
  const { kind, category, openness, place, landmark, description, remedySought, officerName, cites, lost } =
    ticket;
  const rows: readonly [string, ComponentChildren][] = [
    [say(texts.kind), upperFirst(kind.word)],
    [say(texts.category), say(category.name)],
    [say(texts.place), place && placeText(place, say)],
    [say(texts.landmark), landmark],
    [say(texts.openness), upperFirst(openness.word)],
    [say(texts.words), lost === undefined ? description : <strong>{description}</strong>],
    [say(texts.remedySought), remedySought],
    [say(texts.officerName), officerName],
    [say(texts.cites), cites && inGroups(cites)],
  ];
  return (
    <Details title={say(texts.sent)}>
      <Summary
        rows={rows.flatMap(([label, answer]): readonly SummaryRow[] =>
          answer === undefined ? [] : [{ label, answer }],
        )}
      />
    </Details>
  );
}
