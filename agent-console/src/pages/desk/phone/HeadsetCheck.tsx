import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ears } from '../../../app/audio';
import { checkHeadset, type CheckStep } from '../../../app/headset';
import { words } from '../../../app/look';
import { phoneFace } from '../../../app/phone';
import type { Finding, Findings } from '../../../core/headset';
import { chosen, devices, type Devices, NoMicrophone, openMicrophone } from '../../../phone/microphone';
import { Button } from '../../../parts/Button';
import { SelectField } from '../../../parts/Field';
import { Icon } from '../../../parts/Icon';
import { Notice } from '../../../parts/Notice';
import { LevelMeter } from './LevelMeter';

type Progress =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'checking'; readonly step: CheckStep }
  | { readonly kind: 'done'; readonly findings: Findings; readonly toChange: readonly Finding[] }
  | { readonly kind: 'no-microphone'; readonly why: NoMicrophone['why'] };

/** Half a minute before the first call: which devices, is she heard well, does the headset keep its sound to itself, is the way short. */
export function HeadsetCheck({ onClose }: { readonly onClose: () => void }) {
  const w = words.value;
  const box = useRef<HTMLDialogElement>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'choosing' });
  useEffect(() => box.current?.showModal(), []);
  // A customer comes first.
  useSignalEffect(() => {
    if (phoneFace.value === 'ringing') box.current?.close();
  });
  const start = async (): Promise<void> => {
    try {
      const { findings, toChange } = await checkHeadset((step) => setProgress({ kind: 'checking', step }));
      setProgress({ kind: 'done', findings, toChange });
    } catch (problem) {
      if (!(problem instanceof NoMicrophone)) throw problem;
      setProgress({ kind: 'no-microphone', why: problem.why });
    }
  };
  const checking = progress.kind === 'checking';
  return (
    <dialog ref={box} class="headset-check" aria-labelledby="headset-check" onClose={onClose}>
      <h2 id="headset-check">{w.headset.title}</h2>
      {progress.kind === 'choosing' && <ChooseDevices onTrouble={(why) => setProgress({ kind: 'no-microphone', why })} />}
      {progress.kind === 'checking' && <Checking step={progress.step} />}
      {progress.kind === 'done' && <Verdict findings={progress.findings} toChange={progress.toChange} />}
      {progress.kind === 'no-microphone' && <Notice kind="error">{w.softphone.microphone[progress.why]}</Notice>}
      <div class="buttons">
        <Button kind={progress.kind === 'done' && progress.toChange.length === 0 ? 'plain' : 'main'} icon="microphone" pending={checking} onClick={() => void start()}>
          {progress.kind === 'choosing' ? w.headset.start : checking ? w.headset.busy : w.headset.again}
        </Button>
        {progress.kind !== 'choosing' && !checking && <Button onClick={() => setProgress({ kind: 'choosing' })}>{w.headset.change}</Button>}
        <Button kind={progress.kind === 'done' && progress.toChange.length === 0 ? 'main' : 'quiet'} onClick={() => box.current?.close()}>{w.close}</Button>
      </div>
    </dialog>
  );
}

function ChooseDevices({ onTrouble }: { readonly onTrouble: (why: NoMicrophone['why']) => void }) {
  const w = words.value.headset;
  const [known, setKnown] = useState<Devices>({ microphones: [], outputs: [] });
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [microphone, setMicrophone] = useState(chosen.microphone());
  const [output, setOutput] = useState(chosen.output());
  useEffect(() => {
    let opened: MediaStream | null = null;
    let left = false;
    const open = async (): Promise<void> => {
      opened = await openMicrophone();
      if (left) opened.getTracks().forEach((track) => track.stop());
      else setStream(opened);
      setKnown(await devices());
    };
    open().catch((problem: unknown) => problem instanceof NoMicrophone && onTrouble(problem.why));
    return () => {
      left = true;
      opened?.getTracks().forEach((track) => track.stop());
    };
  }, [microphone]);
  const speakThrough = (id: string): void => {
    chosen.useMicrophone(id);
    setMicrophone(id);
  };
  const listenOn = (id: string): void => {
    chosen.useOutput(id);
    setOutput(id);
    void ears().useOutput(id);
  };
  return (
    <div class="headset-step">
      <p>{w.lead}</p>
      <div class="field-pair">
        <SelectField label={w.microphone} value={microphone} onPick={speakThrough} placeholder={w.machinesChoice} options={known.microphones.map(({ id, name }) => ({ value: id, text: name }))} />
        <SelectField label={w.output} value={output} onPick={listenOn} placeholder={w.machinesChoice} options={known.outputs.map(({ id, name }) => ({ value: id, text: name }))} />
      </div>
      <LevelMeter label={w.level} stream={stream} />
      <div class="buttons"><Button icon="speaker" onClick={() => ears().chime()}>{w.tryOutput}</Button></div>
    </div>
  );
}

const STEPS = ['speaking', 'playing', 'echo', 'way'] as const;

function Checking({ step }: { readonly step: CheckStep }) {
  const w = words.value.headset;
  const at = STEPS.indexOf(step);
  return (
    <div class="headset-step">
      <ol class="headset-steps">
        {STEPS.map((one, index) => (
          <li key={one} data-done={index < at} aria-current={one === step ? 'step' : undefined}>
            <Icon name={index < at ? 'right' : one === 'speaking' ? 'microphone' : one === 'way' ? 'answer' : 'speaker'} />
            {w.steps[one]}
          </li>
        ))}
      </ol>
      <p class="headset-say" role="status">{w.now[step]}</p>
    </div>
  );
}

function Verdict({ findings, toChange }: { readonly findings: Findings; readonly toChange: readonly Finding[] }) {
  const w = words.value.headset;
  return (
    <div class="headset-step" role="status">
      {toChange.length === 0 ? <Notice kind="done">{w.good}</Notice> : toChange.map((finding) => <Notice key={finding} kind="warning">{w.finding[finding]}</Notice>)}
      <dl class="facts">
        <Fact term={w.voice}>{findings.voice.voice === null ? words.value.notMeasured : `${Math.round(findings.voice.voice)} dB`}</Fact>
        <Fact term={w.noise}>{Math.round(findings.voice.noise)} dB</Fact>
        <Fact term={w.echo}>{Math.max(0, Math.round(findings.echo))} dB</Fact>
        <Fact term={w.way}>{findings.roundTrip === null ? words.value.notMeasured : `${Math.round(findings.roundTrip)} ms`}</Fact>
      </dl>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
