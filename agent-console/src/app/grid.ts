// Asks for somebody's competence grid, and for what a trainer says of it.
import type { GridTried, NewJudgement, NewPlacement, NewSignature, PersonGrid } from '#api';
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
