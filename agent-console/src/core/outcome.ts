// What a call came to, beside what its scenario knows to be right.
import type { CallRow } from './wire';

/** null when either is not known. The expected one may name a code alone or "code/sub-code". */
export function isRight({ outcome, subCode, expectedOutcome }: Pick<CallRow, 'outcome' | 'subCode' | 'expectedOutcome'>): boolean | null {
  if (outcome === null || expectedOutcome === null) return null;
  const [code, sub] = expectedOutcome.split('/');
  return outcome === code && (sub === undefined || sub === subCode);
}
