/** What the browser reads codes with: Shape Detection API, https://wicg.github.io/shape-detection-api/. */
interface CodeDetector {
  detect(image: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface CodeDetectors {
  new (options: { readonly formats: readonly string[] }): CodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const qr = 'qr_code';

interface WithDetectors {
  readonly BarcodeDetector: CodeDetectors;
}

const isWithDetectors = (scope: object): scope is WithDetectors => 'BarcodeDetector' in scope;

/** What the browser has for it; undefined: nothing. */
function detectorsHere(): CodeDetectors | undefined {
  const scope: object = globalThis;
  return isWithDetectors(scope) ? scope.BarcodeDetector : undefined;
}

/** Whether QR codes can be read here: the browser can, and there may be a camera. */
export async function readsQrCodes(): Promise<boolean> {
  const detectors = detectorsHere();
  if (detectors === undefined || !('mediaDevices' in navigator)) return false;
  return (await detectors.getSupportedFormats()).includes(qr);
}

/** Reads QR codes in what a camera shows: what they hold. Undefined: the browser can't. */
export function qrCodeReader(): ((video: HTMLVideoElement) => Promise<readonly string[]>) | undefined {
  const detectors = detectorsHere();
  if (detectors === undefined) return undefined;
  const detector = new detectors({ formats: [qr] });
  return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
}
