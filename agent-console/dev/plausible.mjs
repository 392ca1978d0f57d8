// A made-up morning for working on the console without a lab: seats that change state, a queue, figures that add up. Development only.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const PEOPLE = ['Amina Haddad', 'Bruno Lefèvre', 'Chantal Dubois', 'David Nguyen', 'Élise Lambert', 'Fatou Diallo', 'Grégory Petit', 'Hanan El Amrani', 'Ilse Verbeke', 'Julien Moreau', 'Karima Benali', 'Luca Ferrari'];
const PACK = fileURLToPath(new URL('../../packs/fr-accueil', import.meta.url));
const read = (path) => parse(readFileSync(join(PACK, path), 'utf8'));
const all = (folder) => readdirSync(join(PACK, folder)).map((name) => ({ id: name.replace('.yaml', ''), ...read(join(folder, name)) }));
const SCENARIOS = all('scenarios');
const NAMES = new Map(all('customers').map(({ id, name }) => [id, name]));
const labels = ({ fr, nl, en }) => ({ fr, nl, en });
const OUTCOMES = read('outcomes.yaml').outcomes.map((one) => ({ code: one.code, label: labels(one), subCodes: (one['sub-codes'] ?? []).map((sub) => ({ code: sub.code, label: labels(sub) })) }));

export function plausible({ seats: seatCount = 12, speed = 1, seed = 7 } = {}) {
  let random = seed;
  const chance = () => ((random = (random * 1103515245 + 12345) % 2147483648) / 2147483648);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const iso = (ms = Date.now()) => new Date(ms).toISOString();
  const started = Date.now() - 47 * 60_000;
  let revision = 100;
  let serial = 1;
  const seats = Array.from({ length: seatCount }, (_, i) => ({ id: `seat-${String(i + 1).padStart(2, '0')}`, person: { id: `stagiaire-${String(i + 1).padStart(2, '0')}`, name: i < PEOPLE.length ? PEOPLE[i] : `${PEOPLE[i % PEOPLE.length].split(' ')[0]} ${Math.ceil(i / 12)}` }, state: 'ready', since: iso(Date.now() - chance() * 90_000), phone: i % 4 === 0 ? 'web' : 'sip' }));
  const calls = new Map();
  let recent = [];
  const sums = { offered: 0, handled: 0, abandoned: 0, missed: 0, inTime: 0, wait: 0, talk: 0, hold: 0, wrap: 0, idle: 3_200_000 };
  const exercise = { id: 'ex-1', title: 'Matinée, rythme soutenu', state: 'running', pack: 'fr-accueil', line: 'accueil', seats: seats.map((s) => s.id), traffic: { shape: 'poisson', perHour: 240 }, patience: { distribution: 'exponential', meanMs: 90_000 }, wrapUpTargetMs: 30_000, lengthMs: 3_600_000, seed: 7, startedAt: iso(started), endsAt: iso(started + 3_600_000), since: iso(started) };

  const newCall = (waitedMs = 0) => {
    const scenario = pick(SCENARIOS);
    const call = { id: `call-${serial++}`, line: 'accueil', direction: 'inbound', customer: { id: scenario.customer, name: NAMES.get(scenario.customer) }, scenario: scenario.id, phase: 'waiting', since: iso(Date.now() - waitedMs), offeredAt: iso(Date.now() - waitedMs) };
    calls.set(call.id, call);
    sums.offered++;
    return call;
  };
  const row = (call, seat, result) => {
    const talkMs = result === 'handled' ? 60_000 + Math.floor(chance() * 180_000) : null;
    const holdMs = result === 'handled' ? (chance() < 0.3 ? Math.floor(chance() * 60_000) : 0) : null;
    const wrapMs = result === 'handled' ? 8_000 + Math.floor(chance() * 40_000) : null;
    const right = SCENARIOS.find(({ id }) => id === call.scenario).outcome;
    const expected = right['sub-code'] ? `${right.code}/${right['sub-code']}` : right.code;
    const wrong = pick(OUTCOMES);
    const [outcome, subCode] = result !== 'handled' ? [null, null] : chance() < 0.85 ? [right.code, right['sub-code'] ?? null] : [wrong.code, wrong.subCodes[0]?.code ?? null];
    const queueMs = Math.floor(chance() * 40_000);
    const ended = Date.now();
    if (result === 'handled') { sums.handled++; sums.talk += talkMs; sums.hold += holdMs; sums.wrap += wrapMs; sums.wait += queueMs; if (queueMs <= 20_000) sums.inTime++; } else sums.abandoned++;
    return { id: call.id, exercise: 'ex-1', direction: 'inbound', line: 'accueil', customer: call.customer.name, scenario: call.scenario, seat: seat?.id ?? null, person: seat?.person?.id ?? null, offeredAt: call.offeredAt, rangAt: null, answeredAt: null, endedAt: iso(ended), wrappedUpAt: iso(ended), queueMs, ringMs: 3000, talkMs, holdMs, wrapMs, handleMs: talkMs === null ? null : talkMs + holdMs + wrapMs, endedBy: 'customer', outcome, subCode, note: null, expectedOutcome: result === 'handled' ? expected : null, recording: result === 'handled' ? `/api/v1/calls/${call.id}/recording` : null, result, repaired: chance() < 0.05 };
  };
  const lines = () => {
    const waiting = [...calls.values()].filter((c) => c.phase === 'waiting' || c.phase === 'ringing');
    return [{ id: 'accueil', waiting: waiting.length, longestWaitSince: waiting.map((c) => c.offeredAt).sort()[0] ?? null }];
  };
  const figures = () => {
    const n = sums.handled || 1;
    const work = sums.talk + sums.hold + sums.wrap;
    const denominator = sums.handled + sums.abandoned;
    return { offered: sums.offered, handled: sums.handled, abandoned: sums.abandoned, missedRings: sums.missed, asaMs: sums.wait / n, ahtMs: Math.round(work / n), talkMs: Math.round(sums.talk / n), holdMs: Math.round(sums.hold / n), wrapMs: Math.round(sums.wrap / n), serviceLevel: { value: sums.inTime / denominator, formula: 'B', thresholdMs: 20_000, numerator: sums.inTime, denominator }, abandonment: { value: sums.abandoned / denominator, shortMs: 5_000, numerator: sums.abandoned, denominator }, occupancy: { value: work / (work + sums.idle), workMs: work, idleMs: sums.idle } };
  };

  for (let i = 0; i < 46; i++) {
    const call = newCall();
    calls.delete(call.id);
    const done = row(call, pick(seats), chance() < 0.88 ? 'handled' : 'abandoned');
    done.offeredAt = iso(Date.now() - (46 - i) * 55_000 - 30_000);
    recent = [done, ...recent];
  }
  const become = (seat, state, more = {}, ago = 0) => {
    const { call: _call, pauseReason: _reason, ...rest } = seats.find((s) => s.id === seat.id);
    const next = { ...rest, state, since: iso(Date.now() - ago), ...more };
    seats[seats.findIndex((s) => s.id === seat.id)] = next;
    return next;
  };
  const opening = ['talking', 'talking', 'ready', 'on-hold', 'talking', 'ringing', 'wrapping-up', 'talking', 'paused', 'talking', 'signed-off', 'phone-lost'];
  seats.forEach((seat, i) => {
    const state = opening[i % opening.length];
    const busy = ['talking', 'on-hold', 'ringing', 'wrapping-up'].includes(state);
    const ago = state === 'ringing' ? 3_000 : chance() * 240_000;
    const call = busy ? newCall(ago + chance() * 30_000) : undefined;
    if (call) { call.phase = state; call.seat = seat.id; call.since = iso(Date.now() - ago); }
    become(seat, state, { ...(call ? { call: call.id } : {}), ...(state === 'paused' ? { pauseReason: 'break' } : {}), ...(state === 'signed-off' ? { person: null, phone: 'none' } : {}) }, ago);
  });
  [38_000, 17_000, 9_000].forEach((ms) => newCall(ms));

  const listeners = new Set();
  const tell = (change) => {
    const message = { type: 'change', revision: ++revision, at: iso(), ...change };
    listeners.forEach((listener) => listener(message));
  };
  const step = () => {
    const free = seats.find((s) => s.state === 'ready');
    const ringing = seats.find((s) => s.state === 'ringing');
    const waiting = [...calls.values()].find((c) => c.phase === 'waiting');
    const dice = chance();
    if (exercise.state === 'frozen') return;
    if (ringing && dice < 0.5) return seatCall(ringing, 'talking');
    if (waiting && free && dice < 0.6) return give(waiting, free);
    if (dice < 0.75) { const call = newCall(); return tell({ calls: [call], lines: lines(), figures: figures() }); }
    const busy = pick(seats.filter((s) => s.call));
    if (!busy) return;
    const to = { talking: pick(['on-hold', 'wrapping-up', 'wrapping-up']), 'on-hold': 'talking', 'wrapping-up': 'ready', ringing: 'talking' }[busy.state];
    return to === 'ready' ? finish(busy) : seatCall(busy, to);
  };
  const give = (call, seat) => {
    const next = { ...call, phase: 'ringing', since: iso(), seat: seat.id };
    calls.set(call.id, next);
    tell({ seats: [become(seat, 'ringing', { call: call.id })], calls: [next], lines: lines() });
  };
  const seatCall = (seat, phase) => {
    const next = { ...calls.get(seat.call), phase, since: iso() };
    calls.set(next.id, next);
    tell({ seats: [become(seat, phase, { call: next.id })], calls: [next], lines: lines() });
  };
  const finish = (seat) => {
    const done = row(calls.get(seat.call), seat, 'handled');
    calls.delete(seat.call);
    recent = [done, ...recent].slice(0, 50);
    tell({ seats: [become(seat, 'ready')], gone: [done.id], figures: figures(), recent: [done] });
  };
  setInterval(step, 900 / speed).unref();

  return {
    snapshot: () => ({ type: 'snapshot', revision, at: iso(), floor: { room: 'Plateau 1', seats, calls: [...calls.values()], lines: lines(), figures: figures(), exercise: exercise.state === 'stopped' ? null : exercise, pbx: { state: 'up', since: iso(started) }, recent } }),
    listen: (listener) => { listeners.add(listener); return () => listeners.delete(listener); },
    seat: (id, state, more) => { const seat = seats.find((s) => s.id === id); if (!seat) return; if (state === 'done') { if (seat.call) finish(seat); return; } tell({ seats: [become(seat, state, more)] }); },
    exercise: (state) => { exercise.state = state; tell({ exercise: state === 'stopped' ? null : { ...exercise } }); },
    pack: { id: 'fr-accueil', title: read('pack.yaml').title, language: 'fr-be', scenarios: SCENARIOS.length },
    scenarios: SCENARIOS.map(({ id, title }) => ({ id, title })),
    outcomes: OUTCOMES,
  };
}
