import { useEffect, useRef } from 'preact/hooks';
import { soundCard } from '../../../app/audio';
import { level } from '../../../core/sound';

const QUIETEST_DB = -70;
const SOFT_DB = -45;
const LOUD_DB = -6;
const EVERY_MS = 60;

/** How loud the microphone is just now. */
export function LevelMeter({ label, stream }: { readonly label: string; readonly stream: MediaStream | null }) {
  const meter = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    if (stream === null) return undefined;
    const ear = new AnalyserNode(soundCard(), { fftSize: 2048 });
    const source = soundCard().createMediaStreamSource(stream);
    source.connect(ear);
    const samples = new Float32Array(ear.fftSize);
    const timer = setInterval(() => {
      ear.getFloatTimeDomainData(samples);
      if (meter.current) meter.current.value = Math.max(QUIETEST_DB, level(samples));
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      source.disconnect();
    };
  }, [stream]);
  return (
    <label class="level">
      <span>{label}</span>
      <meter ref={meter} min={QUIETEST_DB} max={0} low={SOFT_DB} high={LOUD_DB} optimum={-25} value={QUIETEST_DB} />
    </label>
  );
}
