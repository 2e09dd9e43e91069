import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import { outcomeOf } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { monthInFull } from '../../platform/dates.ts';
import { usualWaitTexts } from './usual-wait-texts.ts';

type ToldWait = NonNullable<ReplyOf<'show-institution'>['usualWait']>;

/** How long an answer took there, in sentences. */
export function usualWaitSentences({ month, institution, days }: ToldWait): readonly Text[] {
  const { median, ninetieth } = days;
  return [
    median === undefined ? usualWaitTexts.moreThanHalf : usualWaitTexts.half({ days: String(median) }),
    ...(ninetieth === undefined ? [] : [usualWaitTexts.nineOfTen({ days: String(ninetieth) })]),
    usualWaitTexts.counted({
      where: institution?.name ?? usualWaitTexts.country,
      month: inEach((language) => monthInFull(month, language)),
    }),
  ];
}

/** Asks how long an answer usually takes at an institution. Nothing: that is not known. */
export async function askUsualWait(id: string): Promise<readonly Text[]> {
  const { data } = await outcomeOf((signal) =>
    apiClient.GET('/v1/institutions/{id}', { signal, params: { path: { id } } }),
  );
  return data?.usualWait === undefined ? [] : usualWaitSentences(data.usualWait);
}
