import { useState } from 'preact/hooks';
import { citizenTexts } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { ProvenContent } from '../../../../domain/audit/receipt-proof.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Details } from '../../design/details.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { Form } from '../../design/form.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import { ticketFollowedUp } from '../follow/opened-ticket.ts';
import { checkProof, presented } from './read-file.ts';
import { verifyTexts as texts } from './texts.ts';

interface CompareWordsProps {
  readonly document: unknown;
  readonly number: string;
}

/** What is known of the ticket already, where it is the one that is open. */
function wordsOf(number: string) {
  const ticket = ticketFollowedUp.now().data?.ticket;
  const {
    subject = '',
    description = '',
    remedySought = '',
    landmark = '',
    officerName = '',
  } = ticket?.number === number ? ticket : {};
  return { subject, description, remedySought, landmark, officerName };
}

type Compared = ProvenContent | 'nothing-to-compare-with';

/** What a comparison says. */
const verdicts: Readonly<Record<Compared, Text>> = {
  same: texts.same,
  other: texts.notSame,
  missing: texts.missingWords,
  'nothing-to-compare-with': texts.notComparable,
};

/** Whether words are those that were sent: for who has them. */
export function CompareWords({ document, number }: CompareWordsProps) {
  const say = useSay();
  const [words, setWords] = useState(() => wordsOf(number));
  const [content, setContent] = useState<Compared>();
  const change = (part: Partial<typeof words>): void => {
    setWords({ ...words, ...part });
    setContent(undefined);
  };
  const compare = async (): Promise<void> => {
    const check = await checkProof(document, presented(words));
    const compared = check.outcome === 'proven' ? check.content : undefined;
    setContent(compared ?? 'nothing-to-compare-with');
  };
  return (
    <Details title={say(texts.compare)}>
      <p>{say(texts.compareLead)}</p>
      <Form onSubmit={() => void compare()}>
        <TextField
          id="subject"
          label={say(texts.subject)}
          value={words.subject}
          onChange={(subject) => change({ subject })}
        />
        <TextArea
          id="description"
          label={say(texts.words)}
          atMost={citizenTexts.description.atMost}
          value={words.description}
          onChange={(description) => change({ description })}
        />
        <TextArea
          id="remedy-sought"
          label={say(texts.remedySought)}
          optional
          rows={3}
          atMost={citizenTexts.remedySought.atMost}
          value={words.remedySought}
          onChange={(remedySought) => change({ remedySought })}
        />
        <TextField
          id="landmark"
          label={say(texts.landmark)}
          optional
          value={words.landmark}
          onChange={(landmark) => change({ landmark })}
        />
        <TextField
          id="officer-name"
          label={say(texts.officerName)}
          optional
          value={words.officerName}
          onChange={(officerName) => change({ officerName })}
        />
        <Button type="submit">{say(texts.compareNow)}</Button>
      </Form>
      {content !== undefined && (
        <Callout look={content === 'same' ? 'success' : 'warning'} live>
          <p>{say(verdicts[content])}</p>
        </Callout>
      )}
    </Details>
  );
}
