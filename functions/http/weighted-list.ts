/** More elements than any browser sends; the rest is not read. */
const elementsRead = 20;
const quality = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

/** What a client would take, and how gladly: from 0, not at all, to 1. */
export interface Weighted {
  /** In lower case. */
  readonly value: string;
  readonly weight: number;
}

/** The elements of `Accept-Language`, `Accept-Encoding` and the like, in their order: RFC 9110, section 12.4.2. */
export const weightedIn = (header: string | undefined): readonly Weighted[] =>
  (header ?? '').split(',', elementsRead).map(weightedOf);

/** An element with a weight that makes no sense is not asked for. */
function weightedOf(text: string): Weighted {
  const [value = '', parameter] = text.split(';').map((part) => part.trim());
  const weight = parameter === undefined ? 1 : Number(quality.exec(parameter)?.[1] ?? 0);
  return { value: value.toLowerCase(), weight };
}
