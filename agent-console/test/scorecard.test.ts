import assert from 'node:assert/strict';
import test from 'node:test';
import { lack, measuredBy, newCriterion, toSend, withMost, worded, type CardDraft } from '../src/core/scorecard';

const said = { fr: 'Oui', nl: 'Oui', en: 'Yes' };
const full = (taken: readonly string[]) => {
  const one = newCriterion(taken);
  return { ...one, text: said, anchors: one.anchors.map((anchor) => (anchor.mark === 1 ? anchor : { ...anchor, behaviour: said })) };
};
const card = (count: number): CardDraft => ({ title: said, sections: [{ title: said, criteria: Array.from({ length: count }, (_, at) => ({ ...full([]), id: `c-${at}` })) }] });

test('another language follows while it has no words of its own', () => {
  assert.deepEqual(worded(said, 'fr', 'Si'), { fr: 'Si', nl: 'Si', en: 'Yes' });
  assert.deepEqual(worded({ fr: '', nl: '', en: '' }, 'nl', 'Ja'), { fr: 'Ja', nl: 'Ja', en: 'Ja' });
});

test('a new criterion has a name that is not taken', () => {
  assert.equal(newCriterion(['criterion-1', 'criterion-2']).id, 'criterion-3');
});

test('with another best mark there is an anchor and a limit for each', () => {
  const measured = withMost(measuredBy(newCriterion([]), 'greeting-delay'), 3);
  assert.deepEqual(measured.anchors.map(({ mark }) => mark), [0, 1, 2, 3]);
  assert.deepEqual(measured.rule?.limits, [{ mark: 3, limit: 1_500 }, { mark: 2, limit: 3_000 }, { mark: 1, limit: 4_500 }]);
});

test('an empty anchor in the middle is left out, and she asks herself what is judged', () => {
  const [sent] = toSend(card(6)).sections[0]!.criteria;
  assert.deepEqual(sent?.anchors.map(({ mark }) => mark), [0, 2]);
  assert.deepEqual(sent?.own, said);
});

test('a card wants six to twelve criteria and all its words', () => {
  assert.equal(lack(card(5)), 'count');
  assert.equal(lack(card(6)), null);
  assert.equal(lack({ ...card(6), title: { fr: '', nl: '', en: '' } }), 'words');
});
