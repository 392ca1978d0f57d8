import { useMemo } from 'preact/hooks';
import { asking } from '../../app/ask';
import { colleagueName, sentences } from '../../app/colleagues';
import { words } from '../../app/look';
import { api } from '../../app/session';
import { stepsAt, type Consultation, type Step } from '../../core/consultation';
import type { SeatView } from '../../core/wire';
import { Button } from '../../parts/Button';
import { Icon, type IconName } from '../../parts/Icon';
import { KeyButton } from '../../parts/KeyButton';
import { Notice } from '../../parts/Notice';

const ICONS: Readonly<Record<Step, IconName>> = { swap: 'talking', conference: 'headset', complete: 'leave', drop: 'close' };

/** With whom she talks while a colleague is asked about her call, and what she can do next. F4, the key of hold, changes sides. */
export function ConsultationBar({ call, now }: { readonly call: string; readonly now: Consultation }) {
  const w = words.value.consultation;
  const asks = useMemo(asking, []);
  if (now.stage === 'over') return null;
  const go = (step: Step): void => void asks.ask(step, () => (step === 'drop' ? api.delete(`/calls/${call}/consult`) : api.post(`/calls/${call}/${step}`)));
  return (
    <div class="consultation" data-stage={now.stage}>
      <p role="status"><Icon name="headset" /> {sentences(w.now[now.stage](colleagueName(now.kind, now.with)))}</p>
      <div class="buttons">
        {stepsAt(now.stage).map((step) => {
          const button = { icon: ICONS[step], pending: asks.pending.value === step, onClick: () => go(step) };
          if (step === 'swap') return <KeyButton key={step} {...button} kind="main" shortKey="F4">{now.stage === 'private' ? w.swap.toCustomer : w.swap.toColleague}</KeyButton>;
          if (now.stage === 'ringing') return <KeyButton key={step} {...button} kind="main" shortKey="F4">{w.stopRinging}</KeyButton>;
          return <Button key={step} {...button}>{w.step[step]}</Button>;
        })}
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}

/** Why nobody was asked, until she goes on. */
export function Unanswered({ now }: { readonly now: Consultation }) {
  const w = words.value.consultation;
  if (now.stage !== 'over' || now.unanswered === undefined) return null;
  return <Notice kind="warning">{sentences(w.unanswered[now.unanswered](colleagueName(now.kind, now.with)))}</Notice>;
}

/** Another seat asks this one. */
export function AskedLine({ seat }: { readonly seat: SeatView }) {
  const w = words.value.consultation;
  const { asked } = seat;
  if (asked === undefined || asked.stage === 'over') return null;
  return (
    <div class="consultation" data-stage={asked.stage}>
      <p role="status"><Icon name="headset" /> {sentences(w.asked[asked.stage](colleagueName('seat', asked.by)))}</p>
    </div>
  );
}
