import assert from 'node:assert/strict';
import test from 'node:test';
import { Api, Problem } from '../src/core/api';
import { ServerClock } from '../src/core/clock';
import { isRight } from '../src/core/outcome';
import { personId, readable, seatId, seatNumber } from '../src/core/signin';
import { traffic } from '../src/core/pace';

test('a seat may be typed the way people say it', () => {
  for (const typed of ['4', '04', ' poste 4 ', 'Seat-04', 'plaats 4', 'Poste4']) assert.equal(seatId(typed), 'seat-04', typed);
  assert.equal(seatId('  '), null);
  assert.equal(seatId('112'), 'seat-112');
  assert.equal(seatId('accueil gauche'), 'accueil-gauche');
});

test('a person may be typed with capitals, spaces and accents', () => {
  assert.equal(personId(' Stagiaire 01 '), 'stagiaire-01');
  assert.equal(personId('Élise Lambert'), 'elise-lambert');
});

test('a seat is shown by the number people say', () => {
  assert.equal(seatNumber('seat-04'), '4');
  assert.equal(seatNumber('accueil-gauche'), 'accueil-gauche');
  assert.equal(readable('facture-incomprise'), 'Facture incomprise');
});

test('the clock takes the message that travelled fastest as the truth', () => {
  let local = 10_000;
  const clock = new ServerClock(() => local);
  clock.heard(new Date(15_000 - 80).toISOString());
  clock.heard(new Date(15_000 - 3).toISOString());
  clock.heard(new Date(15_000 - 400).toISOString());
  assert.equal(clock.offset(), 4_997);
  local = 11_000;
  assert.equal(clock.now(), 15_997);
});

test('a clock that heard nothing or nonsense is the local one', () => {
  const clock = new ServerClock(() => 5);
  clock.heard('soon');
  assert.equal(clock.now(), 5);
});

test('an outcome is right when its code is the expected one, and its detail where one is expected', () => {
  assert.equal(isRight({ outcome: 'a', subCode: 'x', expectedOutcome: 'a' }), true);
  assert.equal(isRight({ outcome: 'a', subCode: 'x', expectedOutcome: 'a/x' }), true);
  assert.equal(isRight({ outcome: 'a', subCode: 'y', expectedOutcome: 'a/x' }), false);
  assert.equal(isRight({ outcome: 'b', subCode: null, expectedOutcome: 'a' }), false);
  assert.equal(isRight({ outcome: null, subCode: null, expectedOutcome: 'a' }), null);
});

test('a change carries the CSRF value, a question does not', async () => {
  const seen: (string | undefined)[] = [];
  const api = new Api((_, init) => {
    seen.push((init?.headers as Record<string, string>)['X-CSRF-Token']);
    return Promise.resolve(new Response('{}'));
  });
  api.trust('abc');
  await api.get('/seats');
  await api.post('/seats/seat-01/ready');
  assert.deepEqual(seen, [undefined, 'abc']);
});

test('problem details become a text for each field', async () => {
  const body = { type: 'about:blank', title: 'Refused', status: 400, errors: [{ pointer: '#/code', detail: 'is missing' }] };
  const api = new Api(() => Promise.resolve(new Response(JSON.stringify(body), { status: 400, headers: { 'Retry-After': '12' } })));
  const problem = await api.post('/sessions', {}).then(() => null, (reason: unknown) => reason);
  assert.ok(problem instanceof Problem);
  assert.deepEqual([problem.status, problem.fields, problem.retryAfter], [400, { code: 'is missing' }, 12]);
});

test('a lab that cannot be reached, and an answer that is not JSON, are problems too', async () => {
  const unreachable = new Api(() => Promise.reject(new TypeError('network')));
  await assert.rejects(unreachable.get('/seats'), (problem: Problem) => problem.status === 0);
  const odd = new Api(() => Promise.resolve(new Response('<html>', { status: 502 })));
  await assert.rejects(odd.get('/seats'), (problem: Problem) => problem.status === 502);
});

test('an empty answer is nothing', async () => {
  const api = new Api(() => Promise.resolve(new Response(null, { status: 204 })));
  assert.equal(await api.delete('/sessions/current'), undefined);
});

test('waves are waves, the other paces arrivals by chance', () => {
  assert.deepEqual(traffic('normal'), { shape: 'poisson', perHour: 180 });
  assert.equal(traffic('waves').shape, 'waves');
});
