import { WORST_FIRST, type ComponentStatus } from "../../domain/report.ts";

/** The worst of some states; `otherwise` where there is none. What is not known is worse than well and better than any trouble. */
export function worstOf(statuses: readonly ComponentStatus[], otherwise: ComponentStatus): ComponentStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? otherwise;
}
