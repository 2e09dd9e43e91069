import type { Kind, Openness } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../api/routes.ts';

type NamedInstitution = ReplyOf<'submit-ticket'>['institution'];
type ChosenPlace = Pick<ReplyOf<'list-places'>['places'][number], 'id' | 'name'>;

/** Where it happened, as far as it was chosen. */
export interface PlaceAnswers {
  readonly region?: ChosenPlace | undefined;
  readonly council?: ChosenPlace | undefined;
  readonly ward?: ChosenPlace | undefined;
}

/** What was answered so far. A text that was not written is empty. */
export interface TicketAnswers extends PlaceAnswers {
  readonly kind?: Kind | undefined;
  readonly category?: ReplyOf<'list-categories'>['categories'][number] | undefined;
  readonly subject: string;
  readonly description: string;
  readonly remedySought: string;
  /** Degrees, rounded to about a hundred metres. */
  readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly institution?: NamedInstitution | undefined;
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
  /** "Me too": the mark of an incident that was told before sending. */
  readonly sameAs?: string | undefined;
  /** Language of the notices. */
  readonly language?: Language | undefined;
}
