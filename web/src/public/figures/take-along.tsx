import { useSay } from '../../platform/language.ts';
import type { PublicMonths } from './published.ts';
import { fileOfMonth, figuresPage as texts, toBeNamed } from './texts.ts';

export interface TakeAlongProps {
  readonly month: PublicMonths['months'][number];
  readonly licence: PublicMonths['licence'];
}

/** The month as files, and under which terms they may be used. */
export function TakeAlong({ month: { month, csv, json }, licence }: TakeAlongProps) {
  const say = useSay();
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say(texts.download)}</h2>
      <ul class="files">
        <li>
          <a href={csv} download={`mrejesho-${month}.csv`}>
            {say(fileOfMonth(texts.csv, month))}
          </a>
        </li>
        <li>
          <a href={json} download={`mrejesho-${month}.json`}>
            {say(fileOfMonth(texts.json, month))}
          </a>
        </li>
      </ul>
      <p>
        {say(texts.licence)}: <a href={licence.address}>{licence.code}</a>.{' '}
        {say(toBeNamed(licence.attribution))}
      </p>
    </section>
  );
}
