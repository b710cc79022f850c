import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { listScenarios } from "../../catalog/browser.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Button } from "../../ui/button.tsx";
import { RadioGroup } from "../../ui/choice.tsx";
import { Field, Select } from "../../ui/field.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { AuditList } from "./audit-list.tsx";
import { inWords } from "./in-words.ts";
import styles from "./practice-home.module.css";
import { ReceivedSets } from "./received-sets.tsx";
import { SameChart } from "./same-chart.tsx";
import { stateWords, useScenarioStates } from "./scenario-states.ts";

const difficulties = [
  { value: "", label: "Any difficulty" },
  { value: "starter", label: "Starter" },
  { value: "routine", label: "Routine" },
  { value: "messy", label: "Messy" },
];

const activities = [
  { value: "charts", label: "Code a chart" },
  { value: "audits", label: "Audit a coded chart" },
] as const;

/** What there is to practice, easy things first, with what the learner has done of each. */
export function PracticeHome() {
  const [search, setSearch] = useSearchParams();
  const shown = search.get("show") === "audits" ? "audits" : "charts";
  return (
    <Page>
      <PageHeader
        title="Practice"
        lead="Read a chart, code it, build its superbill, and see why each line is right or wrong. Your first attempt stays on record; you can try again as often as you like."
      />
      <ReceivedSets />
      <div className={styles["activity"]}>
        <RadioGroup
          legend="What to practice"
          hideLegend
          look="segmented"
          options={activities}
          value={shown}
          onValue={(value) => {
            setSearch(value === "audits" ? { show: value } : {}, { replace: true });
          }}
        />
      </div>
      {shown === "audits" ? <AuditList /> : <ScenarioList />}
    </Page>
  );
}

function ScenarioList() {
  const scenarios = listScenarios();
  const states = useScenarioStates();
  const [specialty, setSpecialty] = useState("");
  const [difficulty, setDifficulty] = useState("");
  const specialties = [...new Set(scenarios.map((each) => each.specialty))].sort();
  const shown = scenarios.filter(
    (each) =>
      (specialty === "" || each.specialty === specialty) &&
      (difficulty === "" || each.difficulty === difficulty),
  );

  return (
    <>
      <form className={styles["filters"]} role="search" aria-label="Filter scenarios">
        <Field label="Specialty">
          <Select
            value={specialty}
            onValue={setSpecialty}
            options={[
              { value: "", label: "Any specialty" },
              ...specialties.map((value) => ({ value, label: inWords(value) })),
            ]}
          />
        </Field>
        <Field label="Difficulty">
          <Select value={difficulty} onValue={setDifficulty} options={difficulties} />
        </Field>
      </form>
      <p className="muted" role="status">
        {shown.length} of {scenarios.length} scenarios
      </p>
      {shown.length === 0 ? (
        <EmptyState
          title="No scenario is both"
          action={
            <Button
              onClick={() => {
                setSpecialty("");
                setDifficulty("");
              }}
            >
              Show all
            </Button>
          }
        >
          Choose another specialty or difficulty.
        </EmptyState>
      ) : (
        <ul className={styles["list"]}>
          {shown.map((scenario) => (
            <ScenarioItem
              key={scenario.slug}
              scenario={scenario}
              state={stateWords(states, scenario.slug)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function ScenarioItem({
  scenario,
  state,
}: {
  readonly scenario: ScenarioSummary;
  readonly state: string | undefined;
}) {
  const { slug, title, summary, specialty, setting, difficulty, minutes, usesCpt } = scenario;
  return (
    <li className={styles["item"]}>
      <h2 className={styles["title"]}>
        <LinkTo to="workbench" params={{ slug }}>
          {title}
        </LinkTo>
      </h2>
      <p>{summary}</p>
      <p className={styles["facts"]}>
        <span>{inWords(specialty)}</span>
        <span>{inWords(setting)}</span>
        <span>{inWords(difficulty)}</span>
        <span>about {minutes} minutes</span>
        <SameChart slug={slug} />
        <span>{usesCpt ? "CPT and ICD-10-CM" : "HCPCS and ICD-10-CM, no CPT"}</span>
        {state !== undefined && <strong>{state}</strong>}
      </p>
    </li>
  );
}
