import { useEffect, useRef, useState } from 'preact/hooks';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { qrCodeReader } from './qr-codes.ts';
import { followTexts as texts } from './texts.ts';

export interface ScanNumberProps {
  /** The number of a ticket, 12 digits. */
  readonly onNumber: (number: string) => void;
  readonly onStop: () => void;
}

/** Between two looks, in ms: a slow phone shows what it sees in between. */
const pause = 300;

/** Looks through the camera for the QR code of a receipt, which holds the number and nothing else. */
export function ScanNumber({ onNumber, onStop }: ScanNumberProps) {
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const [said, setSaid] = useState<Text>(texts.scanning);
  useEffect(() => {
    const read = qrCodeReader();
    const camera = { over: false, stream: undefined as MediaStream | undefined };
    const look = async (seen: HTMLVideoElement): Promise<void> => {
      while (!camera.over) {
        const found = (await read?.(seen).catch(() => [])) ?? [];
        const number = found.find(isTicketNumber);
        if (number !== undefined) {
          onNumber(number);
          return;
        }
        if (found.length > 0) setSaid(texts.scanOther);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    };
    const begin = async (): Promise<void> => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      camera.stream = stream;
      const screen = video.current;
      if (camera.over || screen === null) {
        stop();
        return;
      }
      screen.srcObject = stream;
      await screen.play();
      await look(screen);
    };
    const stop = (): void => {
      camera.over = true;
      for (const track of camera.stream?.getTracks() ?? []) track.stop();
    };
    begin().catch(() => setSaid(texts.scanRefused));
    return stop;
  }, [onNumber]);
  return (
    <div class="viewfinder">
      <p role="status">{say(said)}</p>
      <video ref={video} muted playsInline aria-label={say(texts.viewfinder)} />
      <Button look="second" onClick={onStop}>
        {say(texts.scanStop)}
      </Button>
    </div>
  );
}
