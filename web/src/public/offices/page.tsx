import { useState } from 'preact/hooks';
import { Frame } from '../../design/frame.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import { Branches } from './branches.tsx';
import { FoundOffices } from './found-offices.tsx';
import { officesPage as texts } from './texts.ts';
import { useOffices } from './use-offices.ts';
import './offices.css';

/** All offices: to look for one by its name, or to go down from the top. */
export default function OfficesPage() {
  const say = useSay();
  const [written, setWritten] = useState('');
  const known = useOffices();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <p class="quiet">{say(texts.sample)}</p>
      <noscript>
        <p>{say(texts.withoutScript)}</p>
      </noscript>
      <div role="search">
        <TextField
          id="search"
          label={say(texts.search)}
          hint={say(texts.searchHint)}
          keys="search"
          value={written}
          onChange={setWritten}
        />
      </div>
      {written.trim() === '' ? (
        <>
          <h2 id="browse">{say(texts.browse)}</h2>
          <Branches offices={known.trees} known={known} open />
        </>
      ) : (
        <FoundOffices known={known} written={written} />
      )}
    </Frame>
  );
}
