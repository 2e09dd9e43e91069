import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import type { PublicMonths } from './published.ts';
import { figuresPage as texts } from './texts.ts';

/** Why some numbers are withheld, and what each says and does not. */
export function HowToRead({ months: { reading, figures } }: { readonly months: PublicMonths }) {
  const say = useSay();
  return (
    <section aria-labelledby="withheld">
      <h2 id="withheld">{say(texts.whyWithheld)}</h2>
      <p>{say(texts.whyWithheldText)}</p>
      <ul>
        {reading.map((rule) => (
          <li key={rule.en}>{say(rule)}</li>
        ))}
      </ul>
      <Details title={say(texts.meaning)}>
        <dl class="meanings">
          {figures.map(({ figure, name, formula, care }) => (
            <div key={figure}>
              <dt>{say(name)}</dt>
              <dd>{say(formula)}</dd>
              <dd class="quiet">{say(care)}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </section>
  );
}
