import { useEffect, useMemo, useState } from 'preact/hooks';
import { asking } from '../../app/ask';
import { floor } from '../../app/live';
import { words } from '../../app/look';
import { followRound, round } from '../../app/round';
import { change, leave, listen, mySupervision, takeOver, trouble } from '../../app/supervision';
import { seatsInOrder } from '../../core/floor';
import { MODES, nextInTheRound, type Supervision } from '../../core/supervision';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { RoundChoice } from './RoundChoice';

/** What she does in a call now, who hears her, and what else she can do: always at the same place, over the page's foot. */
export function SupervisionBar() {
  const now = mySupervision.value;
  const w = words.value.supervision;
  useEffect(followRound, []);
  return (
    <>
      {now && <Bar now={now} />}
      {!now && round.value !== null && <Waiting />}
      {trouble.value && (
        <div class="supervision-trouble">
          <Notice kind="error">{w.trouble[trouble.value]}</Notice>
        </div>
      )}
    </>
  );
}

function Bar({ now }: { readonly now: Supervision }) {
  const w = words.value.supervision;
  const asks = useMemo(asking, []);
  const mine = now.mode === 'take-over';
  const seats = floor.value ? seatsInOrder(floor.value) : [];
  const next = nextInTheRound(seats, now.seat);
  const name = seats.find(({ id }) => id === now.seat)?.person?.name ?? '';
  return (
    <section class="supervision-bar" data-mode={now.mode} aria-label={w.title}>
      <div class="supervision-head">
        <p class="supervision-now" role="status">
          <Icon name={now.mode === 'listen' ? 'headset' : 'microphone'} />
          <b>{w.now[now.mode](name)}</b> <span>{w.heard[now.mode]}</span>
        </p>
        <Button kind={mine ? 'danger' : 'plain'} icon={mine ? 'hang-up' : 'leave'} pending={asks.pending.value === 'leave'} onClick={() => { round.value = null; void asks.ask('leave', leave); }}>{mine ? w.hangUp : w.leave}</Button>
      </div>
      <div class="buttons">
        {!mine && MODES.map((mode) => (
          <Button key={mode} pressed={now.mode === mode} pending={asks.pending.value === mode} onClick={() => void asks.ask(mode, () => change(mode))}>{w.mode[mode]}</Button>
        ))}
        {!mine && <TakeOver pending={asks.pending.value === 'take-over'} onTake={() => void asks.ask('take-over', takeOver)} />}
        {!mine && next?.call !== undefined && (
          <Button icon="headset" pending={asks.pending.value === 'next'} onClick={() => void asks.ask('next', () => listen(next.call ?? ''))}>{w.next}</Button>
        )}
        {!mine && <RoundChoice />}
      </div>
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </section>
  );
}

/** The round is on and nobody talks: it goes on with the next call. */
function Waiting() {
  const w = words.value.supervision;
  return (
    <section class="supervision-bar" data-mode="listen" aria-label={w.round}>
      <p class="supervision-now"><Icon name="headset" /> <b>{w.roundWaits}</b></p>
      <div class="buttons"><RoundChoice /></div>
    </section>
  );
}

/** Asked twice: it cannot be taken back. */
function TakeOver({ pending, onTake }: { readonly pending: boolean; readonly onTake: () => void }) {
  const w = words.value.supervision;
  const [sure, ask] = useState(false);
  return (
    <div class="opens up" onKeyDown={(event) => event.key === 'Escape' && ask(false)}>
      <Button expanded={sure} pending={pending} onClick={() => ask(!sure)}>{w.takeOver}</Button>
      {sure && (
        <div class="opened" role="group" aria-label={w.takeOverSure}>
          <p>{w.takeOverSure}</p>
          <Button kind="danger" onClick={() => { ask(false); onTake(); }}>{w.takeOverYes}</Button>
        </div>
      )}
    </div>
  );
}
