import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { Frame } from '../design/frame.tsx';
import { Contents, Sections, type Section } from '../design/sections.tsx';
import { useSay } from '../platform/language.ts';

export interface TextPageProps {
  readonly title: Text;
  readonly description: Text;
  /** What who reads no further should know. */
  readonly lead: Text;
  readonly sections: readonly Section[];
}

/** From so many sections on a page has its contents above it. */
const longFrom = 6;

/** A page that is only read. */
export function TextPage({ title, description, lead, sections }: TextPageProps) {
  const say = useSay();
  return (
    <Frame title={title} description={description}>
      <h1 tabIndex={-1}>{say(title)}</h1>
      <p>{say(lead)}</p>
      {sections.length >= longFrom && <Contents sections={sections} />}
      <Sections sections={sections} />
    </Frame>
  );
}
