import type { Plan, PlanField } from '../../core/plan';

/** What each group of fields works on: the plan, what is wrong with it, and how to change it. */
export interface FieldsProps {
  readonly plan: Plan;
  readonly wrong: (field: PlanField) => string | undefined;
  readonly change: (some: Partial<Plan>) => void;
}
