import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { composedExample } from '../../../operations/openapi/composed-example.ts';

const text = z.string().meta({ examples: ['Hakuna maji'] });
const shouted = text.transform((given) => given.length).pipe(z.int().min(3));

describe('an example composed of those of fields', () => {
  it('has what each field states, and of choices the first', () => {
    const schema = z.object({ text, kind: z.enum(['question', 'opinion']), sure: z.literal(true) });
    expect(composedExample(schema, 'output')).toEqual({ text: 'Hakuna maji', kind: 'question', sure: true });
  });

  it('has of optional fields those that have one', () => {
    const schema = z.object({ text: text.exactOptional(), silent: z.string().exactOptional() });
    expect(composedExample(schema, 'output')).toEqual({ text: 'Hakuna maji' });
  });

  it('is none where a field that must be there has none', () => {
    expect(composedExample(z.object({ text, silent: z.string() }), 'output')).toBeUndefined();
  });

  it('prefers what the whole states', () => {
    const schema = z.object({ text }).meta({ examples: [{ text: 'Umeme' }] });
    expect(composedExample(z.array(schema), 'output')).toEqual([{ text: 'Umeme' }]);
  });

  it('is of what is sent, or of what comes of it', () => {
    expect(composedExample(shouted, 'input')).toBe('Hakuna maji');
    expect(composedExample(shouted, 'output')).toBe(3);
  });
});
