import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Preview } from '#api';
import { asking, type Asking } from '../../app/ask';
import { language, words } from '../../app/look';
import { callShown, PASS_REASONS, passOver, preview, readPreview, type PassReason } from '../../app/preview';
import { floorNow } from '../../app/time';
import { day, elapsed, timeOfDay } from '../../core/figures';
import type { SeatView } from '../../core/wire';
import { shareLeft } from '../../core/wrapup';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { TextField } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { Skeletons } from '../../parts/Skeleton';
import { Countdown } from '../../parts/Timer';

/** Whom she is to call: what is known of him, why he is called, how long she may read, and her two ways on. */
export function PreviewCard({ seat }: { readonly seat: SeatView }) {
  const w = words.value.preview;
  const shown = seat.shown;
  useEffect(() => void (shown && readPreview(seat.id)), [seat.id, shown?.customer]);
  const known = preview.value?.customer === shown?.customer ? preview.value : null;
  return (
    <Card title={w.title} name="preview" place="list">
      {!shown && <p class="empty">{w.nobody}</p>}
      {shown && <TimeToRead since={seat.since} until={shown.until} />}
      {shown && <p class="customer-name">{shown.name}</p>}
      {shown && <Ways key={shown.customer} seat={seat} customer={shown.customer} mayPass={shown.mayPass} />}
      {shown && !known && <Skeletons shape="row" count={3} />}
      {shown && known && <Known of={known} />}
    </Card>
  );
}

/** How much time is left, in figures and as a bar that empties. */
function TimeToRead({ since, until }: { readonly since: string; readonly until: string }) {
  const w = words.value.preview;
  const left = useComputed(() => shareLeft(elapsed(since, floorNow.value), Date.parse(until) - Date.parse(since)));
  return (
    <div class="reading-time">
      <p><span>{w.left}</span> <Countdown until={until} /></p>
      <progress value={left} max={1} aria-label={w.left} />
    </div>
  );
}

function Known({ of }: { readonly of: Preview }) {
  const { preview: w, desk, work } = words.value;
  return (
    <div class="stack">
      <p class="call-reason"><small>{w.why}</small> {of.why}</p>
      {of.phone !== null && <dl class="facts"><div><dt>{desk.file.phone}</dt><dd>{of.phone}</dd></div></dl>}
      <h3>{w.tries}</h3>
      {of.tries.length === 0 ? <p class="quiet-line">{w.noTries}</p> : <ul class="dossier">{of.tries.map((one) => <li key={one.at}>{cameOf(one)}</li>)}</ul>}
      <h3>{work.orders}</h3>
      {of.orders.length === 0 && <p class="quiet-line">{work.noOrders}</p>}
      <ul class="dossier">
        {of.orders.map(({ number, date, what, state, price }) => (
          <li key={number}>
            <p><b>{what}</b>{price !== '' && <span>{price}</span>}</p>
            <p class="quiet-line">{number} · {day(date, language.value)} · {state}</p>
          </li>
        ))}
      </ul>
      <h3>{work.contacts}</h3>
      {of.contacts.length === 0 && <p class="quiet-line">{work.noContacts}</p>}
      <ul class="dossier">
        {of.contacts.map(({ date, about, note }) => (
          <li key={date}>
            <p><b>{about}</b><span>{day(date, language.value)}</span></p>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function cameOf({ at, result }: Preview['tries'][number]): string {
  const { calls, outbound: w } = words.value;
  const results: Readonly<Record<string, string>> = calls.result;
  return result === null ? w.underWay : w.lastTime(results[result] ?? result, timeOfDay(at, language.value));
}

function Ways({ seat, customer, mayPass }: { readonly seat: SeatView; readonly customer: string; readonly mayPass: boolean }) {
  const w = words.value.preview;
  const asks = useMemo(asking, []);
  const [passing, setPassing] = useState(false);
  return (
    <div class="stack">
      <div class="buttons">
        <Button kind="main" icon="dialling" pending={asks.pending.value === 'call'} onClick={() => void asks.ask('call', () => callShown(seat.id))}>{w.call}</Button>
        {mayPass && <Button expanded={passing} onClick={() => setPassing(!passing)}>{w.pass}</Button>}
      </div>
      {passing && <WhyPass asks={asks} onPass={(why, note) => passOver(seat.id, customer, why, note)} onStay={() => setPassing(false)} />}
      {asks.refusal.value && <Notice kind="error">{asks.refusal.value}</Notice>}
    </div>
  );
}

/** One click with a reason passes him over; a reason of her own is written first. */
function WhyPass({ asks, onPass, onStay }: { readonly asks: Asking; readonly onPass: (why: PassReason, note: string) => Promise<void>; readonly onStay: () => void }) {
  const w = words.value.preview;
  const [own, setOwn] = useState<string | null>(null);
  const pass = (why: PassReason, note: string): void => void asks.ask('pass', () => onPass(why, note));
  return (
    <div class="stack" role="group" aria-label={w.passTitle}>
      <p>{w.passTitle}</p>
      <div class="buttons">
        {PASS_REASONS.map((why) => (
          <Button key={why} pressed={why === 'other' && own !== null} pending={asks.pending.value === 'pass'} onClick={() => (why === 'other' ? setOwn('') : pass(why, ''))}>{w.reasons[why]}</Button>
        ))}
        <Button kind="quiet" onClick={onStay}>{w.stay}</Button>
      </div>
      {own !== null && (
        <form class="field-row" onSubmit={(event) => { event.preventDefault(); if (own.trim() !== '') pass('other', own.trim().slice(0, 80)); }}>
          <TextField label={w.note} value={own} onInput={setOwn} />
          <Button type="submit" pending={asks.pending.value === 'pass'}>{w.passNow}</Button>
        </form>
      )}
    </div>
  );
}
