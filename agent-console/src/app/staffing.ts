// The plan of seats, as pages ask for it.
import type { Staffing } from '#api';
import { queryOf, type Wish } from '../core/staffing';
import { api } from './session';

export function planStaffing(wish: Wish): Promise<Staffing> {
  return api.get<Staffing>(`/staffing?${queryOf(wish)}`);
}
