import { useRef } from 'preact/hooks';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { chosenBeforehand } from '../../../domain/institutions/understanding/confidence.ts';
import type { ShownUnderstanding } from '../../../domain/institutions/understanding/shown-understanding.ts';
import { mostSuggested } from '../../../domain/institutions/understanding/understanding.ts';
import { apiClient } from '../api/client.ts';
import { skipped, type Fetched } from '../api/problem.ts';
import type { RequestTo } from '../api/routes.ts';
import { useLanguage } from '../platform/language.ts';
import { savesData } from '../platform/saves-data.ts';
import { untilReleased } from '../platform/until-released.ts';
import { useResource } from '../resource/use-resource.ts';
import {
  isGraveMatter,
  isOfSomebodysWork,
  mayNeedHelp,
  type SuggestedPart,
  type TicketAnswers,
} from './ticket-answers.ts';

export type WhatIsRead = ShownUnderstanding;
type Matter = NonNullable<TicketAnswers['category']>;

/** What was chosen, and not only suggested. That there is no place is a choice too, once one was suggested. */
export function isChosen(part: SuggestedPart, answers: TicketAnswers): boolean {
  const { suggested = [], understood, kind, category, region, whereabouts, institution, about } = answers;
  const answer = { kind, category, place: region ?? whereabouts, office: institution, about }[part];
  return (
    !suggested.includes(part) && (answer !== undefined || (part === 'place' && understood !== undefined))
  );
}

/** The words, and with them what is certain because it was chosen. */
export function wordsToUnderstand(answers: TicketAnswers): RequestTo<'understand-words'> {
  const { description, kind, category, region, council, ward, whereabouts } = answers;
  const isKindChosen = kind !== undefined && isChosen('kind', answers);
  const isCategoryChosen = category !== undefined && isChosen('category', answers);
  return {
    text: description.trim(),
    ...(isKindChosen && { kind }),
    ...(isCategoryChosen && { category: category.id }),
    ...(isChosen('place', answers) && {
      ...(region && { region: region.id }),
      ...(council && { council: council.id }),
      ...(ward && { ward: ward.id }),
      ...(whereabouts && { whereabouts }),
    }),
  };
}

type Offline = (body: RequestTo<'understand-words'>, language: Language) => Promise<WhatIsRead>;

/** So long, in milliseconds, the service may think before words are understood without it. */
const patience = 4_000;

/**
 * The service's answer, or what is understood without it: where there is no line, it is slow, or has a fault. Whichever of the two comes
 * first is taken: what the page needs for it may have to be loaded over the same slow line, and is not where somebody saves data.
 */
async function firstUnderstood(
  asked: Promise<Fetched<WhatIsRead>>,
  offline: () => Promise<WhatIsRead>,
): Promise<Fetched<WhatIsRead>> {
  const answered = asked.then((answer) =>
    answer.response.status < 500 ? answer : Promise.reject(new Error(String(answer.response.status))),
  );
  const outOfPatience = new Promise<void>((done) => savesData() || setTimeout(done, patience));
  const isWithout = await Promise.race([
    answered.then(
      () => false,
      () => true,
    ),
    outOfPatience.then(() => true),
  ]);
  if (!isWithout) return asked;
  const ownReading = async () => ({ data: await offline(), response: new Response() });
  return Promise.any([answered, ownReading()]).catch(() => asked);
}

/**
 * What is understood of the words, asked anew whenever something is chosen; until that is answered, what was understood before
 * stands. `offline` understands what the service doesn't answer; without it, and before there are words, nothing is understood.
 */
export function useUnderstanding(answers: TicketAnswers, offline?: Offline) {
  const body = wordsToUnderstand(answers);
  const language = useLanguage();
  const reading = useResource(
    async (request): Promise<Fetched<WhatIsRead>> => {
      if (body.text === '') return skipped();
      void untilReleased();
      const asked = apiClient.POST('/v1/understandings', { ...request, body });
      const answer = await (offline === undefined
        ? asked
        : firstUnderstood(asked, () => offline(body, language)));
      await untilReleased();
      return answer;
    },
    [JSON.stringify(body)],
  );
  const last = useRef<WhatIsRead>(undefined);
  const first = useRef<WhatIsRead>(undefined);
  if (reading.data !== undefined) {
    last.current = reading.data;
    first.current ??= reading.data;
  }
  /** `first`: what was understood when the page was opened, so that alternatives stay where they are. */
  return { ...reading, data: last.current, first: first.current };
}

const named = <Id>({ id, name }: { readonly id: Id; readonly name: Matter['name'] }) => ({ id, name });

/** The ids of what was understood, as its ticket tells them afterwards. */
const idsOf = ({ model, kinds, categories, offices, places, signals }: WhatIsRead) => ({
  model,
  kinds: kinds.slice(0, mostSuggested.kinds).map(({ kind }) => kind),
  categories: categories.slice(0, mostSuggested.categories).map(({ category }) => category.id),
  offices: offices.slice(0, mostSuggested.offices).map(({ id }) => id),
  places: places
    .flatMap(({ ward, council, region }) => (ward ?? council ?? region)?.id ?? [])
    .slice(0, mostSuggested.places),
  signals,
});

/**
 * What an understanding fills in: each part that was not chosen, as far as it is likely enough to stand there beforehand. A
 * matter that may harm somebody, and whom it is about, is asked and never filled in, but for who thanks or suggests.
 */
export function filledInBy(
  understanding: WhatIsRead,
  answers: TicketAnswers,
  matters: readonly Matter[],
): Partial<TicketAnswers> {
  const { kinds, categories, places, whereabouts, offices, signals } = understanding;
  const isOwn = (part: SuggestedPart): boolean => isChosen(part, answers);
  const kind = isOwn('kind') ? answers.kind : chosenBeforehand(kinds)?.kind;
  const likely = chosenBeforehand(categories)?.category.id;
  const matter = isOwn('category')
    ? answers.category
    : matters.find(({ id, kinds: ofIt }) => id === likely && (kind === undefined || ofIt.includes(kind)));
  const isAsked = matter && isGraveMatter(matter) && (mayNeedHelp(kind) || signals.length > 0);
  const category = isOwn('category') || isAsked !== true ? matter : undefined;
  const office = chosenBeforehand(offices);
  const place = chosenBeforehand(places);
  const where = whereabouts && chosenBeforehand([whereabouts]);
  const filled: Partial<TicketAnswers> = {
    kind,
    category,
    ...(!isOwn('place') && {
      region: place?.region && named(place.region),
      council: place?.council && named(place.council),
      ward: place?.ward && named(place.ward),
      whereabouts: where?.whereabouts,
    }),
    ...(!isOwn('office') && {
      institution: office && { id: office.id, name: office.name, shortName: office.shortName },
      officeSought: undefined,
    }),
    ...(!isOwn('about') && {
      about: isOfSomebodysWork(kind) && !signals.includes('person') ? 'nobody' : undefined,
    }),
  };
  const isCorrected = (['kind', 'category', 'place'] as const).some(isOwn);
  return {
    ...filled,
    suggested: (['kind', 'category', 'place', 'office', 'about'] as const).filter((part) => !isOwn(part)),
    ...((!isCorrected || answers.understood === undefined) && { understood: idsOf(understanding) }),
  };
}

/** What of the changes is one. */
export const onlyNew = (changes: Partial<TicketAnswers>, answers: TicketAnswers): Partial<TicketAnswers> =>
  Object.fromEntries(
    Object.entries(changes).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(answers[name as keyof TicketAnswers]),
    ),
  );

/** Somebody chose a part: it is suggested no longer. */
export const chosenBySender = (
  part: SuggestedPart,
  { suggested = [] }: TicketAnswers,
): Partial<TicketAnswers> => ({
  suggested: suggested.filter((one) => one !== part),
});
