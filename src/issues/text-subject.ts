import type { Known } from "../domain/diagnosis.ts";
import type { Incident } from "../domain/incident.ts";
import type { Sample } from "../domain/sample.ts";
import type { ObjectiveState } from "../domain/slo.ts";
import type { Language } from "../locales/shared.ts";
import type { IssueTemplates } from "./templates.ts";

/** What the texts need of an incident's monitor and surroundings. What nobody knows is absent, and nothing is said of it. */
export interface IssueSubject {
  readonly name: string;
  readonly language?: Language;
  /** The user's own templates, in the place of ours. */
  readonly templates?: IssueTemplates;
  /** Host or URL, as far as the monitor publishes it. */
  readonly target?: string | undefined;
  /** The incident's page on the site, if the site has an address. */
  readonly pageUrl?: string | undefined;
  /** Of an incident of a feed. */
  readonly feed?: { readonly name: string; readonly url: string } | undefined;
  /** Names of feeds by id: of whoever else saw it. */
  readonly feedNames?: ReadonlyMap<string, string>;
  /** Names of monitors by id. */
  readonly names?: ReadonlyMap<string, string>;
  /** What is known besides the incident, for its diagnosis. */
  readonly known?: Known;
  /** The official page that is read of it. */
  readonly page?: { readonly name: string; readonly url: string } | undefined;
  /** The other monitors of its group, by name. */
  readonly group?: GroupView | undefined;
  /** Failed samples in a row up to now. */
  readonly failuresInRow?: number | undefined;
  /** Calls around the incident, oldest first. */
  readonly calls?: readonly Call[];
  /** Where the monitor's objective stands. */
  readonly objective?: ObjectiveState | undefined;
  /** Failure time of the incident's stretch, as uptime counts it; once it has ended. */
  readonly downtimeMs?: number | undefined;
  /** Of what another incident speaks for: where that is told. */
  readonly parent?: { readonly name: string; readonly issue?: number; readonly pageUrl?: string } | undefined;
  /** Of a parent: the incidents that are a part of it. */
  readonly family?: readonly FamilyMember[];
}

export type Call = Pick<Sample, "t" | "outcome" | "reason" | "ms" | "every">;

export interface GroupView {
  readonly name: string;
  readonly failing: readonly string[];
  readonly fine: readonly string[];
  /** Of which nothing is known. */
  readonly unknown: readonly string[];
}

/** One part of an incident of several monitors. */
export interface FamilyMember {
  readonly incident: Incident;
  readonly name: string;
  readonly pageUrl?: string | undefined;
}
