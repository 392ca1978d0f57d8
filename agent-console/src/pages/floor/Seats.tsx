import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { alarms, followAlarms, sound, wantSound } from '../../app/alarms';
import { coached, ticked } from '../../app/coaching';
import { colleagueName } from '../../app/colleagues';
import { floor } from '../../app/live';
import { followLevels } from '../../app/levels';
import { words } from '../../app/look';
import { adviceAt } from '../../core/consultation';
import { seatsInOrder, type Floor } from '../../core/floor';
import { supervisorsOf } from '../../core/supervision';
import { arranged, ORDERS, type Arrangement } from '../../core/tiles';
import type { Alarm } from '../../core/alarms';
import type { CallView, SeatState, SeatView } from '../../core/wire';
import { IconButton } from '../../parts/Button';
import { Icon, stateIcon } from '../../parts/Icon';
import { Skeletons } from '../../parts/Skeleton';
import { Tile } from '../../parts/Tile';
import { CoachButton } from './CoachButton';
import { ListenButton } from './ListenButton';
import { TickBar, TickSeat } from './TickSeats';
import { TileSound } from './TileSound';

const arrangement = signal<Arrangement>({ order: 'seat', only: null });

/** A tile for each seat, in the order and of the states the trainer wants to see. */
export function Seats() {
  const w = words.value;
  const now = floor.value;
  const all = now ? seatsInOrder(now) : [];
  const seats = arranged(all, arrangement.value, alarms.value);
  useEffect(followAlarms, []);
  useEffect(followLevels, []);
  return (
    <section class="seats" aria-label={w.floor.seats} aria-busy={now === null}>
      <div class="section-head">
        <h2>{w.floor.seats}</h2>
        {ticked.value !== null ? <TickBar seats={all} /> : <>{now && <StateFilter floor={now} />}<Tools /></>}
      </div>
      {now && all.length === 0 && <p class="empty">{w.floor.noSeats}</p>}
      {now && all.length > 0 && seats.length === 0 && <p class="empty">{w.tiles.none}</p>}
      <ul class={all.length > 24 ? 'tiles dense' : 'tiles'} style={{ '--columns': columnsFor(now ? all.length : 12) }}>
        {now ? seats.map((seat) => <SeatTile key={seat.id} seat={seat} call={seat.call === undefined ? undefined : now.calls.get(seat.call)} alarm={alarms.value.get(seat.id)} advice={adviceIn(now, seat)} coach={coachIn(now, seat)} />) : <Skeletons shape="tile" count={12} />}
      </ul>
    </section>
  );
}

interface SeatTileProps {
  readonly seat: SeatView;
  readonly call: CallView | undefined;
  readonly alarm: Alarm | undefined;
  readonly advice: string | undefined;
  readonly coach: string | undefined;
}

/** Drawn anew only when something of its own has changed: a floor of twelve hears of another seat many times a second. */
function SeatTile({ seat, call, alarm, advice, coach }: SeatTileProps) {
  return useMemo(
    () => <Tile seat={seat} call={call} alarm={alarm} advice={advice} coach={coach} sound={<TileSound seat={seat} />} tools={<TileTools seat={seat} />} />,
    [seat, call, alarm, advice, coach],
  );
}

/** While seats are chosen a tile does nothing else. */
function TileTools({ seat }: { readonly seat: SeatView }) {
  return ticked.value === null ? <><ListenButton seat={seat} /><CoachButton seat={seat} /></> : <TickSeat seat={seat} />;
}

/** Who asks whom, by the names of those who sit there. */
function adviceIn(floor: Floor, seat: SeatView): string | undefined {
  const w = words.value.consultation;
  const advice = adviceAt(floor, seat);
  const name = (id: string): string => floor.seats.get(id)?.person?.name ?? colleagueName('seat', id);
  if (advice?.kind === 'advises') return w.tile.advises(name(advice.seat));
  return advice && w.tile.asks(advice.who.kind === 'seat' ? name(advice.who.with) : colleagueName('colleague', advice.who.with));
}

/** Which supervisors are in a seat's call, and what they do there. */
function coachIn(floor: Floor, seat: SeatView): string | undefined {
  const { does } = words.value.supervision;
  const there = supervisorsOf(floor, seat.id).flatMap(({ person, supervision }) => (supervision ? [`${person?.name ?? ''} ${does[supervision.mode]}`] : []));
  return there.length === 0 ? undefined : there.join(', ');
}

const COUNTED: readonly SeatState[] = ['phone-lost', 'ringing', 'dialling', 'talking', 'on-hold', 'wrapping-up', 'previewing', 'ready', 'paused', 'no-phone-yet', 'signed-off'];

/** How many seats are in each state, alarms first; a click shows those alone, another click all again. */
function StateFilter({ floor: { seats } }: { readonly floor: Floor }) {
  const w = words.value;
  const { only } = arrangement.value;
  const states = [...seats.values()].map(({ state }) => state);
  const counts = COUNTED.map((state) => ({ state, n: states.filter((one) => one === state).length })).filter(({ state, n }) => n > 0 || state === only);
  const pick = (state: SeatState): void => {
    arrangement.value = { ...arrangement.value, only: only === state ? null : state };
  };
  return (
    <ul class="counts">
      {counts.map(({ state, n }) => (
        <li key={state}>
          <button type="button" data-state={state} aria-pressed={state === only} title={w.tiles.only(w.state[state])} onClick={() => pick(state)}>
            <Icon name={stateIcon(state)} />
            {w.state[state]} <b>{n}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Tools() {
  const w = words.value.tiles;
  const { order } = arrangement.value;
  return (
    <div class="seat-tools">
      <select aria-label={w.order} value={order} onChange={(event) => (arrangement.value = { ...arrangement.value, order: ORDERS.find((one) => one === event.currentTarget.value) ?? 'seat' })}>
        {ORDERS.map((one) => (
          <option key={one} value={one} selected={one === order}>
            {w.orders[one]}
          </option>
        ))}
      </select>
      <IconButton icon="tick" label={words.value.coaching.tick} onClick={() => (ticked.value = new Set())} />
      <IconButton icon="message" label={words.value.coaching.openAll} onClick={() => (coached.value = 'all')} />
      <IconButton icon="ringing" label={w.sound} pressed={sound.value} onClick={() => wantSound(!sound.value)} />
    </div>
  );
}

/** Twelve seats stand four by three; sixty nine by seven. */
export function columnsFor(seats: number): number {
  return Math.max(1, Math.ceil(Math.sqrt((seats * 4) / 3)));
}
