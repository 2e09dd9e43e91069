/** What stands on a card, in one language. */
export interface CardWords {
  /** A place and its month. */
  readonly place: string;
  readonly share: string;
  readonly said: string;
  readonly source: string;
}

/** In CSS pixels: the size at which messengers and networks show a picture whole. */
const [width, height, margin] = [1200, 630, 80] as const;

const colours = { paper: '#07432a', ink: '#ffffff' } as const;

/** Draws the card as a picture (PNG). Throws where the browser makes none. */
export async function drawCard({ place, share, said, source }: CardWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('The browser draws no picture.');
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = colours.ink;
  let y = margin;
  for (const { text, size, weight, gap } of [
    { text: place, size: 44, weight: 400, gap: 24 },
    { text: share, size: 132, weight: 700, gap: 16 },
    { text: said, size: 44, weight: 400, gap: 40 },
    { text: source, size: 32, weight: 700, gap: 0 },
  ]) {
    pen.font = `${weight} ${size}px system-ui, sans-serif`;
    for (const line of linesOf(pen, text)) {
      y += size;
      pen.fillText(line, margin, y);
    }
    y += gap;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((picture) => {
      if (picture === null) reject(new Error('The browser made no picture.'));
      else resolve(picture);
    }, 'image/png');
  });
}

/** Breaks a text between words, so that each line has room on the card. */
function linesOf(pen: CanvasRenderingContext2D, text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && pen.measureText(longer).width > width - 2 * margin) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** The card as HTML without scripts, pictures or styles from elsewhere, with a link to its source. */
export const snippetOf = ({ place, share, said, source }: CardWords, address: string): string =>
  `<figure style="margin:0;padding:1.25rem;max-width:26rem;border-radius:8px;background:${colours.paper};color:${colours.ink};font-family:sans-serif">` +
  `<p style="margin:0">${escaped(place)}</p>` +
  `<p style="margin:.25rem 0;font-size:2.25rem;font-weight:700">${escaped(share)}</p>` +
  `<p style="margin:0 0 .75rem">${escaped(said)}</p>` +
  `<figcaption><a style="color:inherit" href="${escaped(address)}">${escaped(source)}</a></figcaption></figure>`;
