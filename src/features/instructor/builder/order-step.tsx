import { useId } from "react";
import { listScenarios } from "../../../catalog/browser.ts";
import { SortableList } from "../../../exercises/ordering/sortable-list.tsx";
import { RadioGroup } from "../../../ui/choice.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Button } from "../../../ui/button.tsx";
import type { StepProps } from "./steps.ts";

/** The order of the scenarios, and whether it binds. */
export function OrderStep({ draft, onChange, onStep }: StepProps) {
  const id = useId();
  const scenarios = listScenarios();
  if (draft.scenarios.length === 0) {
    return (
      <EmptyState
        title="Nothing to put in order yet"
        action={
          <Button
            onClick={() => {
              onStep("pick");
            }}
          >
            Pick scenarios
          </Button>
        }
      >
        Pick at least one scenario first.
      </EmptyState>
    );
  }
  return (
    <>
      <p id={id}>
        Drag a scenario by its grip, or move it with its two buttons; on a button, the arrow keys
        move it too.
      </p>
      <SortableList
        labelledBy={id}
        items={draft.scenarios.map(({ slug }) => ({
          id: slug,
          text: scenarios.find((scenario) => scenario.slug === slug)?.title ?? slug,
        }))}
        onOrder={(slugs) => {
          onChange({ scenarios: slugs.map((slug) => ({ slug })) });
        }}
      />
      <RadioGroup
        legend="Does the order bind?"
        value={draft.order}
        onValue={(order) => {
          onChange({ order });
        }}
        options={[
          { value: "any", label: "No", hint: "Students may begin anywhere." },
          {
            value: "fixed",
            label: "Yes",
            hint: "Each scenario opens once the one before it is submitted.",
          },
        ]}
      />
    </>
  );
}
