import {
  answeredKinds,
  kinds,
  type Kind,
  type Openness,
} from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import type { ShownUnderstanding } from '../../../domain/institutions/understanding/shown-understanding.ts';
import type { ReplyOf, RequestTo } from '../api/routes.ts';
import type { Answers } from '../forms/question.ts';

type NamedInstitution = ReplyOf<'submit-ticket'>['institution'];
type ChosenPlace = Pick<ReplyOf<'list-places'>['places'][number], 'id' | 'name'>;

/** Where it happened, as far as it was chosen. */
export interface PlaceAnswers {
  readonly region?: ChosenPlace | undefined;
  readonly council?: ChosenPlace | undefined;
  readonly ward?: ChosenPlace | undefined;
  /** No council is asked for: abroad beside nothing, on the road beside a region at most. */
  readonly whereabouts?: Whereabouts | undefined;
}

/** A part of a ticket that words tell of. */
export type SuggestedPart = 'kind' | 'category' | 'place' | 'office' | 'about';

/** What was understood of words: likeliest first, by their ids, and nothing of the words. */
export interface WhatWasUnderstood
  extends NonNullable<RequestTo<'submit-ticket'>['understood']>, Pick<ShownUnderstanding, 'signals'> {}

/** What was answered so far. A text that was not written is empty. */
export interface TicketAnswers extends PlaceAnswers {
  readonly kind?: Kind | undefined;
  readonly category?: ReplyOf<'list-categories'>['categories'][number] | undefined;
  readonly subject: string;
  readonly description: string;
  readonly remedySought: string;
  /** What the place is near. Drafts of before it was asked lack it. */
  readonly landmark?: string | undefined;
  /** Degrees, rounded to about a hundred metres. */
  readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly institution?: NamedInstitution | undefined;
  /** The name that was typed, where nobody knows an office of it and the institution takes its place. */
  readonly officeSought?: string | undefined;
  readonly about?: 'nobody' | 'head' | 'officer' | undefined;
  /** The words could be about the head: whether the sender has said yet if they are. */
  readonly aboutHeadAsked?: 'open' | 'answered' | undefined;
  readonly officerName: string;
  readonly openness?: Openness | undefined;
  readonly phone: string;
  readonly email: string;
  readonly name: string;
  /** Whether messages to that phone or address put nobody in danger. */
  readonly safe?: boolean | undefined;
  /** The number of an earlier ticket that this one goes on from. */
  readonly cites?: string | undefined;
  /** What was understood of the words before anything was corrected. */
  readonly understood?: WhatWasUnderstood | undefined;
  /** Which parts hold what was understood: the others were chosen. */
  readonly suggested?: readonly SuggestedPart[] | undefined;
  /** What the words may tell of and nobody decides but the sender: the matter that it is, or that it is none of these. */
  readonly signalled?: string | undefined;
  /** Others were told of: whether the sender has said yet if it is the same. */
  readonly sameAsAsked?: 'open' | 'answered' | undefined;
  /** "Me too": the mark of an incident that was told before sending. */
  readonly sameAs?: string | undefined;
  /** Language of the notices. */
  readonly language?: Language | undefined;
}

/** Kinds that can be about how somebody did their work. */
const canBeAboutSomebody: Readonly<Record<Kind, boolean>> = {
  complaint: true,
  question: false,
  suggestion: false,
  opinion: true,
  compliment: true,
};

/** Whether a ticket of a kind can be about somebody. */
export const isOfSomebodysWork = (kind: Kind | undefined): boolean =>
  kind !== undefined && canBeAboutSomebody[kind];

/** Whether a matter may be of harm: it is for trained officers, or has numbers to call. */
export const isGraveMatter = ({
  sensitive,
  emergencyNumbers,
}: NonNullable<TicketAnswers['category']>): boolean => sensitive || emergencyNumbers.length > 0;

/** Whether somebody may need help at once: not who thanks or suggests. */
export const mayNeedHelp = (kind: Kind = 'complaint'): boolean =>
  (answeredKinds as readonly Kind[]).includes(kind);

/** The matter, where a ticket of its kind can be about it. */
const fittingMatter = ({ kind, category }: TicketAnswers) =>
  kind === undefined || category?.kinds.includes(kind) === true ? category : undefined;

/** What the office is told that the place is near: else the name under which it was sought. */
export const landmarkSent = ({
  landmark = '',
  officeSought = '',
}: Pick<TicketAnswers, 'landmark' | 'officeSought'>): string => landmark.trim() || officeSought;

function writtenAs(answer: unknown): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'object' && answer !== null && 'id' in answer) return String(answer.id);
  return typeof answer === 'string' ? answer : '';
}

/** What was answered as forms have it: a text each, by the name of its question. */
export const writtenOf = (answers: TicketAnswers): Answers => ({
  ...Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, writtenAs(answer)])),
  category: fittingMatter(answers)?.id ?? '',
  office: answers.institution?.id ?? '',
  aboutHeadAsked: answers.aboutHeadAsked === 'answered' ? 'yes' : '',
  sameAs: answers.sameAs ?? (answers.sameAsAsked === 'answered' ? 'another' : ''),
});

/** Whether the words, or the matter that was chosen, tell of what nobody who looks over a shoulder should see. */
export const isSensitive = ({ category, understood, signalled }: TicketAnswers): boolean =>
  category?.sensitive === true ||
  (signalled !== 'none' &&
    understood?.signals.some((signal) => signal === 'danger' || signal === 'sexual-violence') === true);

/** What of the answers changes where fields of texts and of choices do. The suggested office hangs on the matter. */
export function changesBy(
  { safe, cites, kind, ...texts }: Answers,
  answers: TicketAnswers,
): Partial<TicketAnswers> {
  const known = kinds.find((one) => one === kind);
  const fits = known === undefined || fittingMatter({ ...answers, kind: known }) !== undefined;
  return {
    ...texts,
    ...(safe !== undefined && { safe: safe === 'yes' }),
    ...(cites !== undefined && { cites: cites === '' ? undefined : cites }),
    ...(known !== undefined && { kind: known }),
    ...(!fits && { category: undefined, institution: undefined }),
  };
}
