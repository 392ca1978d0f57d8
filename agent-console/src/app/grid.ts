// Asks for somebody's competence grid, and for what a trainer says of it.
import type { Attestation, AttestationList, GridTried, NewJudgement, NewPlacement, NewSignature, PersonGrid } from '#api';
import { api } from './session';

export function readPersonGrid(person: string): Promise<PersonGrid> {
  return api.get<PersonGrid>(`/people/${person}/grid`);
}

export function signCompetence(person: string, signature: NewSignature): Promise<unknown> {
  return api.post(`/people/${person}/signatures`, signature);
}

export function withdrawSignature(person: string, id: string, why: string): Promise<unknown> {
  return api.post(`/people/${person}/signatures/${id}/withdrawal`, { why });
}

export function judgeCall(person: string, judgement: NewJudgement): Promise<unknown> {
  return api.post(`/people/${person}/judgements`, judgement);
}

export function withdrawJudgement(person: string, id: string, why: string): Promise<unknown> {
  return api.post(`/people/${person}/judgements/${id}/withdrawal`, { why });
}

export function beginTraining(person: string, begunOn: string): Promise<unknown> {
  return api.put(`/people/${person}/training`, { begunOn });
}

export function addPlacement(person: string, placement: NewPlacement): Promise<unknown> {
  return api.post(`/people/${person}/placements`, placement);
}

export function removePlacement(person: string, id: string): Promise<unknown> {
  return api.delete(`/people/${person}/placements/${id}`);
}

export function replaceGrid(text: string): Promise<GridTried> {
  return api.put<GridTried>('/grid', { text });
}

export function discardGrid(): Promise<unknown> {
  return api.delete('/grid');
}

export async function readAttestations(person: string): Promise<readonly Attestation[]> {
  return (await api.get<AttestationList>(`/people/${person}/attestations`)).items;
}

export function makeAttestation(person: string, cycle: number): Promise<unknown> {
  return api.post(`/people/${person}/attestations`, { cycle });
}

/** Where a file of hers is to be had, in the page's language. */
export function gridFile(person: string, form: 'csv' | 'json' | 'pdf', language: string): string {
  return `/api/v1/people/${person}/grid/file?form=${form}&language=${language}`;
}

export function paperFile(person: string, code: string, language: string): string {
  return `/api/v1/people/${person}/attestations/${code}/paper?language=${language}`;
}

export function proofFile(person: string, code: string): string {
  return `/api/v1/people/${person}/attestations/${code}/proof`;
}
