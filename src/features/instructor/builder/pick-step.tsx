import { useState } from "react";
import { listScenarios } from "../../../catalog/browser.ts";
import type { ScenarioSummary } from "../../../catalog/catalog.ts";
import { MOST_SCENARIOS } from "../../../domain/assignments/set.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/choice.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Field, Select } from "../../../ui/field.tsx";
import styles from "../instructor.module.css";
import { capitalized, count } from "../words.ts";
import type { StepProps } from "./steps.ts";

interface Filter {
  readonly specialty: string;
  readonly difficulty: string;
  readonly cpt: string;
}

const everything: Filter = { specialty: "", difficulty: "", cpt: "" };

function passes({ specialty, difficulty, cpt }: Filter, scenario: ScenarioSummary): boolean {
  return (
    (specialty === "" || scenario.specialty === specialty) &&
    (difficulty === "" || scenario.difficulty === difficulty) &&
    (cpt === "" || scenario.usesCpt === (cpt === "yes"))
  );
}

/** The scenarios, filtered, each with a box to tick. */
export function PickStep({ draft, onChange }: StepProps) {
  const scenarios = listScenarios();
  const [filter, setFilter] = useState(everything);
  const shown = scenarios.filter((scenario) => passes(filter, scenario));
  const picked = new Set(draft.scenarios.map(({ slug }) => slug));
  const missing = draft.scenarios.filter(
    ({ slug }) => !scenarios.some((scenario) => scenario.slug === slug),
  );

  function pick(slug: string, isPicked: boolean): void {
    const others = draft.scenarios.filter((scenario) => scenario.slug !== slug);
    onChange({ scenarios: isPicked ? [...others, { slug }] : others });
  }

  return (
    <>
      <Filters scenarios={scenarios} filter={filter} onFilter={setFilter} />
      <div className="spread">
        <p className="muted" role="status">
          {shown.length} of {count(scenarios.length, "scenario")} shown, {picked.size} picked
        </p>
        <div className="row">
          <Button
            size="small"
            onClick={() => {
              const added = shown
                .filter(({ slug }) => !picked.has(slug))
                .map(({ slug }) => ({ slug }));
              onChange({ scenarios: [...draft.scenarios, ...added].slice(0, MOST_SCENARIOS) });
            }}
          >
            Pick all shown
          </Button>
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              onChange({ scenarios: [] });
            }}
          >
            Pick none
          </Button>
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title="No scenario fits all of this"
          action={
            <Button
              onClick={() => {
                setFilter(everything);
              }}
            >
              Show all
            </Button>
          }
        >
          Choose another specialty or difficulty.
        </EmptyState>
      ) : (
        <ul className={styles["picks"]}>
          {shown.map((scenario) => (
            <li key={scenario.slug} className={styles["pick"]}>
              <Checkbox
                label={scenario.title}
                checked={picked.has(scenario.slug)}
                disabled={!picked.has(scenario.slug) && picked.size >= MOST_SCENARIOS}
                onValue={(isPicked) => {
                  pick(scenario.slug, isPicked);
                }}
                hint={
                  <>
                    {scenario.summary}{" "}
                    <span className={styles["facts"]}>
                      {capitalized(scenario.specialty)} · {scenario.difficulty} · about{" "}
                      {scenario.minutes} minutes · {scenario.usesCpt ? "uses CPT" : "no CPT"}
                    </span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {missing.map(({ slug }) => (
        <p key={slug}>
          “{slug}” is not in this edition of the program.{" "}
          <Button
            size="small"
            onClick={() => {
              pick(slug, false);
            }}
          >
            Take it out
          </Button>
        </p>
      ))}
    </>
  );
}

function Filters({
  scenarios,
  filter,
  onFilter,
}: {
  readonly scenarios: readonly ScenarioSummary[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}) {
  const specialties = [...new Set(scenarios.map(({ specialty }) => specialty))].sort();
  return (
    <div className={styles["filters"]} role="search" aria-label="Filter scenarios">
      <Field label="Specialty">
        <Select
          value={filter.specialty}
          onValue={(specialty) => {
            onFilter({ ...filter, specialty });
          }}
          options={[
            { value: "", label: "Any specialty" },
            ...specialties.map((value) => ({ value, label: capitalized(value) })),
          ]}
        />
      </Field>
      <Field label="Difficulty">
        <Select
          value={filter.difficulty}
          onValue={(difficulty) => {
            onFilter({ ...filter, difficulty });
          }}
          options={[
            { value: "", label: "Any difficulty" },
            { value: "starter", label: "Starter" },
            { value: "routine", label: "Routine" },
            { value: "messy", label: "Messy" },
          ]}
        />
      </Field>
      <Field label="CPT">
        <Select
          value={filter.cpt}
          onValue={(cpt) => {
            onFilter({ ...filter, cpt });
          }}
          options={[
            { value: "", label: "With or without" },
            { value: "no", label: "No CPT number needed" },
            { value: "yes", label: "Uses CPT" },
          ]}
        />
      </Field>
    </div>
  );
}
